import type { Catalogue } from '$lib/assessment/catalogue';

export const views = ['grades', 'funds', 'projects', 'register'] as const;
export type View = (typeof views)[number];

/** Groups of results a reader may ask for. */
export const verdicts = {
	grades: ['met', 'not-met', 'unknown', 'not-applicable'],
	funds: ['met', 'not-met', 'unknown', 'not-applicable'],
	projects: ['overdue', 'outstanding', 'fine'],
	register: []
} as const satisfies Record<View, readonly string[]>;
export type Verdict = (typeof verdicts)[View][number];

/** What a reader of the institutions has chosen; everything of it stands in the URL. */
export interface Choices {
	view: View;
	year: number;
	policy: string | null;
	/** 'all' shows every target of the grades at once. */
	target: string | null;
	kind: string | null;
	/** A zone's id or a place's code; null: everywhere. */
	zone: string | null;
	verdict: Verdict | null;
	illustrative: boolean;
	/** A column; the order of the documents when null. */
	sort: string | null;
	descending: boolean;
}

/** Reads the choices from a query string; what is missing or unknown takes its default. */
export function choicesFrom(
	parameters: URLSearchParams,
	names: Pick<Catalogue, 'years' | 'policies' | 'targets' | 'zones' | 'places'>,
	kinds: readonly string[]
): Choices {
	const view = views.find((known) => known === parameters.get('view')) ?? 'grades';
	const known = (name: string, values: Iterable<string>) => {
		const value = parameters.get(name);
		return value !== null && new Set(values).has(value) ? value : null;
	};
	const year = Number(parameters.get('year'));
	const sort = parameters.get('sort');
	return {
		view,
		year: names.years.includes(year) ? year : (names.years.at(-1) ?? 0),
		policy: known(
			'policy',
			names.policies.map(({ policy_id }) => policy_id)
		),
		target: known('target', ['all', ...names.targets.map(({ target_id }) => target_id)]),
		kind: known('kind', kinds),
		zone: known('zone', [
			...names.zones.map(({ zone_id }) => zone_id),
			...names.places.map(({ place_code }) => place_code)
		]),
		verdict: verdicts[view].find((value) => value === parameters.get('verdict')) ?? null,
		illustrative: parameters.get('illustrative') !== 'off',
		sort: sort === null ? null : sort.replace(/^-/, ''),
		descending: sort?.startsWith('-') ?? false
	};
}
