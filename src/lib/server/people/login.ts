import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import type { Account } from './account';
import { accountFrom } from './account-row';
import {
	byAddress,
	byName,
	clearAttempts,
	countAttempt,
	forgetAttempts,
	takeBackAttempt,
	type Counted
} from './attempts';
import { audit } from './audit';
import { nameKey } from './name';
import { hashPassword, isOutdated, verifyPassword } from './password';
import { clearSessions, endSession, openSession, type Visitor } from './sessions';

/** What a login came to; a wrong name and a wrong password are not told apart. */
export type Login =
	| { outcome: 'done'; secret: string; account: Account }
	| { outcome: 'wrong' | 'disabled' }
	| { outcome: 'wait'; until: Date };

/** What somebody types to log in, and the secret of the session that the browser has so far. */
export interface Credentials {
	name: string;
	password: string;
	present: string | undefined;
}

/** Opens a session for a name and its password, unless either, or the address, has failed too often. Throws Busy. */
export async function logIn(
	db: Kysely<Tables>,
	{ name, password, present }: Credentials,
	visitor: Visitor,
	now = new Date()
): Promise<Login> {
	const counted = [byAddress(visitor.address), byName(name)];
	for (const each of counted) {
		const { count, waitUntil } = await countAttempt(db, each, now);
		if (waitUntil === undefined) continue;
		// Whoever goes on trying must not fill the log.
		if (count === each.most + 1) await tellRefused(db, name, visitor, 'too-often', now);
		return { outcome: 'wait', until: waitUntil };
	}
	const row = await db
		.selectFrom('account')
		.selectAll()
		.where('name_key', '=', nameKey(name))
		.executeTakeFirst();
	const isRight = await verifyPassword(password, row?.password ?? null);
	if (row?.password == null || !isRight) {
		await tellRefused(db, name, visitor, 'wrong', now);
		return { outcome: 'wrong' };
	}
	if (row.disabled_at !== null) {
		await tellRefused(db, name, visitor, 'disabled', now);
		return { outcome: 'disabled' };
	}
	const rehashed = isOutdated(row.password) ? await hashPassword(password) : row.password;
	const account = accountFrom(row);
	const secret = await db.transaction().execute(async (within) => {
		await within
			.updateTable('account')
			.set({ login_at: now.toISOString() })
			.where('id', '=', row.id)
			.execute();
		// Somebody may have changed the password meanwhile.
		await within
			.updateTable('account')
			.set({ password: rehashed })
			.where('id', '=', row.id)
			.where('password', '=', row.password)
			.execute();
		await forgive(within, counted);
		if (present !== undefined) await endSession(within, present);
		await audit(
			within,
			{ account, address: visitor.address },
			{ action: 'login', subject: row.id, subjectName: row.name },
			now
		);
		return openSession(within, row.id, visitor, now);
	});
	await clearSessions(db, now);
	await clearAttempts(db, now);
	return { outcome: 'done', secret, account };
}

async function forgive(db: Kysely<Tables>, [address, name]: Counted[]): Promise<void> {
	if (address) await takeBackAttempt(db, address);
	if (name) await forgetAttempts(db, name);
}

/** Names that nobody has are left out: somebody may have typed a password there. */
async function tellRefused(
	db: Kysely<Tables>,
	name: string,
	{ address }: Visitor,
	reason: string,
	now: Date
): Promise<void> {
	const known = await db
		.selectFrom('account')
		.select(['id', 'name'])
		.where('name_key', '=', nameKey(name))
		.executeTakeFirst();
	await audit(
		db,
		{ account: null, address },
		{
			action: 'login',
			subject: known?.id ?? '',
			subjectName: known?.name ?? '',
			outcome: 'refused',
			detail: { reason }
		},
		now
	);
}
