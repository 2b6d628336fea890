import { currentStore } from '../store/current-store';
import type { Account } from './account';
import { hasAdministrator } from './administrator';
import { localAdministrator } from './local';
import { findSession } from './sessions';

/**
 * Who makes a request: the account of the session whose secret it shows, or the administrator of a fresh start. Throws
 * what the store throws.
 */
export async function whoAsks(secret: string | undefined, headers: Headers): Promise<Account | undefined> {
	if (secret !== undefined) {
		const { db } = await currentStore();
		const found = await findSession(db, secret, new Date());
		if (found) return found.account;
	}
	const local = localAdministrator(headers);
	if (local === undefined) return undefined;
	const { db } = await currentStore();
	return (await hasAdministrator(db)) ? undefined : local;
}
