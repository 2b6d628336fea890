import {
	DuckDBDataChunk,
	DuckDBInstance,
	JSDuckDBValueConverter,
	type DuckDBConnection,
	type DuckDBType,
	type JS
} from '@duckdb/node-api';
import type { Cell, Engine, Result } from './engine';
import { engineError } from './fault';

/** An engine that also hands out a large answer piece by piece. */
export interface StreamingEngine extends Engine {
	/**
	 * Runs one statement on a connection of its own and yields its rows as they come, in at least one piece.
	 * Throws EngineError.
	 */
	chunks(sql: string): AsyncGenerator<Result, void>;
}

/**
 * Opens DuckDB inside Node on a file, or in memory when no path is given.
 * Throws EngineError when the file cannot be opened.
 */
export async function openNativeEngine(
	path = ':memory:',
	options: { readOnly?: boolean } = {}
): Promise<StreamingEngine> {
	const configuration = {
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		...(options.readOnly ? { access_mode: 'READ_ONLY' } : {})
	};
	try {
		const instance = await DuckDBInstance.create(path, configuration);
		return new NativeEngine(instance, await instance.connect());
	} catch (cause) {
		throw fault(cause);
	}
}

class NativeEngine implements StreamingEngine {
	constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection
	) {}

	async run(sql: string): Promise<void> {
		try {
			await this.connection.run(sql);
		} catch (cause) {
			throw fault(cause, sql);
		}
	}

	async query(sql: string): Promise<Result> {
		try {
			const reader = await this.connection.runAndReadAll(sql);
			return {
				names: reader.columnNames(),
				types: typeNames(reader.columnTypes()),
				columns: reader.getColumnsJS().map((column) => column.map(toCell)),
				rowCount: reader.currentRowCount
			};
		} catch (cause) {
			throw fault(cause, sql);
		}
	}

	async append(table: string, rows: Result): Promise<void> {
		try {
			const appender = await this.connection.createAppender(table, 'main', 'temp');
			const types = rows.names.map((_, index) => appender.columnType(index));
			for (let from = 0; from < rows.rowCount; from += chunkRows) {
				const chunk = DuckDBDataChunk.create(types, Math.min(chunkRows, rows.rowCount - from));
				chunk.setColumns(rows.columns.map((column) => column.slice(from, from + chunkRows)));
				appender.appendDataChunk(chunk);
			}
			appender.closeSync();
		} catch (cause) {
			throw fault(cause);
		}
	}

	async *chunks(sql: string): AsyncGenerator<Result, void> {
		// A second statement on a connection would end the first one's stream.
		const connection = await this.instance.connect();
		try {
			const result = await connection.stream(sql);
			const head = { names: result.columnNames(), types: typeNames(result.columnTypes()) };
			let chunk = await result.fetchChunk();
			if (!chunk || chunk.rowCount === 0) yield { ...head, columns: head.names.map(() => []), rowCount: 0 };
			while (chunk && chunk.rowCount > 0) {
				const columns = chunk.convertColumns(JSDuckDBValueConverter);
				yield { ...head, columns: columns.map((column) => column.map(toCell)), rowCount: chunk.rowCount };
				chunk = await result.fetchChunk();
			}
		} catch (cause) {
			throw fault(cause);
		} finally {
			connection.closeSync();
		}
	}

	close(): Promise<void> {
		this.connection.closeSync();
		this.instance.closeSync();
		return Promise.resolve();
	}
}

/** The most rows that a chunk of DuckDB holds. */
const chunkRows = 2048;

function typeNames(types: readonly DuckDBType[]): string[] {
	return types.map((type) => type.toString());
}

function toCell(value: JS): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
		return value;
	if (typeof value === 'bigint') return Number(value);
	return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

function fault(cause: unknown, sql = ''): Error {
	return engineError(cause instanceof Error ? cause.message : String(cause), sql, cause);
}
