import type { CommitmentStatus } from '$lib/assessment/states';
import type { Ledger, LedgerAgency, LedgerEntry } from '$lib/server/registry/ledger';

/** The commitments of a bulletin's documents at the end of its year. */
export interface TaskStanding {
	/** Those that have begun. */
	entries: LedgerEntry[];
	counts: { status: CommitmentStatus; count: number }[];
	/** Overdue and hindered ones, by due year. */
	late: LedgerEntry[];
	illustrative: number;
	/** The agency that leads, or is named for, most of the overdue ones; null where none stands alone. */
	latest: { agency: LedgerAgency; count: number } | null;
}

/** The states in the order in which a bulletin tells them. */
export const taskStates: readonly CommitmentStatus[] = [
	'done',
	'ongoing',
	'under-way',
	'due-soon',
	'not-started',
	'blocked',
	'overdue',
	'no-report'
];

/** Sums up the commitments of some policies. */
export function taskStanding(
	{ entries: all, agencies }: Ledger,
	policies: ReadonlySet<string>
): TaskStanding {
	const entries = all.filter(({ policy_id, state }) => policies.has(policy_id) && state !== null);
	const inState = (status: CommitmentStatus) => entries.filter(({ state }) => state?.status === status);
	const late = [...inState('overdue'), ...inState('blocked')].toSorted(
		(a, b) => (a.due?.year ?? 9999) - (b.due?.year ?? 9999)
	);
	return {
		entries,
		counts: taskStates
			.map((status) => ({ status, count: inState(status).length }))
			.filter(({ count }) => count > 0),
		late,
		illustrative: entries.filter(({ state }) => state?.illustrative).length,
		latest: latestAgency(inState('overdue'), agencies)
	};
}

/** Who answers for a commitment: whoever leads, or is named where nobody leads. */
export function answerable({ duties }: LedgerEntry): string[] {
	return [...new Set(duties.filter(({ role }) => role !== 'with').map(({ agency_id }) => agency_id))];
}

/** Duties of an agency that is no more count for the one that carries them on, where it is one. */
function latestAgency(
	overdue: readonly LedgerEntry[],
	agencies: readonly LedgerAgency[]
): TaskStanding['latest'] {
	const byId = new Map(agencies.map((agency) => [agency.agency_id, agency]));
	const counts = new Map<string, number>();
	for (const entry of overdue)
		for (const id of new Set(answerable(entry).map((own) => carrierOf(own, byId))))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
	const agency = first && byId.get(first[0]);
	return first && agency && first[1] !== second?.[1] ? { agency, count: first[1] } : null;
}

function carrierOf(id: string, byId: ReadonlyMap<string, LedgerAgency>): string {
	const [only, ...others] = byId.get(id)?.present ?? [id];
	return only !== undefined && others.length === 0 ? only : id;
}
