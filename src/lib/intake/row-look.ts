import { headerWord, type HeaderWord } from './header-words';
import { plainText } from './plain-text';
import { readValue } from './read-value';
import { readYear } from './read-year';
import { isBlank, printedOf, type Cell } from './sheet';

/** What a row looks like before anything is known of its table. */
export interface RowLook {
	/** Columns of cells with anything in them. */
	filled: number[];
	/** Texts that are neither numbers nor years. */
	texts: string[];
	/** Cells that hold a number which is no year, or a mark in its stead. */
	numbers: number;
	years: number;
	yearColumns: number[];
	/** Texts that name a kind of column, such as 地区. */
	words: number;
	first: string;
	firstWord: HeaderWord | undefined;
	/** The last column that holds a number; -1 for none. */
	numericColumn: number;
	values: number[];
}

/** Looks at every cell of a row once. */
export function lookAtRow(cells: readonly Cell[]): RowLook {
	const look: RowLook = {
		filled: [],
		texts: [],
		numbers: 0,
		years: 0,
		yearColumns: [],
		words: 0,
		first: '',
		firstWord: undefined,
		numericColumn: -1,
		values: []
	};
	cells.forEach((cell, column) => {
		if (!isBlank(cell)) lookAtCell(look, cell, column);
	});
	return look;
}

/** A row that only numbers the columns: 甲, 1, 2, 3. */
export function isNumbering({ values, numbers, years, texts }: RowLook): boolean {
	if (numbers < 2 || years > 0) return false;
	return (
		values.every((value, index) => value === (values[0] ?? 0) + index && value < 200) &&
		(values[0] === 1 || values[0] === 2) &&
		texts.every((text) => /^([甲乙丙丁]|栏次|序号|列次|[A-Z]|\(\d+\))$/.test(text))
	);
}

function lookAtCell(look: RowLook, cell: Cell, column: number): void {
	look.filled.push(column);
	const isFirst = look.filled.length === 1;
	if (typeof cell === 'number' && (cell < 1900 || cell > 2100)) {
		look.numbers++;
		look.numericColumn = column;
		look.values.push(cell);
		return;
	}
	const text = plainText(printedOf(cell));
	if (isFirst) look.first = text;
	const word = headerWord(text);
	if (word !== undefined) {
		look.words++;
		if (isFirst) look.firstWord = word;
	}
	const year = readYear(cell);
	if (year) {
		look.years++;
		look.yearColumns.push(column);
		return;
	}
	const value = readValue(cell);
	if (value.kind === 'number') {
		look.numbers++;
		look.numericColumn = column;
		look.values.push(value.value);
	} else if (value.kind === 'missing' || value.why !== 'text') look.numbers++;
	else look.texts.push(text);
}
