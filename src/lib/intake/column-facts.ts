import type { Block } from './block';
import { headerWord, type HeaderWord } from './header-words';
import { namesTotal } from './line-words';
import type { PlaceNames } from './place-names';
import { plainText } from './plain-text';
import { readValue } from './read-value';
import { readYear, type YearRead } from './read-year';
import { headerTexts } from './header-grid';
import { isBlank, printedOf, type Cell } from './sheet';
import { splitHeader } from './split-header';
import { isUnit } from './unit-words';

export type ColumnRole = Exclude<HeaderWord, 'value' | 'lower' | 'upper'> | 'values' | 'dimension';

/** What a column of a table is understood to hold. */
export interface Column {
	index: number;
	role: ColumnRole;
	/** Names above the column without units and years, from the top down. */
	parts: string[];
	unit: string | null;
	year: YearRead | null;
	/** The place that a header names, where places stand beside each other. */
	place: string | null;
	/** A column of confidence limits beside its value. */
	limit: 'lower' | 'upper' | null;
	isSubtotal: boolean;
	/** Whether the header's word, not the cells, told the role. */
	named: boolean;
}

/** Reads the headers of a block and looks at its cells to tell what each column holds. */
export function columnFacts(block: Block, places: PlaceNames): Column[] {
	const texts = headerTexts(block);
	const sample = sampleRows(block);
	const columns: Column[] = [];
	for (let index = block.left; index <= block.right; index++) {
		const cells = sample.map((row) => block.sheet.rows[row]?.[index]);
		const header = texts[index] ?? [];
		if (header.length === 0 && cells.every((cell) => isBlank(cell))) continue;
		columns.push(columnOf(index, header, cells, places));
	}
	return columns;
}

/** Four hundred rows spread over the table are enough to know a column by. */
function sampleRows({ dataRows, lone }: Block): number[] {
	const rows = dataRows.filter((row) => !lone.has(row));
	const step = Math.max(1, Math.floor(rows.length / 400));
	return rows.filter((_, index) => index % step === 0).slice(0, 400);
}

function columnOf(
	index: number,
	header: readonly Cell[],
	cells: readonly (Cell | undefined)[],
	places: PlaceNames
): Column {
	const column: Column = {
		index,
		role: 'values',
		parts: [],
		unit: null,
		year: null,
		place: null,
		limit: null,
		isSubtotal: false,
		named: false
	};
	const word = header.map((cell) => headerWord(printedOf(cell))).findLast((found) => found !== undefined);
	const stats = lookAt(cells, places);
	for (const cell of header) addPart(column, cell);
	column.parts = inOneLanguage(column.parts);
	column.isSubtotal = column.parts.length > 0 && column.parts.some((part) => namesTotal(part));
	const role = column.year ? undefined : roleByWord(word, stats);
	column.named = role !== undefined && word !== undefined;
	column.role = role ?? roleByCells(stats, column, header.length === 0);
	if (word === 'lower' || word === 'upper') column.limit = word;
	if (word === 'value' || column.limit)
		column.parts = column.parts.filter((part) => headerWord(part) === undefined);
	return column;
}

/** Takes year and unit out of one header text; what is left is part of the indicator's name. */
function addPart(column: Column, cell: Cell): void {
	const year = readYear(cell);
	if (year) {
		column.year = year;
		return;
	}
	const { name, unit } = splitHeader(printedOf(cell));
	if (unit !== null) column.unit = unit;
	if (name === '') return;
	const whole = readYear(name);
	if (whole) {
		column.year ??= whole;
		return;
	}
	const dated = /^((?:19|20)\d\d年?(?:末|底)?)(?!\d)[\s_:：/-]*(\D.*)$/.exec(name) ?? undefined;
	const trailing = /^(.*\D)(?:[\s_:：/(（-]+|(?<=[)）]))((?:19|20)\d\d年?)[)）]?$/.exec(name) ?? undefined;
	const [text, rest] = dated ? [dated[1], dated[2]] : [trailing?.[2], trailing?.[1]];
	const found =
		text === undefined || /^(不变价|价格|可比|=100)/.test(rest ?? '') ? undefined : readYear(text);
	if (found && rest !== undefined) {
		column.year ??= found;
		const inner = splitHeader(rest);
		column.unit ??= inner.unit;
		if (inner.name !== '') column.parts.push(inner.name);
	} else column.parts.push(name);
}

/** A header in Chinese with its English below is one name. */
function inOneLanguage(parts: string[]): string[] {
	const chinese = parts.filter((part) => /[\u4e00-\u9fff]/.test(part));
	const latin = parts.filter((part) => !/[\u4e00-\u9fff]/.test(part) && /[A-Za-z]{3}/.test(part));
	return chinese.length > 0 && chinese.length === latin.length ? chinese : parts;
}

interface Look {
	filled: number;
	numbers: number;
	years: number;
	places: number;
	units: number;
	codes: number;
	texts: number;
}

function lookAt(cells: readonly (Cell | undefined)[], places: PlaceNames): Look {
	const look: Look = { filled: 0, numbers: 0, years: 0, places: 0, units: 0, codes: 0, texts: 0 };
	for (const cell of cells) {
		if (cell === null || cell === undefined || isBlank(cell)) continue;
		look.filled++;
		const text = plainText(printedOf(cell));
		const value = readValue(cell);
		if (/^\d{6}(\d{6})?$/.test(text)) look.codes++;
		if (readYear(cell)) look.years++;
		if (value.kind !== 'error' || value.why !== 'text') look.numbers++;
		else {
			look.texts++;
			if (places.isPlace(text)) look.places++;
			if (isUnit(text)) look.units++;
		}
	}
	return look;
}

function roleByWord(word: HeaderWord | undefined, look: Look): ColumnRole | undefined {
	const most = (count: number) => count * 2 >= look.filled;
	switch (word) {
		case undefined:
			return undefined;
		case 'value':
		case 'lower':
		case 'upper':
			return 'values';
		case 'unit':
			return most(look.units) ? 'unit' : 'place';
		case 'year':
			return look.filled === 0 || most(look.years) ? 'year' : undefined;
		case 'place':
		case 'parent-place':
			return look.filled > 0 && most(look.codes) && look.places === 0 ? 'place-code' : word;
		case 'indicator':
			return most(look.places) && look.places > 0 ? 'place' : word;
		case 'indicator-code':
		case 'place-code':
		case 'state':
		case 'ignored':
			return word;
	}
}

function roleByCells(look: Look, column: Column, bare: boolean): ColumnRole {
	if (column.year) return 'values';
	if (look.filled === 0) return 'values';
	if (look.texts * 2 > look.filled) {
		if (look.units >= look.texts * 0.8) return 'unit';
		if (look.places * 2 >= look.texts) return 'place';
		if (look.years >= look.filled * 0.8) return 'year';
		return 'dimension';
	}
	if (look.years >= look.filled * 0.95 && bare) return 'year';
	if (look.codes === look.filled && bare) return 'place-code';
	return 'values';
}
