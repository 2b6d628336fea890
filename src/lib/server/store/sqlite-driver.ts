import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
	CompiledQuery,
	SelectQueryNode,
	type DatabaseConnection,
	type Driver,
	type QueryResult,
	type TransactionSettings
} from 'kysely';
import { Queue } from '../people/queue';

const patience = 10_000;

/**
 * One connection of Node's own SQLite that writes, one task after the other, and beside it one that reads: in a write-ahead log a reader
 * sees what was last committed and waits for nobody. A transaction that only reads has a connection of its own while it lasts.
 */
export class SqliteDriver implements Driver {
	readonly #path: string;
	readonly #writer: DatabaseSync;
	readonly #reader: DatabaseSync;
	readonly #turns = new Queue({ atOnce: 1, waiting: Infinity });

	/** Opens the file at a path, which is there. Throws SQLite's error where it cannot be opened or is no database. */
	constructor(path: string) {
		this.#path = path;
		this.#writer = new DatabaseSync(path, { timeout: patience, enableForeignKeyConstraints: true });
		// From here on waiting is done by `whenFree`: SQLite's own would stop this whole process, also the one in it that has to finish first.
		this.#writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0');
		this.#reader = this.#openReader();
	}

	/** Both connections are open already. */
	init(): Promise<void> {
		return Promise.resolve();
	}

	acquireConnection(): Promise<DatabaseConnection> {
		return Promise.resolve(
			new SqliteConnection({
				reader: this.#reader,
				writer: this.#writer,
				openReader: () => this.#openReader(),
				takeTurn: () => this.#takeTurn()
			})
		);
	}

	async beginTransaction(connection: SqliteConnection, { accessMode }: TransactionSettings): Promise<void> {
		await (accessMode === 'read only' ? connection.beginReading() : connection.beginWriting());
	}

	async commitTransaction(connection: SqliteConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('COMMIT'));
		connection.release();
	}

	rollbackTransaction(connection: SqliteConnection): Promise<void> {
		connection.rollBack();
		connection.release();
		return Promise.resolve();
	}

	releaseConnection(connection: SqliteConnection): Promise<void> {
		connection.release();
		return Promise.resolve();
	}

	destroy(): Promise<void> {
		this.#reader.close();
		// The last one to close tidies the log away, which only a writer can.
		this.#writer.close();
		return Promise.resolve();
	}

	#openReader(): DatabaseSync {
		return new DatabaseSync(this.#path, { readOnly: true, timeout: patience });
	}

	/** Waits for the turn to write; what it gives ends the turn. */
	#takeTurn(): Promise<() => void> {
		const turn = Promise.withResolvers<() => void>();
		void this.#turns.run(
			() =>
				new Promise<void>((end) => {
					turn.resolve(end);
				})
		);
		return turn.promise;
	}
}

interface Connections {
	reader: DatabaseSync;
	writer: DatabaseSync;
	openReader: () => DatabaseSync;
	takeTurn: () => Promise<() => void>;
}

/** What Kysely holds for one query or one transaction; which connection it is shows when it is asked something. */
class SqliteConnection implements DatabaseConnection {
	readonly #connections: Connections;
	/** The connection of a transaction, and what has to be done with it at the end. */
	#held: { database: DatabaseSync; end: () => void } | undefined;

	constructor(connections: Connections) {
		this.#connections = connections;
	}

	beginReading(): Promise<void> {
		const database = this.#connections.openReader();
		this.#held = {
			database,
			end: () => {
				database.close();
			}
		};
		database.exec('BEGIN DEFERRED');
		return Promise.resolve();
	}

	/** As a writer from the start: a transaction that reads first and then writes would be refused if another wrote in between. */
	async beginWriting(): Promise<void> {
		const { writer, takeTurn } = this.#connections;
		this.#held = { database: writer, end: await takeTurn() };
		await whenFree(() => {
			writer.exec('BEGIN IMMEDIATE');
		});
	}

	/** Of a full disk SQLite has taken everything back already, and would hide that by another error. */
	rollBack(): void {
		if (this.#held?.database.isTransaction) this.#held.database.exec('ROLLBACK');
	}

	release(): void {
		this.#held?.end();
		this.#held = undefined;
	}

	async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		if (this.#held) return answer(this.#held.database, query);
		const { reader, writer, takeTurn } = this.#connections;
		if (SelectQueryNode.is(query.query)) return answer(reader, query);
		const end = await takeTurn();
		try {
			return await whenFree(() => answer<Row>(writer, query));
		} finally {
			end();
		}
	}

	// eslint-disable-next-line require-yield -- refuses
	async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
		await Promise.resolve();
		throw new Error('Rows of SQLite are not streamed; ask for a part at a time');
	}
}

/** Tries again for ten seconds while another process writes. */
async function whenFree<Answer>(task: () => Answer): Promise<Answer> {
	const end = performance.now() + patience;
	for (;;) {
		try {
			return task();
		} catch (error) {
			if (!isBusy(error) || performance.now() > end) throw error;
		}
		await setTimeout(5);
	}
}

function isBusy(error: unknown): boolean {
	return (
		error instanceof Error &&
		'errcode' in error &&
		typeof error.errcode === 'number' &&
		(error.errcode & 0xff) === 5
	);
}

function answer<Row>(database: DatabaseSync, { sql, parameters }: CompiledQuery): QueryResult<Row> {
	const statement = database.prepare(sql);
	const values = parameters.map(bound);
	if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
	const { changes, lastInsertRowid } = statement.run(...values);
	return { rows: [], insertId: BigInt(lastInsertRowid), numAffectedRows: BigInt(changes) };
}

function bound(value: unknown): SQLInputValue {
	return typeof value === 'boolean' ? Number(value) : ((value ?? null) as SQLInputValue);
}
