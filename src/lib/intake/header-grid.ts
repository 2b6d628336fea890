import type { Block } from './block';
import { plainText } from './plain-text';
import { isBlank, printedOf, type Cell, type CellRange, type Sheet } from './sheet';

/** The header texts above each column of a block, from the top down, each once; by column counted from 0. */
export function headerTexts(block: Block): Cell[][] {
	const { sheet, headerRows, left, right } = block;
	const levels = headerRows.map((row) => spreadRow(sheet, row));
	const merged = hasMerges(sheet, headerRows);
	levels.forEach((level, index) => {
		if (!merged && index < levels.length - 1) fillRight(level, levels.slice(index + 1), left, right);
	});
	const columns: Cell[][] = [];
	for (let column = left; column <= right; column++) {
		const texts = levels.flatMap((level) => {
			const cell = level[column];
			return cell === undefined || isBlank(cell) ? [] : [cell];
		});
		columns[column] = texts.filter(
			(cell, index) => index === 0 || plainText(printedOf(cell)) !== plainText(printedOf(texts[index - 1]))
		);
	}
	return columns;
}

/** The cells of a row, with what is merged printed in each of its columns and rows. */
export function spreadRow(sheet: Sheet, row: number): Cell[] {
	const cells = [...(sheet.rows[row] ?? [])];
	for (const merge of mergesOf(sheet).get(row) ?? []) {
		const anchor = sheet.rows[merge.top]?.[merge.left] ?? null;
		if (isBlank(anchor)) continue;
		for (let column = merge.left; column <= Math.min(merge.right, sheet.width); column++) {
			while (cells.length <= column) cells.push(null);
			if (isBlank(cells[column])) cells[column] = anchor;
		}
	}
	return cells;
}

const indexes = new WeakMap<Sheet, Map<number, CellRange[]>>();

/** Merges by each row they cover; a merge over very many rows covers the first thousand. */
function mergesOf(sheet: Sheet): Map<number, CellRange[]> {
	const known = indexes.get(sheet);
	if (known) return known;
	const index = new Map<number, CellRange[]>();
	for (const merge of sheet.merges) {
		const bottom = Math.min(merge.bottom, sheet.rows.length - 1, merge.top + 1000);
		for (let row = merge.top; row <= bottom; row++) {
			const list = index.get(row);
			if (list) list.push(merge);
			else index.set(row, [merge]);
		}
	}
	indexes.set(sheet, index);
	return index;
}

function hasMerges(sheet: Sheet, rows: readonly number[]): boolean {
	return sheet.merges.some(({ top, left, right }) => right > left && rows.includes(top));
}

/** Text files lose merged cells: a blank goes on with what stands left of it when both have a header of their own below. */
function fillRight(level: Cell[], below: readonly Cell[][], left: number, right: number): void {
	const hasBelow = (column: number) => below.some((lower) => !isBlank(lower[column]));
	let source: Cell = null;
	for (let column = left; column <= right; column++) {
		const cell = level[column];
		if (!isBlank(cell)) source = hasBelow(column) ? (cell ?? null) : null;
		else if (source !== null && hasBelow(column)) {
			while (level.length < column) level.push(null);
			level[column] = source;
		}
	}
}
