import type { Cube } from './cube';

/** One year of a place's own series, as charts draw it. */
export interface Point {
	year: number;
	value: number | null;
	state: string | null;
	illustrative: boolean;
	vintage: string | null;
}

/** The values of consecutive rows of one place and target, year by year. */
export function pointsOf(cube: Cube, rows: readonly number[]): Point[] {
	return rows.map((row) => ({
		year: cube.year[row] ?? 0,
		value: cube.number('actual', row),
		state: cube.text('actual_state', row),
		illustrative: cube.text('actual_provenance', row) === 'illustrative',
		vintage: cube.text('actual_vintage', row)
	}));
}
