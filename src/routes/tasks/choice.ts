import type { Catalogue } from '$lib/assessment/catalogue';
import { areaOf, type Area } from '$lib/cube/area';
import { filtersFrom } from '$lib/cube/filters';
import type { CommitmentStatus } from '$lib/assessment/states';

export const views = ['ledger', 'timeline', 'targets'] as const;
export const groupings = ['policy', 'agency', 'due', 'status'] as const;
export const orders = ['document', 'due', 'status', 'title'] as const;
export const roles = ['lead', 'any'] as const;
export const kinds = ['measure', 'task', 'system'] as const;

export type LedgerStanding = CommitmentStatus | 'not-begun';
/** Where a commitment stands, the most urgent first; `not-begun` before its first year. */
export const standings = [
	'overdue',
	'blocked',
	'due-soon',
	'not-started',
	'under-way',
	'ongoing',
	'done',
	'no-report',
	'not-begun'
] as const satisfies readonly LedgerStanding[];
export type Grouping = (typeof groupings)[number];

/** What a reader of the ledger has chosen; everything of it stands in the URL. */
export interface Choice {
	view: (typeof views)[number];
	year: number;
	illustrative: boolean;
	policy: string | null;
	/** null: every place that a document binds. */
	area: Area | null;
	agency: string | null;
	/** The chosen agency stands for what was merged into it, too. */
	former: boolean;
	/** lead: those who lead, or are named where nobody leads; any: those who cooperate, too. */
	role: (typeof roles)[number];
	kind: (typeof kinds)[number] | null;
	status: LedgerStanding | null;
	/** A year, `ongoing`, or `none` for commitments without a date. */
	due: string | null;
	group: Grouping;
	order: (typeof orders)[number];
	/** The group that is unfolded where there are many commitments; `all` unfolds every one. */
	open: string | null;
}

/** Reads the choice from a query string; what is missing or unknown takes its default. */
export function choiceFrom(
	parameters: URLSearchParams,
	catalogue: Catalogue,
	agencies: readonly { agency_id: string }[]
): Choice {
	const { year, policy, illustrative } = filtersFrom(parameters, catalogue);
	const one = <Value extends string>(name: string, known: readonly Value[]) =>
		known.find((value) => value === parameters.get(name));
	const due = parameters.get('due') ?? '';
	return {
		view: one('view', views) ?? 'ledger',
		year,
		illustrative,
		policy,
		area: areaOf(catalogue, parameters.get('zone') ?? '') ?? null,
		agency: agencies.find(({ agency_id }) => agency_id === parameters.get('agency'))?.agency_id ?? null,
		former: parameters.get('former') !== 'off',
		role: one('role', roles) ?? 'lead',
		kind: one('kind', kinds) ?? null,
		status: one('status', standings) ?? null,
		due: /^(\d{4}|ongoing|none)$/.test(due) ? due : null,
		group: one('group', groupings) ?? 'policy',
		order: one('sort', orders) ?? 'document',
		open: parameters.get('open')
	};
}
