import { storeAddress } from '../settings';
import { openStore } from '../store/open';
import { setAdministrator } from './administrator';
import { readName } from './name';
import { passwordFault, type PasswordFault } from './password-rule';

/** Sets up an administrator on the store that the environment names; says in both languages what came of it. */
export async function setUpAdministrator(
	typed: string,
	password: string
): Promise<{ message: string; isDone: boolean }> {
	const name = readName(typed);
	if (name === undefined)
		return {
			isDone: false,
			message: `姓名无效：以文字或数字开头，最多 40 个字符 Not a valid name, 40 letters and digits at most: ${typed}`
		};
	const fault = passwordFault(password, name);
	if (fault !== undefined) return { isDone: false, message: faults[fault] };
	const store = await openStore(storeAddress());
	try {
		const { isNew } = await setAdministrator(store.db, name, password);
		return {
			isDone: true,
			message: isNew
				? `管理员“${name}”已建立，请在 /login 登录 Administrator ${name} is set up; log in at /login`
				: `“${name}”现在是管理员，口令已重设 ${name} is an administrator now, with the new password`
		};
	} finally {
		await store.close();
	}
}

const faults: Record<PasswordFault, string> = {
	'too-short': '口令太短：至少 12 个字符 The password is too short: 12 characters at least',
	'too-long': '口令太长：最多 128 个字符 The password is too long: 128 characters at most',
	common: '这个口令太常见，请换一个 This password is common; choose another',
	'has-name': '口令里几乎只有姓名，请换一个 The password is little more than the name; choose another',
	repetitive: '口令只是重复或顺序的字符，请换一个 The password only repeats or runs along; choose another'
};
