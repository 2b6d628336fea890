import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import { byName, forgetAttempts } from './attempts';
import { audit, type Actor } from './audit';
import { nameKey } from './name';
import { hashPassword } from './password';
import { digestOf, newSecret } from './secret';
import { endSessionsOf, openSession, type Visitor } from './sessions';
import type { LinkPurpose } from './tables';

/** How long a link lives. */
export const linkHours: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 24 };

/** A link that still opens something. */
export interface OpenLink {
	account: string;
	name: string;
	purpose: LinkPurpose;
	expires_at: string;
}

/** Makes the link of an account, in place of any older one; returns its secret, which is kept nowhere. */
export async function makeLink(
	within: Kysely<Tables>,
	account: string,
	purpose: LinkPurpose,
	{ account: by }: Actor,
	now: Date
): Promise<{ secret: string; expires_at: string }> {
	const secret = newSecret();
	const expires = new Date(now.getTime() + linkHours[purpose] * 3_600_000).toISOString();
	await within.deleteFrom('password_link').where('account_id', '=', account).execute();
	await within
		.insertInto('password_link')
		.values({
			id: randomUUID(),
			secret: digestOf(secret),
			account_id: account,
			purpose,
			created_at: now.toISOString(),
			created_by: by?.id ?? '',
			expires_at: expires
		})
		.execute();
	return { secret, expires_at: expires };
}

/** The account that a link's secret opens; undefined for one that is unknown, used or too old. */
export function findLink(
	db: Kysely<Tables>,
	secret: string,
	now = new Date()
): Promise<OpenLink | undefined> {
	return db
		.selectFrom('password_link')
		.innerJoin('account', 'account.id', 'password_link.account_id')
		.select(['account.id as account', 'account.name', 'purpose', 'expires_at'])
		.where('secret', '=', digestOf(secret))
		.where('expires_at', '>', now.toISOString())
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
}

/**
 * Sets the password that a link stands for, once, ends every session of the account and opens one; returns the
 * session's secret, or undefined where the link no longer opens anything. Throws Busy.
 */
export async function redeemLink(
	db: Kysely<Tables>,
	secret: string,
	password: string,
	visitor: Visitor,
	now = new Date()
): Promise<string | undefined> {
	if ((await findLink(db, secret, now)) === undefined) return undefined;
	const hash = await hashPassword(password);
	return db.transaction().execute(async (within) => {
		const link = await findLink(within, secret, now);
		const taken = await within
			.deleteFrom('password_link')
			.where('secret', '=', digestOf(secret))
			.returning('id')
			.executeTakeFirst();
		// Two may come with one link at the same moment: one finds the row, and the other nothing.
		if (link === undefined || taken === undefined) return undefined;
		const at = now.toISOString();
		await within
			.updateTable('account')
			.set({ password: hash, password_at: at, login_at: at })
			.where('id', '=', link.account)
			.execute();
		await endSessionsOf(within, link.account);
		await forgetAttempts(within, byName(nameKey(link.name)));
		await audit(
			within,
			{ account: { id: link.account, name: link.name }, address: visitor.address },
			{
				action: link.purpose === 'invitation' ? 'invitation-accepted' : 'password-reset',
				subject: link.account,
				subjectName: link.name
			},
			now
		);
		return openSession(within, link.account, visitor, now);
	});
}
