import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import { byName, forgetAttempts } from './attempts';
import { audit } from './audit';
import { nameKey } from './name';
import { hashPassword } from './password';
import { endSessionsOf } from './sessions';

/** Whether anybody is set up who lets others in: until then a server stays on loopback. */
export async function hasAdministrator(db: Kysely<Tables>): Promise<boolean> {
	const found = await db
		.selectFrom('account')
		.select('id')
		.where('role', '=', 'admin')
		.where('password_at', 'is not', null)
		.where('disabled_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/**
 * Makes an account an administrator with a password, new or not, and ends its sessions and lock-out: what the one who
 * rules over the machine can always do. Returns whether the account is new.
 */
export async function setAdministrator(
	db: Kysely<Tables>,
	name: string,
	password: string,
	now = new Date()
): Promise<{ isNew: boolean }> {
	const hash = await hashPassword(password);
	const at = now.toISOString();
	return db.transaction().execute(async (within) => {
		const known = await within
			.selectFrom('account')
			.select('id')
			.where('name_key', '=', nameKey(name))
			.executeTakeFirst();
		const id = known?.id ?? randomUUID();
		const rights = { role: 'admin' as const, password: hash, password_at: at, disabled_at: null };
		if (known) {
			await within.updateTable('account').set(rights).where('id', '=', id).execute();
			await within.deleteFrom('password_link').where('account_id', '=', id).execute();
			await endSessionsOf(within, id);
		} else {
			await within
				.insertInto('account')
				.values({
					...rights,
					id,
					name,
					name_key: nameKey(name),
					places: '"all"',
					indicators: '"all"',
					created_at: at,
					created_by: '',
					login_at: null
				})
				.execute();
		}
		await forgetAttempts(within, byName(name));
		const terminal = { account: null, address: 'terminal' };
		await audit(within, terminal, { action: 'administrator-set', subject: id, subjectName: name }, now);
		return { isNew: !known };
	});
}
