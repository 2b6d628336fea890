import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import type { Account } from './account';
import { byName, countAttempt, forgetAttempts } from './attempts';
import { audit } from './audit';
import { hashPassword, verifyPassword } from './password';
import { endSession, endSessionsOf, openSession, type Visitor } from './sessions';

/** What changing one's own password came to; a new session takes the place of all others. */
export type PasswordChange =
	{ outcome: 'done'; secret: string } | { outcome: 'wrong' } | { outcome: 'wait'; until: Date };

/** Changes an account's password for whoever knows the present one; counted as a login is. Throws Busy. */
export async function changeOwnPassword(
	db: Kysely<Tables>,
	account: Account,
	{ present, next }: { present: string; next: string },
	visitor: Visitor,
	now = new Date()
): Promise<PasswordChange> {
	const actor = { account, address: visitor.address };
	const entry = { action: 'password-changed', subject: account.id, subjectName: account.name } as const;
	const { waitUntil } = await countAttempt(db, byName(account.name), now);
	if (waitUntil) return { outcome: 'wait', until: waitUntil };
	const row = await db
		.selectFrom('account')
		.select('password')
		.where('id', '=', account.id)
		.executeTakeFirst();
	if (!(await verifyPassword(present, row?.password ?? null))) {
		await audit(db, actor, { ...entry, outcome: 'refused', detail: { reason: 'wrong' } }, now);
		return { outcome: 'wrong' };
	}
	const hash = await hashPassword(next);
	const secret = await db.transaction().execute(async (within) => {
		await within
			.updateTable('account')
			.set({ password: hash, password_at: now.toISOString() })
			.where('id', '=', account.id)
			.execute();
		await within.deleteFrom('password_link').where('account_id', '=', account.id).execute();
		await endSessionsOf(within, account.id);
		await forgetAttempts(within, byName(account.name));
		await audit(within, actor, entry, now);
		return openSession(within, account.id, visitor, now);
	});
	return { outcome: 'done', secret };
}

/** Ends the session of a cookie's secret. */
export async function logOut(
	db: Kysely<Tables>,
	account: Account,
	secret: string,
	{ address }: Visitor,
	now = new Date()
): Promise<void> {
	await db.transaction().execute(async (within) => {
		await endSession(within, secret);
		await audit(
			within,
			{ account, address },
			{ action: 'logout', subject: account.id, subjectName: account.name },
			now
		);
	});
}

/** Ends every session of one's own, this one too. */
export async function logOutEverywhere(
	db: Kysely<Tables>,
	account: Account,
	{ address }: Visitor,
	now = new Date()
): Promise<void> {
	await db.transaction().execute(async (within) => {
		const sessions = await endSessionsOf(within, account.id);
		await audit(
			within,
			{ account, address },
			{
				action: 'sessions-ended',
				subject: account.id,
				subjectName: account.name,
				detail: { sessions }
			},
			now
		);
	});
}
