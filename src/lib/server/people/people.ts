import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import type { Role } from './account';
import { scopeFrom, scopeText, type Scope } from './account-row';
import { audit, type Actor, type AuditEntry } from './audit';
import { makeLink } from './links';
import { nameKey } from './name';
import { endSessionsOf } from './sessions';
import type { LinkPurpose } from './tables';

/** An account as administrators see it. */
export interface Person extends Rights {
	id: string;
	name: string;
	state: 'invited' | 'reset' | 'active' | 'disabled';
	created_at: string;
	login_at: string | null;
	/** Until when its link can be used; null where it has none. */
	link: { purpose: LinkPurpose; expires_at: string } | null;
}

/** What an account may do; places and indicators count for analysts. */
export interface Rights {
	role: Role;
	places: Scope;
	indicators: Scope;
}

/** Why a change is not made. */
export type PersonFault = 'name-taken' | 'unknown' | 'last-administrator' | 'own-account' | 'disabled';

export type Offer = { secret: string; expires_at: string } | { fault: PersonFault };

/** Everybody with an account, by name; of one id only, when given. */
export async function peopleOf(db: Kysely<Tables>, id?: string): Promise<Person[]> {
	const rows = await db
		.selectFrom('account')
		.leftJoin('password_link', 'password_link.account_id', 'account.id')
		.select(['account.id', 'name', 'role', 'places', 'indicators', 'password', 'password_at'])
		.select(['disabled_at', 'account.created_at', 'login_at', 'purpose', 'expires_at'])
		.$if(id !== undefined, (query) => query.where('account.id', '=', id ?? ''))
		.orderBy('name_key')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		role: row.role,
		places: scopeFrom(row.places),
		indicators: scopeFrom(row.indicators),
		state:
			row.disabled_at !== null
				? 'disabled'
				: row.password !== null
					? 'active'
					: row.password_at === null
						? 'invited'
						: 'reset',
		created_at: row.created_at,
		login_at: row.login_at,
		link:
			row.purpose !== null && row.expires_at !== null
				? { purpose: row.purpose, expires_at: row.expires_at }
				: null
	}));
}

/** Makes an account that its owner opens by a link; returns the link's secret. */
export async function invite(
	db: Kysely<Tables>,
	actor: Actor,
	{ name, ...rights }: Rights & { name: string },
	now = new Date()
): Promise<Offer> {
	const id = randomUUID();
	return db.transaction().execute(async (within) => {
		const made = await within
			.insertInto('account')
			.values({
				id,
				name,
				name_key: nameKey(name),
				...rowOf(rights),
				password: null,
				password_at: null,
				disabled_at: null,
				created_at: now.toISOString(),
				created_by: actor.account?.id ?? '',
				login_at: null
			})
			.onConflict((conflict) => conflict.column('name_key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (made === undefined) return { fault: 'name-taken' as const };
		await audit(
			within,
			actor,
			{ action: 'account-invited', subject: id, subjectName: name, detail: { ...rights } },
			now
		);
		return makeLink(within, id, 'invitation', actor, now);
	});
}

/** Changes what an account may do. */
export function changeRights(
	db: Kysely<Tables>,
	actor: Actor,
	id: string,
	rights: Rights,
	now = new Date()
): Promise<PersonFault | undefined> {
	return change(db, actor, id, now, async (within, { role, places, indicators }) => {
		await within.updateTable('account').set(rowOf(rights)).where('id', '=', id).execute();
		return { action: 'account-changed', detail: { before: { role, places, indicators }, after: rights } };
	});
}

/** Shuts an account out, at once and everywhere, or lets it in again. */
export function setDisabled(
	db: Kysely<Tables>,
	actor: Actor,
	id: string,
	isDisabled: boolean,
	now = new Date()
): Promise<PersonFault | undefined> {
	return change(db, actor, id, now, async (within) => {
		const at = isDisabled ? now.toISOString() : null;
		await within.updateTable('account').set({ disabled_at: at }).where('id', '=', id).execute();
		if (isDisabled) await within.deleteFrom('password_link').where('account_id', '=', id).execute();
		const sessions = isDisabled ? await endSessionsOf(within, id) : 0;
		return isDisabled ? { action: 'account-disabled', detail: { sessions } } : { action: 'account-enabled' };
	});
}

/** Takes the password of an account away, ends its sessions and makes the link by which its owner sets another. */
export async function offerReset(
	db: Kysely<Tables>,
	actor: Actor,
	id: string,
	now = new Date()
): Promise<Offer> {
	if (actor.account?.id === id) return { fault: 'own-account' };
	let link: { secret: string; expires_at: string } | undefined;
	const fault = await change(db, actor, id, now, async (within, person) => {
		if (person.state === 'disabled') throw new Refused('disabled');
		const isInvited = person.state === 'invited';
		await within.updateTable('account').set({ password: null }).where('id', '=', id).execute();
		const sessions = await endSessionsOf(within, id);
		link = await makeLink(within, id, isInvited ? 'invitation' : 'reset', actor, now);
		return isInvited
			? { action: 'account-invited', detail: { again: true } }
			: { action: 'password-reset-offered', detail: { sessions } };
	});
	return link && fault === undefined ? link : { fault: fault ?? 'unknown' };
}

/** Changes an account, unless nobody were left then who can let others in. */
async function change(
	db: Kysely<Tables>,
	actor: Actor,
	id: string,
	now: Date,
	task: (within: Kysely<Tables>, person: Person) => Promise<Pick<AuditEntry, 'action' | 'detail'>>
): Promise<PersonFault | undefined> {
	try {
		await db.transaction().execute(async (within) => {
			// Two administrators who shut each other out at the same moment: one has to wait and is refused.
			await within
				.updateTable('account')
				.set((account) => ({ role: account.ref('role') }))
				.where('role', '=', 'admin')
				.execute();
			const [person] = await peopleOf(within, id);
			if (!person) throw new Refused('unknown');
			const before = await usableAdministrators(within);
			const told = await task(within, person);
			if (before > 0 && (await usableAdministrators(within)) === 0) throw new Refused('last-administrator');
			await audit(within, actor, { ...told, subject: id, subjectName: person.name }, now);
		});
		return undefined;
	} catch (error) {
		if (error instanceof Refused) return error.fault;
		throw error;
	}
}

/** Ends a transaction without leaving anything behind. */
class Refused extends Error {
	constructor(readonly fault: PersonFault) {
		super(fault);
	}
}

async function usableAdministrators(db: Kysely<Tables>): Promise<number> {
	const rows = await db
		.selectFrom('account')
		.select('id')
		.where('role', '=', 'admin')
		.where('password', 'is not', null)
		.where('disabled_at', 'is', null)
		.execute();
	return rows.length;
}

function rowOf({ role, places, indicators }: Rights): { role: Role; places: string; indicators: string } {
	return { role, places: scopeText(places), indicators: scopeText(indicators) };
}
