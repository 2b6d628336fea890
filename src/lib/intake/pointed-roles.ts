import type { Line } from './block';
import type { Answers } from './reading';
import { isBlank, parseRange, printedOf, type Cell, type CellRange, type Sheet } from './sheet';
import type { PointedColumn } from './table';

/** What the reader of a file pointed at on one sheet. */
export interface Pointed {
	/** The sheet without the cells that are to be ignored or are words around a table. */
	sheet: Sheet;
	headerRows: Set<number>;
	valueRows: Set<number>;
	subtotalRows: Set<number>;
	columns: PointedColumn[];
	above: Line[];
	notes: Line[];
}

/** Applies the roles pointed at on a sheet before it is understood. */
export function applyPointed(sheet: Sheet, roles: Answers['roles']): Pointed {
	const pointed: Pointed = {
		sheet,
		headerRows: new Set(),
		valueRows: new Set(),
		subtotalRows: new Set(),
		columns: [],
		above: [],
		notes: []
	};
	const own = roles.filter((role) => role.sheet === sheet.name);
	if (own.length === 0) return pointed;
	const rows = sheet.rows.map((row) => [...row]);
	pointed.sheet = { ...sheet, rows };
	for (const { range: name, role } of own) {
		const range = parseRange(name);
		if (range) take(pointed, within(range, sheet), role, rows);
	}
	return pointed;
}

function take(
	pointed: Pointed,
	range: CellRange,
	role: Answers['roles'][number]['role'],
	rows: Cell[][]
): void {
	const { top, bottom, left, right } = range;
	const addRows = (set: Set<number>) => {
		for (let row = top; row <= bottom; row++) set.add(row);
	};
	switch (role) {
		case 'header':
			addRows(pointed.headerRows);
			break;
		case 'subtotal':
			addRows(pointed.subtotalRows);
			break;
		case 'value':
			addRows(pointed.valueRows);
			for (let index = left; index <= right; index++) pointed.columns.push({ index, role: 'values' });
			break;
		case 'place':
		case 'year':
		case 'indicator':
			if (bottom === top && right > left) addRows(pointed.headerRows);
			else for (let index = left; index <= right; index++) pointed.columns.push({ index, role });
			break;
		case 'ignore':
		case 'note':
		case 'title':
		case 'unit':
			takeOut(pointed, range, role, rows);
	}
}

function takeOut(
	pointed: Pointed,
	{ top, bottom, left, right }: CellRange,
	role: 'ignore' | 'note' | 'title' | 'unit',
	rows: Cell[][]
): void {
	for (let row = top; row <= bottom; row++)
		for (let column = left; column <= right; column++) {
			const cell = rows[row]?.[column];
			const cells = rows[row];
			if (cells && column < cells.length) cells[column] = null;
			if (isBlank(cell) || role === 'ignore') continue;
			const text = printedOf(cell);
			const line = { row, column, text: role === 'unit' && !/[:：]/.test(text) ? `单位：${text}` : text };
			(role === 'note' ? pointed.notes : pointed.above).push(line);
		}
}

function within({ top, left, bottom, right }: CellRange, sheet: Sheet): CellRange {
	return {
		top: Math.min(top, sheet.rows.length),
		left,
		bottom: Math.min(bottom, sheet.rows.length - 1),
		right: Math.min(right, Math.max(sheet.width - 1, left))
	};
}
