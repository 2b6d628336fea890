import type { CellRole, SheetPicture, TableFound } from './reading';
import { limits } from './limits';
import { printedOf, rangeName, type Sheet } from './sheet';
import type { Table } from './table';

/** A sheet as people see it. */
export function pictureOf(sheet: Sheet): SheetPicture {
	return {
		name: sheet.name,
		hidden: sheet.hidden,
		rows: sheet.rows.length,
		columns: sheet.width,
		cells: sheet.rows
			.slice(0, limits.pictureRows)
			.map((row) => row.slice(0, limits.pictureColumns).map((cell) => printedOf(cell))),
		merged: sheet.merges
			.filter(({ top, left, bottom, right }) => bottom > top || right > left)
			.map((merge) => rangeName(merge)),
		hiddenRows: sheet.hiddenRows,
		hiddenColumns: sheet.hiddenColumns
	};
}

/** What was found out of a table, for drawing over its sheet. */
export function tableFound(table: Table, subtotalRows: ReadonlySet<number>): TableFound {
	const { block, context, columns, rows, sheet } = table;
	const whole = { ...rowsOf(block), left: block.left, right: lastColumn(table) };
	return {
		sheet: sheet.name,
		range: rangeName(whole),
		title: context.title,
		rows: rows.length,
		continues:
			block.continues === null || block.continues.sheet !== sheet ? null : rangeOfBlock(block.continues),
		layout: {
			year: whereFrom(
				columns.some(({ year }) => year !== null),
				rows.some(({ year, badYear }) => year !== null || badYear !== null),
				context.year !== null
			),
			indicator: whereFrom(
				columns.some(({ role, parts }) => role === 'values' && parts.length > 0),
				rows.some(({ indicator }) => indicator.length > 0),
				context.indicator !== null
			),
			place: whereFrom(
				columns.some(({ place }) => place !== null),
				rows.some(({ place, code }) => place !== null || code !== null),
				context.place !== null
			)
		},
		regions: regionsOf(table, whole, subtotalRows)
	};
}

function whereFrom(inColumns: boolean, inRows: boolean, above: boolean): TableFound['layout']['year'] {
	if (inColumns) return 'columns';
	if (inRows) return 'rows';
	return above ? 'title' : 'nowhere';
}

function lastColumn({ columns, block }: Table): number {
	return columns.at(-1)?.index ?? block.right;
}

function rangeOfBlock(block: Table['block']): string {
	return rangeName({ ...rowsOf(block), left: block.left, right: block.right });
}

/** Rows are kept in order, headers above data; a table may have more than can be passed as arguments. */
function rowsOf({ headerRows, dataRows }: Table['block']): { top: number; bottom: number } {
	const top = headerRows[0] ?? dataRows[0] ?? 0;
	return { top, bottom: dataRows.at(-1) ?? headerRows.at(-1) ?? top };
}

function regionsOf(
	{ block, context, columns, rows }: Table,
	whole: { left: number; right: number; top: number; bottom: number },
	subtotalRows: ReadonlySet<number>
): TableFound['regions'] {
	const regions: TableFound['regions'] = [];
	const add = (role: CellRole, range: Partial<typeof whole>) =>
		regions.push({ role, range: rangeName({ ...whole, ...range }) });
	for (const { row, column } of block.above) {
		const role =
			row === context.unit?.row
				? 'unit'
				: row === context.yearRow && row !== context.titleRow
					? 'year'
					: 'title';
		add(role, { top: row, bottom: row, left: column, right: column });
	}
	const firstHeader = block.headerRows[0];
	const lastHeader = block.headerRows.at(-1);
	if (firstHeader !== undefined && lastHeader !== undefined)
		add('header', { top: firstHeader, bottom: lastHeader });
	const first = rows[0]?.row ?? whole.top;
	const last = rows.at(-1)?.row ?? whole.bottom;
	for (const { index, role } of columns) {
		const shown = shownRoles[role];
		if (shown !== undefined) add(shown, { top: first, bottom: last, left: index, right: index });
	}
	const values = columns.filter(({ role }) => role === 'values').map(({ index }) => index);
	for (const [left, right] of runs(values)) add('value', { top: first, bottom: last, left, right });
	for (const [top, bottom] of runs([...subtotalRows])) add('subtotal', { top, bottom });
	for (const { row, column } of block.notes)
		add('note', { top: row, bottom: row, left: column, right: column });
	return regions;
}

const shownRoles: Partial<Record<string, CellRole>> = {
	place: 'place',
	'parent-place': 'place',
	'place-code': 'place',
	indicator: 'indicator',
	dimension: 'indicator',
	'indicator-code': 'indicator',
	year: 'year',
	unit: 'unit'
};

/** Numbers in order as runs of neighbours: 2, 3, 4, 7 is 2–4 and 7–7. */
export function runs(numbers: readonly number[]): [number, number][] {
	const found: [number, number][] = [];
	for (const number of numbers) {
		const last = found.at(-1);
		if (last?.[1] === number - 1) last[1] = number;
		else found.push([number, number]);
	}
	return found;
}
