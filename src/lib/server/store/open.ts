import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, type Dialect } from 'kysely';
import { Queue } from '../people/queue';
import type { StoreKind } from './column-types';
import { migrate } from './migrations';
import { openPostgresDialect } from './postgres-dialect';
import { openSqliteDialect } from './sqlite-dialect';
import { storeFault } from './store-fault';
import type { Tables } from './tables';

/** Where a store lies: a file of SQLite, or a PostgreSQL by its address. */
export type StoreAddress = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

/** The ledger and the accounts, open for reading and writing. */
export interface Store {
	kind: StoreKind;
	db: Kysely<Tables>;
	/** Where this server's changes of the ledger wait for each other, so that they do not take up every connection while they do. */
	changes: Queue;
	close(): Promise<void>;
}

/** Opens a store, makes it where there is none, and brings its tables up to date. Throws StoreUnavailable. */
export async function openStore(address: StoreAddress): Promise<Store> {
	try {
		const db = new Kysely<Tables>({ dialect: dialectOf(address) });
		try {
			await migrate(db, address.kind);
		} catch (error) {
			await db.destroy();
			throw error;
		}
		const changes = new Queue({ atOnce: 1, waiting: Infinity });
		return { kind: address.kind, db, changes, close: () => db.destroy() };
	} catch (cause) {
		throw storeFault(cause) ?? cause;
	}
}

function dialectOf(address: StoreAddress): Dialect {
	if (address.kind === 'postgres') return openPostgresDialect(address.url);
	mkdirSync(dirname(address.path), { recursive: true });
	return openSqliteDialect(address.path);
}
