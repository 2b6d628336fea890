import { join } from 'node:path';
import { formatOf, oldestServed } from '../../release/manifest';
import { releasesFolder } from '../settings';

/** Whether this server has a release: it does, it does in an old form that it gives to nobody, or it does not. */
export type Keeping = 'kept' | 'outdated' | 'gone';

/** A release whose files are of a form that is not given out any more. */
export class ReleaseOutdated extends Error {
	override name = 'ReleaseOutdated';

	constructor(id: string) {
		super(
			`数据版本 ${id} 由本系统较早的版本生成，其文件可能含有账号姓名，已不再提供；请看最新版本。 Release ${id} was written by an earlier version of this system; its files may name accounts and are not given out any more. See the newest one.`
		);
	}
}

/** Whether this server has a release and gives it out; an id is a name of a folder. */
export async function keepingOf(id: string): Promise<Keeping> {
	if (!/^[\w-]+$/.test(id)) return 'gone';
	const format = await formatOf(join(releasesFolder(), id));
	if (format === undefined) return 'gone';
	return format < oldestServed ? 'outdated' : 'kept';
}
