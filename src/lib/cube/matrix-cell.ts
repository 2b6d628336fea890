import type { Light } from '../assessment/assessment';
import { lightOrder } from './tally';

/** A place's light for a target in one year, as a matrix shows it. */
export interface MatrixCell {
	light: Light;
	/** The light rests on an illustrative figure. */
	illustrative: boolean;
	/** The promise is another's: the place is only held against it, and not counted. */
	reference: boolean;
}

/** What stands where a target does not bind a place. */
export const unbound = '.';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmn';

const cells: readonly MatrixCell[] = Array.from(letters, (_, code) => ({
	light: lightOrder[code % 10] ?? 'no-data',
	illustrative: Math.floor(code / 10) % 2 === 1,
	reference: code >= 20
}));

/** A cell as one letter: a row of a hundred targets is a text of a hundred letters. */
export function letterOf({ light, illustrative, reference }: MatrixCell): string {
	return letters[lightOrder.indexOf(light) + (illustrative ? 10 : 0) + (reference ? 20 : 0)] ?? unbound;
}

/** The cell that stands in a row of letters; null where the target does not bind the place. */
export function cellAt(row: string | undefined, column: number): MatrixCell | null {
	return cells[letters.indexOf(row?.[column] ?? unbound)] ?? null;
}
