import type { Catalogue } from '$lib/assessment/catalogue';

export const views = ['findings', 'sums', 'completeness'] as const;
export const checks = ['out-of-bounds', 'rule', 'digit-shift', 'outlier', 'sum', 'jump', 'late'] as const;
export const severities = ['error', 'warning', 'notice', 'explained'] as const;
export const statuses = ['differs', 'declared', 'another-series', 'agrees', 'parts-missing'] as const;

/** How many rows one page lists. */
export const pageSize = 100;

/** The place whose completeness is shown where none is chosen. */
export const standardPlace = '510000';

/** What a reader of the data quality has chosen; everything of it stands in the URL. */
export interface Choice {
	view: (typeof views)[number];
	check: (typeof checks)[number] | null;
	severity: (typeof severities)[number] | null;
	status: (typeof statuses)[number] | null;
	/** A zone's id or a place's code; null: everywhere. */
	zone: string | null;
	indicator: string | null;
	year: number | null;
	illustrative: boolean;
	/** From 1. */
	page: number;
}

/** Reads the choice from a query string; what is missing or unknown takes its default. */
export function choiceFrom(
	parameters: URLSearchParams,
	names: Pick<Catalogue, 'zones' | 'places' | 'indicators'>
): Choice {
	const one = <Value extends string>(name: string, known: readonly Value[]) =>
		known.find((value) => value === parameters.get(name)) ?? null;
	const year = parameters.get('year') ?? '';
	const page = Number(parameters.get('page'));
	return {
		view: one('view', views) ?? 'findings',
		check: one('check', checks),
		severity: one('severity', severities),
		status: one('status', statuses),
		zone: one('zone', [
			...names.zones.map(({ zone_id }) => zone_id),
			...names.places.map(({ place_code }) => place_code)
		]),
		indicator: one(
			'indicator',
			names.indicators.map(({ indicator_id }) => indicator_id)
		),
		year: /^\d{4}$/.test(year) ? Number(year) : null,
		illustrative: parameters.get('illustrative') !== 'off',
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
}
