import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
	SqliteAdapter,
	SqliteDialect,
	type DialectAdapter,
	type Driver,
	type SqliteDatabase,
	type SqliteStatement
} from 'kysely';

const patience = 10_000;

/**
 * Kysely over Node's own SQLite: a write-ahead log, every commit on the disk before it is answered, and ten seconds'
 * patience with others who write. Throws where the file cannot be opened.
 */
export function openSqliteDialect(path: string): SqliteDialect {
	// It holds passwords' hashes: nobody else on the machine may read it, nor the files that SQLite lays beside it.
	closeSync(openSync(path, 'a', 0o600));
	const database = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true });
	database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
	return new NodeSqliteDialect(database);
}

class NodeSqliteDialect extends SqliteDialect {
	constructor(private readonly database: DatabaseSync) {
		super({ database: asKyselyExpects(database) });
	}

	/** SQLite takes back a half-made table like any other change. */
	override createAdapter(): DialectAdapter {
		return new TransactionalAdapter();
	}

	override createDriver(): Driver {
		const driver = super.createDriver();
		driver.beginTransaction = () => beginWhenFree(this.database);
		driver.rollbackTransaction = () => {
			// Of a full disk SQLite has taken everything back already, and would hide that by another error.
			if (this.database.isTransaction) this.database.exec('ROLLBACK');
			return Promise.resolve();
		};
		return driver;
	}
}

/**
 * Begins as a writer: a transaction that reads first and then writes would be refused if another wrote in between.
 * SQLite's own waiting would stop this whole process, also the one in it that has to finish first.
 */
async function beginWhenFree(database: DatabaseSync): Promise<void> {
	const end = performance.now() + patience;
	for (;;) {
		database.exec('PRAGMA busy_timeout = 0');
		try {
			database.exec('BEGIN IMMEDIATE');
			return;
		} catch (error) {
			const isBusy = error instanceof Error && 'errcode' in error && error.errcode === 5;
			if (!isBusy || performance.now() > end) throw error;
		} finally {
			database.exec(`PRAGMA busy_timeout = ${patience}`);
		}
		await setTimeout(5);
	}
}

class TransactionalAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

function asKyselyExpects(database: DatabaseSync): SqliteDatabase {
	return {
		close: () => {
			database.close();
		},
		prepare: (sql): SqliteStatement => {
			const statement = database.prepare(sql);
			return {
				reader: statement.columns().length > 0,
				all: (values) => statement.all(...bound(values)),
				run: (values) => statement.run(...bound(values)),
				iterate: (values) => statement.iterate(...bound(values))
			};
		}
	};
}

function bound(values: readonly unknown[]): SQLInputValue[] {
	return values.map((value) =>
		typeof value === 'boolean' ? Number(value) : ((value ?? null) as SQLInputValue)
	);
}
