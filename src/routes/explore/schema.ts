import type { Engine } from '$lib/engine/engine';
import { rowsOf } from '$lib/engine/engine';
import { tables } from './tables';

export interface TableShape {
	name: string;
	/** undefined before the database is open. */
	rows: number | undefined;
	columns: { name: string; type: string | undefined }[];
}

/** The tables as described, for a page whose database is not open yet. */
export const describedSchema: TableShape[] = Object.entries(tables)
	.filter(([, { columns }]) => Object.keys(columns).length > 0)
	.map(([name, { columns }]) => ({
		name,
		rows: undefined,
		columns: Object.keys(columns).map((column) => ({ name: column, type: undefined }))
	}));

/** The tables an engine really holds, those of a release in the order they are described. Throws EngineError. */
export async function readSchema(engine: Engine): Promise<TableShape[]> {
	const columns = await engine.query(
		`SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal AND schema_name = 'main'
		ORDER BY database_name = 'memory' DESC, table_name, column_index`
	);
	const sizes = await engine.query(
		`SELECT table_name, estimated_size FROM duckdb_tables() WHERE NOT internal AND schema_name = 'main'`
	);
	const rows = new Map(
		rowsOf<{ table_name: string; estimated_size: number }>(sizes).map((size) => [
			size.table_name,
			size.estimated_size
		])
	);
	const shapes = new Map<string, TableShape>();
	for (const { table_name: name, column_name, data_type } of rowsOf<ColumnRow>(columns)) {
		const shape = shapes.get(name) ?? { name, rows: rows.get(name), columns: [] };
		shape.columns.push({ name: column_name, type: data_type });
		shapes.set(name, shape);
	}
	const order = Object.keys(tables);
	const place = ({ name }: TableShape) => (order.includes(name) ? order.indexOf(name) : order.length);
	return [...shapes.values()].sort((a, b) => place(a) - place(b));
}

interface ColumnRow {
	table_name: string;
	column_name: string;
	data_type: string;
}
