import type { Assessment, Light } from '../assessment/assessment';
import type { Cube } from './cube';
import { pointsOf, type Point } from './points';

/** One cell of a matrix with everything behind it. */
export interface CellDetail {
	now: Assessment;
	points: Point[];
	/** The lights of the years up to now, ascending. */
	lights: { year: number; light: Light }[];
}

/** A place's judged year for a target; null where there is none. Throws while the cube's numbers are not attached. */
export function sliceCell(cube: Cube, target: string, place: string, year: number): CellDetail | null {
	const [first, last] = cube.rangeOf(target);
	const code = cube.codeOf('place_code', place);
	const places = cube.codesOf('place_code');
	const rows: number[] = [];
	for (let row = first; row < last; row++) if (code !== 0 && places[row] === code) rows.push(row);
	const now = rows.find((row) => cube.year[row] === year);
	if (now === undefined) return null;
	return {
		now: cube.assessment(now),
		points: pointsOf(cube, rows),
		lights: rows
			.filter((row) => (cube.year[row] ?? 0) <= year)
			.map((row) => ({ year: cube.year[row] ?? 0, light: (cube.text('light', row) ?? 'no-data') as Light }))
	};
}
