import { columnFacts, type Column } from './column-facts';
import type { Block } from './block';
import type { KnownNames } from './known-names';
import { rowFacts, type RowFacts } from './row-facts';
import type { Sheet } from './sheet';
import { tableContext, type TableContext } from './table-context';
import { settleRoles } from './table-roles';

/** A table with what each of its rows and columns says. */
export interface Table {
	/** From 1, in the order of the file. */
	number: number;
	sheet: Sheet;
	block: Block;
	context: TableContext;
	columns: Column[];
	rows: RowFacts[];
	/** Rows inside the data that head those that follow. */
	headings: number[];
}

/** A column whose role the reader of the file pointed at. */
export interface PointedColumn {
	index: number;
	role: 'place' | 'year' | 'indicator' | 'values';
}

/** Understands a block of cells. Headers and units of a continued table come from the first where it has none. */
export function understandBlock(
	block: Block,
	known: KnownNames,
	number: number,
	first: Table | undefined,
	pointed: readonly PointedColumn[] = []
): Table {
	const context = tableContext(block, known, first?.context);
	const columns =
		block.headerRows.length === 0 && first
			? columnsOfFirst(block, first, known)
			: columnFacts(block, known.places);
	settleRoles(block, columns, { ...known, placeAbove: context.place !== null });
	for (const { index, role } of pointed) {
		const column = columns.find((one) => one.index === index);
		if (column) column.role = role;
	}
	takeCorner(block, context, columns, known);
	const { rows, headings } = rowFacts(block, columns, known.places);
	return { number, sheet: block.sheet, block, context, columns, rows, headings };
}

/** Above the places, where nothing else names what the table measures, stands its indicator: 医院数（个）, 2021, 2022. */
function takeCorner(
	block: Block,
	context: TableContext,
	columns: readonly Column[],
	known: KnownNames
): void {
	if (context.indicator !== null || columns.some(({ role }) => role === 'indicator' || role === 'dimension'))
		return;
	if (columns.some(({ role, parts }) => role === 'values' && parts.length > 0)) return;
	const corner = columns.find(({ role, named }) => role === 'place' && !named);
	const name = corner?.parts.join('/') ?? '';
	if (corner === undefined || !known.indicators.isKnown(name)) return;
	context.indicator = name;
	context.indicatorBy = 'line';
	if (corner.unit !== null) context.unit ??= { printed: corner.unit, row: block.headerRows.at(-1) ?? 0 };
}

/** A continued table without a header has the columns of the one it continues, by their position. */
function columnsOfFirst(block: Block, first: Table, known: KnownNames): Column[] {
	const own = columnFacts(block, known.places);
	return own.map((column, position) => {
		const header = first.columns[position];
		return header ? { ...header, index: column.index } : column;
	});
}
