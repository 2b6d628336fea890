import { sql, type Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import { nameKey } from './name';
import { digestOf } from './secret';

/** How many failures in a row of a name or from an address are borne, and for how long then nothing is. */
export const attemptLimits = { name: 8, address: 40, minutes: 15 };

/** Something whose failed logins are counted. */
export interface Counted {
	key: string;
	most: number;
}

/** Failed logins by a name, whether anybody has it or not. */
export function byName(name: string): Counted {
	return { key: digestOf(`name ${nameKey(name)}`), most: attemptLimits.name };
}

/** Failed logins from an address; one household or office of IPv6 is one address. */
export function byAddress(address: string): Counted {
	return { key: digestOf(`address ${networkOf(address)}`), most: attemptLimits.address };
}

/** What the count says of an attempt. */
export interface Counting {
	/** Which one in a row it is. */
	count: number;
	/** When the next one will be borne; undefined while this one is. */
	waitUntil: Date | undefined;
}

/**
 * Counts an attempt before it is looked at, so that many at once, on many servers, are no way around; whoever succeeds
 * is to be taken back by `forgetAttempts` and `takeBackAttempt`.
 */
export async function countAttempt(db: Kysely<Tables>, { key, most }: Counted, now: Date): Promise<Counting> {
	const window = attemptLimits.minutes * 60_000;
	const at = now.toISOString();
	const from = new Date(now.getTime() - window).toISOString();
	// A clock set back must not lock anybody out for good.
	const to = new Date(now.getTime() + window).toISOString();
	const counts = sql<boolean>`attempt.at BETWEEN ${from} AND ${to}`;
	const row = await db
		.insertInto('attempt')
		.values({ key, count: 1, at })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet({
				count: sql<number>`CASE WHEN ${counts} THEN attempt.count + 1 ELSE 1 END`,
				at: sql<string>`CASE WHEN ${counts} AND attempt.count >= ${sql.lit(most)} THEN attempt.at ELSE excluded.at END`
			})
		)
		.returning(['count', 'at'])
		.executeTakeFirstOrThrow();
	const isBorne = row.count <= most;
	return {
		count: row.count,
		waitUntil: isBorne ? undefined : new Date(new Date(row.at).getTime() + window)
	};
}

/** Forgets the failures of a name. */
export async function forgetAttempts(db: Kysely<Tables>, { key }: Counted): Promise<void> {
	await db.deleteFrom('attempt').where('key', '=', key).execute();
}

/** Takes back an attempt that succeeded: an address that many share is counted by its failures alone. */
export async function takeBackAttempt(db: Kysely<Tables>, { key }: Counted): Promise<void> {
	await db
		.updateTable('attempt')
		.set({ count: sql<number>`count - 1` })
		.where('key', '=', key)
		.where('count', '>', 0)
		.execute();
}

/** Clears away what no longer counts. */
export async function clearAttempts(db: Kysely<Tables>, now: Date): Promise<void> {
	const day = 24 * 60 * 60_000;
	const before = new Date(now.getTime() - day).toISOString();
	await db.deleteFrom('attempt').where('at', '<', before).execute();
}

function networkOf(address: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
	const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
	const groups = (text: string | undefined) => (text ? text.split(':') : []);
	const before = groups(head);
	const after = groups(tail);
	const zeros: string[] = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
	const whole = tail === undefined ? before : [...before, ...zeros, ...after];
	return whole
		.slice(0, 4)
		.map((group) => parseInt(group, 16).toString(16))
		.join(':');
}
