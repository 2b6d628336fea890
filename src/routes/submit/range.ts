/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Range {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** Reads a cell or range such as C7, C7:C20 or $A$1:C3; undefined when it is none. */
export function rangeOf(text: string): Range | undefined {
	const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(text);
	if (!match) return undefined;
	const [, left = '', top = '', right = left, bottom = top] = match;
	const columns = [columnOf(left), columnOf(right)];
	const rows = [Number(top) - 1, Number(bottom) - 1];
	return {
		top: Math.min(...rows),
		left: Math.min(...columns),
		bottom: Math.max(...rows),
		right: Math.max(...columns)
	};
}

/** A range as people write it: C7, or C7:C20 where it is more than one cell. */
export function writeRange({ top, left, bottom, right }: Range): string {
	const first = writeCell(top, left);
	return top === bottom && left === right ? first : `${first}:${writeCell(bottom, right)}`;
}

/** A cell as people write it: row 6 and column 2 are C7. */
export function writeCell(row: number, column: number): string {
	return `${columnLetters(column)}${String(row + 1)}`;
}

/** The letters over a column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(column: number): string {
	let letters = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
		letters = String.fromCharCode(65 + (rest % 26)) + letters;
	return letters;
}

/** The smallest range that holds two. */
export function around(one: Range, other: Range): Range {
	return {
		top: Math.min(one.top, other.top),
		left: Math.min(one.left, other.left),
		bottom: Math.max(one.bottom, other.bottom),
		right: Math.max(one.right, other.right)
	};
}

export function holds({ top, left, bottom, right }: Range, row: number, column: number): boolean {
	return row >= top && row <= bottom && column >= left && column <= right;
}

export function meets(one: Range, other: Range): boolean {
	return (
		one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left
	);
}

function columnOf(letters: string): number {
	return (
		Array.from(letters.toUpperCase()).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
	);
}
