/** A cell that is more than its plain text or number. */
export interface FormattedCell {
	kind: 'number' | 'percent' | 'date' | 'error' | 'boolean' | 'no-value';
	/** A percentage is its printed number: 12.3, not 0.123. A date is its year. */
	value: number;
	/** As the sheet shows it. */
	printed: string;
}

/** Null is a cell without anything in it. */
export type Cell = string | number | FormattedCell | null;

/** From 0; both ends belong to it. */
export interface CellRange {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** A sheet as its file holds it. Rows may be shorter than the sheet is wide. */
export interface Sheet {
	name: string;
	hidden: boolean;
	width: number;
	rows: Cell[][];
	merges: CellRange[];
	hiddenRows: number[];
	hiddenColumns: number[];
}

/** A file opened: its sheets, and what its sender should know of the file itself. */
export interface OpenedFile {
	format: string;
	encoding: string | null;
	sheets: Sheet[];
	/** Codes of problem-words.ts. */
	notes: ('macros' | 'write-protected-opened' | 'name-differs')[];
}

/** A cell's text as the sheet shows it; empty for an empty cell. */
export function printedOf(cell: Cell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'string') return cell;
	return typeof cell === 'number' ? String(cell) : cell.printed;
}

/** Whether a cell prints nothing. */
export function isBlank(cell: Cell | undefined): boolean {
	if (cell === null || cell === undefined) return true;
	return typeof cell === 'string' && cell.trim() === '';
}

/** A cell's name, such as C7, from its row and column counted from 0. */
export function cellName(row: number, column: number): string {
	return columnName(column) + String(row + 1);
}

/** A range's name, such as A3:F40. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
	const first = cellName(top, left);
	return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** The range of a name such as C7 or A3:F40; undefined for anything else. */
export function parseRange(name: string): CellRange | undefined {
	const match = /^([A-Z]{1,3})(\d{1,8})(?::([A-Z]{1,3})(\d{1,8}))?$/.exec(name);
	if (!match) return undefined;
	const [, left = '', top = '', right = left, bottom = top] = match;
	return {
		top: Number(top) - 1,
		left: columnIndex(left),
		bottom: Number(bottom) - 1,
		right: columnIndex(right)
	};
}

const names: string[] = [];

function columnName(column: number): string {
	const known = names[column];
	if (known !== undefined) return known;
	let name = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
	if (column < 20_000) names[column] = name;
	return name;
}

function columnIndex(name: string): number {
	return Array.from(name).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
