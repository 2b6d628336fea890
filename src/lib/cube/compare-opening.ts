import type { Catalogue, CatalogueTarget } from '../assessment/catalogue';
import type { CompareChoice } from './compare-choice';
import type { Comparable } from './comparable';
import { fieldOf } from './compared-field';
import type { Cube } from './cube';

/**
 * The chosen targets; else the one that follows most of the chosen places, of these a headline one first, then one of
 * numbers, then one with as many places as a province has prefectures.
 */
export function targetsOf(
	choice: CompareChoice,
	comparable: readonly Comparable[],
	catalogue: Catalogue
): CatalogueTarget[] {
	const byId = new Map(catalogue.targets.map((target) => [target.target_id, target]));
	const chosen = choice.targets.filter((id) => comparable.some(({ target_id }) => target_id === id));
	const wanted = new Set([...choice.subjects, ...(choice.like ? [choice.like] : [])]);
	const kinds = new Map(catalogue.indicators.map(({ indicator_id, kind }) => [indicator_id, kind]));
	const gradeOf = (id: string) => kinds.get(byId.get(id)?.indicator_id ?? '') === 'grade';
	const fit = ({ target_id, places }: Comparable) =>
		(wanted.size > 0 ? places.filter((code) => wanted.has(code)).length * 1000 : 0) +
		(byId.get(target_id)?.headline ? 500 : 0) +
		(gradeOf(target_id) ? 0 : 200) +
		(places.length > 40 ? 1 : places.length);
	const best = comparable.toSorted((a, b) => fit(b) - fit(a))[0];
	return (chosen.length > 0 ? chosen : best ? [best.target_id] : []).flatMap((id) => byId.get(id) ?? []);
}

/** The last year in which a target has a number anywhere; 0 without one. */
export function lastYear(cube: Cube, rows: ReadonlyMap<string, readonly number[]>): number {
	let year = 0;
	for (const own of rows.values())
		for (const row of own)
			if (cube.number('actual', row) !== null) year = Math.max(year, cube.year[row] ?? 0);
	return year;
}

/** Where nobody is chosen: the places with the highest and the lowest number of the year and two between them. */
export function spreadOf(
	cube: Cube,
	catalogue: Catalogue,
	target: CatalogueTarget | undefined,
	rows: ReadonlyMap<string, readonly number[]>,
	year: number
): string[] {
	if (!target) return [];
	const { codes } = fieldOf(
		catalogue,
		[...rows.keys()]
			.filter((code) =>
				catalogue.places.some(
					({ place_code, level }) => place_code === code && (level === 'prefecture' || level === 'county')
				)
			)
			.map((id) => ({ id, zone: false })),
		[...rows.keys()]
	);
	const valued = codes
		.flatMap((code) => {
			const row = rows.get(code)?.find((own) => cube.year[own] === year);
			const value = row === undefined ? null : cube.number('actual', row);
			return value === null ? [] : [{ code, value }];
		})
		.toSorted((a, b) => b.value - a.value || a.code.localeCompare(b.code));
	const at = [0, 1 / 3, 2 / 3, 1].map((share) => valued[Math.round((valued.length - 1) * share)]?.code);
	const chosen = [...new Set(at.flatMap((code) => code ?? []))];
	return chosen.length > 0 ? chosen : codes.slice(0, 4);
}
