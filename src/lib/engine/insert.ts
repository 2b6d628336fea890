import type { Cell, Engine } from './engine';

/** A row for a table, by column name; columns left out are NULL. */
export type Row = Record<string, Cell | undefined>;

/** Appends rows to a table; every row may name other columns. Throws EngineError when the table refuses one. */
export async function insertRows(engine: Engine, table: string, rows: readonly Row[]): Promise<void> {
	if (rows.length === 0) return;
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(', ')})`);
	await engine.run(
		`INSERT INTO ${table} (${columns.map(identifier).join(', ')}) VALUES\n${values.join(',\n')}`
	);
}

/** A value as an SQL literal. */
export function literal(value: Cell): string {
	if (value === null) return 'NULL';
	return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

function identifier(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}
