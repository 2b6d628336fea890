import type { Light } from '../assessment/assessment';
import type { Cube } from './cube';
import { medianOf } from './median';
import type { Point } from './points';

/** A year of a compared place or zone. */
export interface ComparedYear extends Point {
	/** null for a zone, which nobody judges. */
	light: Light | null;
	/** Of a zone: how many of its places reported. */
	reported?: number;
}

/** The rows of a target by place, in the order of years. */
export function rowsByPlace(cube: Cube, target: string): Map<string, number[]> {
	const [first, last] = cube.rangeOf(target);
	const byPlace = new Map<string, number[]>();
	for (let row = first; row < last; row++) {
		const code = cube.text('place_code', row) ?? '';
		const rows = byPlace.get(code);
		if (rows) rows.push(row);
		else byPlace.set(code, [row]);
	}
	return byPlace;
}

/** What a place reported, year by year, with its light. */
export function placeSeries(cube: Cube, rows: readonly number[]): ComparedYear[] {
	return rows.map((row) => ({
		year: cube.year[row] ?? 0,
		value: cube.number('actual', row),
		state: cube.text('actual_state', row),
		illustrative: cube.text('actual_provenance', row) === 'illustrative',
		vintage: cube.text('actual_vintage', row),
		light: cube.text('light', row) as Light | null
	}));
}

/**
 * The median of a zone's places, year by year. A year in which one of them has no number is missing: the median of fewer
 * would move without any place moving. It is illustrative when one of its numbers is, and of the vintages of them all.
 */
export function zoneSeries(members: readonly (readonly ComparedYear[])[]): ComparedYear[] {
	const years = [...new Set(members.flatMap((series) => series.map(({ year }) => year)))].sort(
		(a, b) => a - b
	);
	return years.map((year) => {
		const found = members.flatMap((series) =>
			series.filter((point) => point.year === year && point.value !== null)
		);
		const values = found.flatMap(({ value }) => value ?? []);
		const vintages = [...new Set(found.map(({ vintage }) => vintage ?? ''))].sort().join(' ');
		return {
			year,
			value: values.length === members.length ? medianOf(values) : null,
			state: null,
			illustrative: found.some(({ illustrative }) => illustrative),
			vintage: vintages === '' ? null : vintages,
			light: null,
			reported: values.length
		};
	});
}
