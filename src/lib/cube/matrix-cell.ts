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

/** All cells there are, by their number: a light, on an illustrative figure or not, counted or a reference. */
const cells: readonly MatrixCell[] = Array.from(letters, (_, number) => ({
	light: lightOrder[number % 10] ?? 'no-data',
	illustrative: Math.floor(number / 10) % 2 === 1,
	reference: number >= 20
}));
const byLetter = new Map(cells.map((cell, number) => [letters.charAt(number), cell]));

/** A cell as a number from 1, for counting thousands of them without texts; 0 is where a target does not bind. */
export function numberOf({ light, illustrative, reference }: MatrixCell): number {
	return lightOrder.indexOf(light) + 1 + (illustrative ? 10 : 0) + (reference ? 20 : 0);
}

/** The cell of a number; null for 0. */
export function cellOf(number: number): MatrixCell | null {
	return cells[number - 1] ?? null;
}

/** Numbers of cells as a text, a letter for each. */
export function lettersOf(numbers: Uint8Array): string {
	let text = '';
	for (const number of numbers) text += number === 0 ? unbound : letters.charAt(number - 1);
	return text;
}

/** A cell as one letter: a row of a hundred targets is a text of a hundred letters. */
export function letterOf(cell: MatrixCell): string {
	return letters[numberOf(cell) - 1] ?? unbound;
}

/** The cell that stands in a row of letters; null where the target does not bind the place. */
export function cellAt(row: string | undefined, column: number): MatrixCell | null {
	return byLetter.get(row?.[column] ?? unbound) ?? null;
}
