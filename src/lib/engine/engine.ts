/** A cell of a result: DuckDB's types as JavaScript holds them; integers beyond 2^53 never occur in our tables. */
export type Cell = string | number | boolean | null;

/** A query's answer by column, all columns of equal length. */
export interface Result {
	names: string[];
	/** DuckDB type names: VARCHAR, DOUBLE, INTEGER … */
	types: string[];
	columns: Cell[][];
	rowCount: number;
}

/** One DuckDB connection, native or WebAssembly, behind the same few calls. */
export interface Engine {
	/** Runs one or several statements and forgets their results. Throws EngineError. */
	run(sql: string): Promise<void>;
	/** Runs one statement and returns its whole result. Throws EngineError. */
	query(sql: string): Promise<Result>;
	/** Adds rows to a temporary table, by column in its order, without the price of an SQL text. Throws EngineError. */
	append(table: string, rows: Result): Promise<void>;
	close(): Promise<void>;
}

/** What DuckDB says of a statement it refuses, with the place of the fault where it names one. */
export class EngineError extends Error {
	override name = 'EngineError';
	/** Position in the statement, both counted from 1. */
	readonly position: { line: number; column: number } | undefined;

	constructor(message: string, position?: { line: number; column: number }, options?: { cause: unknown }) {
		super(message, options);
		this.position = position;
	}
}

/** A result's rows as objects, for small results. */
export function rowsOf<Row>(result: Result): Row[] {
	return Array.from({ length: result.rowCount }, (_, row) =>
		Object.fromEntries(result.names.map((name, column) => [name, result.columns[column]?.[row] ?? null]))
	) as Row[];
}
