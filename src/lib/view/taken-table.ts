import type { Cell, Result } from '$lib/engine/engine';

/** Rows of one shape as a table that can be written as CSV; a column of numbers alone is one of numbers. */
export function takenTable(names: readonly string[], rows: readonly (readonly Cell[])[]): Result {
	const columns = names.map((_, column) => rows.map((row) => row[column] ?? null));
	return {
		names: [...names],
		types: columns.map((cells) =>
			cells.every((cell) => cell === null || typeof cell === 'number') ? 'DOUBLE' : 'VARCHAR'
		),
		columns,
		rowCount: rows.length
	};
}

/** Writes a table as CSV. */
export type WriteCsv = (table: Result) => Promise<string>;
