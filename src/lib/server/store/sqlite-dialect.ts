import { closeSync, openSync } from 'node:fs';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Dialect } from 'kysely';
import { SqliteDriver } from './sqlite-driver';

/**
 * Kysely over Node's own SQLite: a write-ahead log, every commit on the disk before it is answered, reads that wait for no writer, and
 * ten seconds' patience with others who write. Throws where the file cannot be opened.
 */
export function openSqliteDialect(path: string): Dialect {
	// It holds passwords' hashes: nobody else on the machine may read it, nor the files that SQLite lays beside it.
	closeSync(openSync(path, 'a', 0o600));
	const driver = new SqliteDriver(path);
	return {
		createDriver: () => driver,
		createAdapter: () => new Adapter(),
		createIntrospector: (db) => new SqliteIntrospector(db),
		createQueryCompiler: () => new SqliteQueryCompiler()
	};
}

class Adapter extends SqliteAdapter {
	/** SQLite takes back a half-made table like any other change. */
	override get supportsTransactionalDdl(): boolean {
		return true;
	}

	/** Who writes waits in the driver, who reads does not. */
	override get supportsMultipleConnections(): boolean {
		return true;
	}
}
