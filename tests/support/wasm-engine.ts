import { createRequire } from 'node:module';
import { appendArrow } from '../../src/lib/engine/append-arrow';
import { resultFromArrow } from '../../src/lib/engine/arrow';
import type { Engine, Result } from '../../src/lib/engine/engine';
import { engineError } from '../../src/lib/engine/fault';

/** An engine for tests that can also take tables as CSV text or Arrow. */
export interface WasmEngine extends Engine {
	insertCsv(name: string, text: string): Promise<void>;
	insertArrow(name: string, bytes: Uint8Array): Promise<void>;
}

/** Starts the browser's build of DuckDB inside Node, in memory, extensions locked as in the browser. */
export async function openWasmEngine(): Promise<WasmEngine> {
	const duckdb = await import('@duckdb/duckdb-wasm/blocking');
	const require = createRequire(import.meta.url);
	const bundle = (name: string) => ({
		mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
		mainWorker: ''
	});
	const database = await duckdb.createDuckDB(
		{ eh: bundle('eh'), mvp: bundle('mvp') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate();
	database.open({ path: ':memory:' });
	const connection = database.connect().useUnsafe((_, id) => id);
	const execute = (sql: string): Uint8Array => {
		try {
			return database.runQuery(connection, sql);
		} catch (cause) {
			throw engineError(cause instanceof Error ? cause.message : String(cause), sql, cause);
		}
	};
	execute('SET autoinstall_known_extensions = false');
	execute('SET autoload_known_extensions = false');
	execute('SET lock_configuration = true');
	const engine: WasmEngine = {
		run: async (sql) => {
			execute(sql);
			await Promise.resolve();
		},
		append: (table, rows) => appendArrow(engine, table, rows),
		query: async (sql): Promise<Result> => resultFromArrow(await Promise.resolve(execute(sql))),
		insertCsv: async (name, text) => {
			database.registerFileText(`${name}.csv`, text);
			await Promise.resolve(execute(`CREATE TABLE "${name}" AS FROM read_csv('${name}.csv', header = true)`));
		},
		insertArrow: async (name, bytes) => {
			database.insertArrowFromIPCStream(connection, bytes.slice(), { name, create: true });
			await Promise.resolve();
		},
		close: async () => {
			database.reset();
			await Promise.resolve();
		}
	};
	return engine;
}
