import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import type { Account } from './account';
import { accountFrom } from './account-row';
import { digestOf, newSecret } from './secret';

/** How long a session lives without use, and at most. */
export const sessionHours = { idle: 8, most: 7 * 24 };

/** The browser that a session is opened for. */
export interface Visitor {
	address: string;
	/** What the browser calls itself. */
	agent: string;
}

/** A session as its owner sees it. */
export interface SessionRecord extends Visitor {
	id: string;
	created_at: string;
	seen_at: string;
}

/** Opens a session of an account; returns the secret for the cookie, which is kept nowhere. */
export async function openSession(
	db: Kysely<Tables>,
	account: string,
	{ address, agent }: Visitor,
	now: Date
): Promise<string> {
	const secret = newSecret();
	const at = now.toISOString();
	await db
		.insertInto('session')
		.values({
			id: randomUUID(),
			secret: digestOf(secret),
			account_id: account,
			created_at: at,
			seen_at: at,
			idle_until: after(now, sessionHours.idle),
			ends_at: after(now, sessionHours.most),
			address,
			agent: agent.slice(0, 300)
		})
		.execute();
	return secret;
}

/** Whose session a cookie's secret opens; undefined for one that is unknown, over, or of a disabled account. */
export async function findSession(
	db: Kysely<Tables>,
	secret: string,
	now: Date
): Promise<{ session: string; account: Account } | undefined> {
	const at = now.toISOString();
	const row = await db
		.selectFrom('session')
		.innerJoin('account', 'account.id', 'session.account_id')
		.selectAll('account')
		.select(['session.id as session_id', 'session.seen_at'])
		.where('session.secret', '=', digestOf(secret))
		.where('idle_until', '>', at)
		.where('ends_at', '>', at)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	if (now.getTime() - new Date(row.seen_at).getTime() > seenEvery) {
		await noteUse(db, row.session_id, now);
	}
	return { session: row.session_id, account: accountFrom(row) };
}

/** Writes down that a session is used; a request waits a moment for it at most, whoever else writes, and is answered also where it fails. */
async function noteUse(db: Kysely<Tables>, session: string, now: Date): Promise<void> {
	const noted = db
		.updateTable('session')
		.set({ seen_at: now.toISOString(), idle_until: after(now, sessionHours.idle) })
		.where('id', '=', session)
		.execute()
		.catch(() => undefined);
	await Promise.race([noted, setTimeout(longestNote, undefined, { ref: false })]);
}

/** The sessions of an account that still live, the last used first. */
export function sessionsOf(db: Kysely<Tables>, account: string, now: Date): Promise<SessionRecord[]> {
	const at = now.toISOString();
	return db
		.selectFrom('session')
		.select(['id', 'created_at', 'seen_at', 'address', 'agent'])
		.where('account_id', '=', account)
		.where('idle_until', '>', at)
		.where('ends_at', '>', at)
		.orderBy('seen_at', 'desc')
		.execute();
}

/** Ends the session of a cookie's secret, if there is one. */
export async function endSession(db: Kysely<Tables>, secret: string): Promise<void> {
	await db.deleteFrom('session').where('secret', '=', digestOf(secret)).execute();
}

/** Ends all sessions of an account; returns how many there were. */
export async function endSessionsOf(db: Kysely<Tables>, account: string): Promise<number> {
	const result = await db.deleteFrom('session').where('account_id', '=', account).executeTakeFirst();
	return Number(result.numDeletedRows);
}

/** Clears away what is over. */
export async function clearSessions(db: Kysely<Tables>, now: Date): Promise<void> {
	const at = now.toISOString();
	await db
		.deleteFrom('session')
		.where((where) => where.or([where('idle_until', '<=', at), where('ends_at', '<=', at)]))
		.execute();
}

/** Use is written down this often, so that reading pages seldom writes. */
const seenEvery = 10 * 60_000;
const longestNote = 500;

function after(now: Date, hours: number): string {
	return new Date(now.getTime() + hours * 3_600_000).toISOString();
}
