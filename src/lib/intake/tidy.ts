import { table } from 'arquero';
import type { Column } from './column-facts';
import type { RowFacts } from './row-facts';
import type { Cell, Sheet } from './sheet';

/** One cell of a table with the row and the column that say what it is. */
export interface TidyRow {
	facts: RowFacts;
	column: Column;
	cell: Cell;
}

/** A wide table made long: one row for each cell of its value columns, row by row. */
export function tidy(sheet: Sheet, rows: readonly RowFacts[], columns: readonly Column[]): TidyRow[] {
	const values = columns.filter(({ role }) => role === 'values');
	if (values.length === 0 || rows.length === 0) return [];
	const wide = table({
		facts: rows,
		...Object.fromEntries(
			values.map(({ index }) => [`c${index}`, rows.map(({ row }) => sheet.rows[row]?.[index] ?? null)])
		)
	});
	const kinds = table({ name: values.map(({ index }) => `c${index}`), column: values });
	const long = wide
		.fold(
			values.map(({ index }) => `c${index}`),
			{ as: ['name', 'cell'] }
		)
		.lookup(kinds, ['name', 'name'], ['column']);
	return long.objects({ columns: ['facts', 'column', 'cell'] }) as TidyRow[];
}
