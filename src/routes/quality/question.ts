import type { CatalogueZone } from '$lib/assessment/catalogue';
import type { Engine } from '$lib/engine/engine';
import type { Naming } from '$lib/view/naming';
import { pageSize, type Choice } from './choice';

/** What a view is asked for. */
export interface Question {
	engine: Engine;
	choice: Choice;
	naming: Naming;
	/** The places chosen; null: every one. */
	codes: ReadonlySet<string> | null;
	zones: readonly CatalogueZone[];
}

/** Whether a row lies within the chosen places, indicator and year. */
export function isAskedFor(
	{ choice, codes }: Question,
	row: { place_code: string; indicator_id: string; year: number }
): boolean {
	return (
		(codes?.has(row.place_code) ?? true) &&
		(choice.indicator === null || row.indicator_id === choice.indicator) &&
		(choice.year === null || row.year === choice.year)
	);
}

/** The rows of the chosen page; a page beyond the last one is the last one. */
export function pageOf<Row>(
	rows: readonly Row[],
	{ page }: Choice
): { rows: Row[]; page: number; pages: number; total: number } {
	const pages = Math.max(1, Math.ceil(rows.length / pageSize));
	const shown = Math.min(page, pages);
	return {
		rows: rows.slice((shown - 1) * pageSize, shown * pageSize),
		page: shown,
		pages,
		total: rows.length
	};
}

/** The indicators and years of some rows, as choices in the reader's language. */
export function offeredBy(rows: readonly { indicator_id: string; year: number }[], naming: Naming) {
	return {
		indicators: [...new Set(rows.map(({ indicator_id }) => indicator_id))]
			.map((id) => ({ id, name: naming.indicatorName(id) }))
			.sort((a, b) => a.name.localeCompare(b.name, naming.language)),
		years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a)
	};
}
