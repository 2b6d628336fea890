import { currentStore } from '../store/current-store';
import { hasAdministrator } from './administrator';
import { isOnLoopback } from './local';

/** Throws where others could reach this server before anybody is set up who decides about them; says what to do. */
export async function refuseOpenServer(): Promise<void> {
	if (isOnLoopback()) return;
	const { db } = await currentStore();
	if (await hasAdministrator(db)) return;
	const host = process.env['HOST'] ?? '';
	const refusal = new Error(
		`HOST=${host} 对外开放，而管理员尚未设置，拒绝启动。先运行：npm run admin -- 姓名 ` +
			`HOST=${host} is open to others and no administrator is set up. First run: npm run admin -- NAME`
	);
	refusal.name = 'SettingError';
	throw refusal;
}
