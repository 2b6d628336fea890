import { DuckDBInstance, type DuckDBConnection, type DuckDBType, type JS } from '@duckdb/node-api';
import { EngineError, type Cell, type Engine, type Result } from './engine';

/**
 * Opens DuckDB inside Node on a file, or in memory when no path is given.
 * Throws EngineError when the file cannot be opened.
 */
export async function openNativeEngine(path = ':memory:', options: { readOnly?: boolean } = {}): Promise<Engine> {
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

class NativeEngine implements Engine {
	constructor(
		private readonly instance: DuckDBInstance,
		private readonly connection: DuckDBConnection
	) {}

	async run(sql: string): Promise<void> {
		try {
			await this.connection.run(sql);
		} catch (cause) {
			throw fault(cause);
		}
	}

	async query(sql: string): Promise<Result> {
		try {
			const reader = await this.connection.runAndReadAll(sql);
			return {
				names: reader.columnNames(),
				types: reader.columnTypes().map((type: DuckDBType) => type.toString()),
				columns: reader.getColumnsJS().map((column) => column.map(toCell)),
				rowCount: reader.currentRowCount
			};
		} catch (cause) {
			throw fault(cause);
		}
	}

	close(): Promise<void> {
		this.connection.closeSync();
		this.instance.closeSync();
		return Promise.resolve();
	}
}

function toCell(value: JS): Cell {
	if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return typeof value === 'bigint' ? Number(value) : String(value as Date);
}

function fault(cause: unknown): EngineError {
	return new EngineError(cause instanceof Error ? cause.message : String(cause), undefined, { cause });
}
