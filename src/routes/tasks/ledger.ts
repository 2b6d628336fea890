import type { Duty, LedgerAgency, LedgerEntry } from '$lib/server/registry/ledger';
import { standings, type Choice, type LedgerStanding } from './choice';

/** Some commitments under one heading. */
export interface LedgerGroup {
	/** A policy, an agency, a year or a status; empty where a commitment has none. */
	id: string;
	entries: LedgerEntry[];
	counts: StandingCount[];
}

export interface StandingCount {
	standing: LedgerStanding;
	count: number;
}

type Filters = Pick<Choice, 'policy' | 'agency' | 'former' | 'role' | 'kind' | 'status' | 'due'>;

/** The commitments that a choice leaves. */
export function filterLedger(
	entries: readonly LedgerEntry[],
	agencies: readonly LedgerAgency[],
	{ policy, agency, former, role, kind, status, due }: Filters
): LedgerEntry[] {
	const chosen = agencies.find(({ agency_id }) => agency_id === agency);
	const wanted = chosen && new Set([chosen.agency_id, ...(former ? chosen.former : [])]);
	return entries.filter(
		(entry) =>
			(policy === null || entry.policy_id === policy) &&
			(kind === null || entry.kind === kind) &&
			(status === null || standingOf(entry) === status) &&
			(due === null || dueOf(entry) === due) &&
			(wanted === undefined || dutiesIn(entry, role).some(({ agency_id }) => wanted.has(agency_id)))
	);
}

/** The duties of a role: who leads, or is named where nobody leads; or everybody. */
export function dutiesIn({ duties }: Pick<LedgerEntry, 'duties'>, role: Choice['role']): Duty[] {
	return role === 'any' ? duties : duties.filter((duty) => duty.role !== 'with');
}

/** Where a commitment stands in the year. */
export function standingOf({ state }: Pick<LedgerEntry, 'state'>): LedgerStanding {
	return state?.status ?? 'not-begun';
}

/** The year it is due, `ongoing` for what goes on in spite of a date, or `none`. */
export function dueOf({ due, ongoing }: Pick<LedgerEntry, 'due' | 'ongoing'>): string {
	if (ongoing) return 'ongoing';
	return due ? String(due.year) : 'none';
}

/** How many commitments stand where, the most urgent first; what does not occur is left out. */
export function countStandings(entries: readonly LedgerEntry[]): StandingCount[] {
	return standings
		.map((standing) => ({
			standing,
			count: entries.filter((entry) => standingOf(entry) === standing).length
		}))
		.filter(({ count }) => count > 0);
}

/** Commitments in an order; equal ones keep that of their document. */
export function orderLedger(entries: readonly LedgerEntry[], order: Choice['order']): LedgerEntry[] {
	if (order === 'document') return [...entries];
	if (order === 'title') {
		const { compare } = new Intl.Collator('zh-CN');
		return entries.toSorted((a, b) => compare(a.title, b.title));
	}
	const rank = (entry: LedgerEntry) =>
		order === 'due' ? dueRank(dueOf(entry)) : standings.indexOf(standingOf(entry));
	return entries.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * Puts commitments under headings. Under agencies a commitment stands with each that leads it, and the agencies of
 * before with the one that carries on their duties, unless several do; with a chosen agency only under that one.
 */
export function groupLedger(
	entries: readonly LedgerEntry[],
	agencies: readonly LedgerAgency[],
	{ group, agency, role }: Pick<Choice, 'group' | 'agency' | 'role'>
): LedgerGroup[] {
	const present = new Map(agencies.map((known) => [known.agency_id, known.present]));
	const headingOf = (id: string) => {
		const [only, ...others] = present.get(id) ?? [id];
		return only !== undefined && others.length === 0 ? only : id;
	};
	const headings = (entry: LedgerEntry): string[] => {
		if (group === 'policy') return [entry.policy_id];
		if (group === 'due') return [dueOf(entry)];
		if (group === 'status') return [standingOf(entry)];
		if (agency !== null) return [agency];
		const named = dutiesIn(entry, role).map(({ agency_id }) => headingOf(agency_id));
		return named.length > 0 ? [...new Set(named)] : [''];
	};
	const groups = new Map<string, LedgerEntry[]>();
	for (const entry of entries) {
		for (const heading of headings(entry)) groups.set(heading, [...(groups.get(heading) ?? []), entry]);
	}
	const made = [...groups].map(([id, own]) => ({ id, entries: own, counts: countStandings(own) }));
	if (group === 'policy') return made;
	if (group === 'due') return made.toSorted((a, b) => dueRank(a.id) - dueRank(b.id));
	if (group === 'status') {
		const rank = ({ id }: LedgerGroup) => standings.findIndex((standing) => standing === id);
		return made.toSorted((a, b) => rank(a) - rank(b));
	}
	return made.toSorted(
		(a, b) => Number(a.id === '') - Number(b.id === '') || b.entries.length - a.entries.length
	);
}

/** More rows than this are unfolded group by group. */
const mostOpen = 120;

/** The groups whose commitments are listed: all where there are few or only one group, else the one asked for. */
export function openGroups(
	groups: readonly LedgerGroup[],
	{ open }: Pick<Choice, 'open'>
): ReadonlySet<string> {
	const rows = groups.reduce((sum, { entries }) => sum + entries.length, 0);
	const whole = open === 'all' || rows <= mostOpen || groups.length === 1;
	return new Set(groups.map(({ id }) => id).filter((id) => whole || id === open));
}

/** Years first, then what goes on, then what has no date. */
function dueRank(due: string): number {
	return due === 'none' ? 1e5 : due === 'ongoing' ? 1e4 : Number(due);
}
