import { appendArrow } from './append-arrow';
import { resultFromArrow, rowCountOf } from './arrow';
import type { Engine, Result } from './engine';
import { engineError } from './fault';
import { startSession, type Session } from './session';
import { EngineUnavailable, type StartProgress } from './unavailable';

export { EngineUnavailable, type StartProgress } from './unavailable';

export interface QueryOptions {
	/** Aborting it stops the query; the promise then rejects with the signal's reason. */
	signal?: AbortSignal;
	/** Stop reading after so many rows, give or take a batch. */
	maximumRows?: number;
}

/** DuckDB in a worker of this page. Statements run one after another. */
export interface BrowserEngine extends Engine {
	/** As every engine's; aborting the signal rejects within moments, if need be by replacing the worker. */
	run(sql: string, options?: { signal?: AbortSignal }): Promise<void>;
	/** Runs one statement and returns its result; `complete` is false where `maximumRows` cut it. Throws EngineError. */
	query(sql: string, options?: QueryOptions): Promise<Result & { complete: boolean }>;
	/**
	 * Attaches a release's database file, read by ranges over HTTP, or from memory where its bytes are given; its tables
	 * need no prefix. Throws EngineError.
	 */
	attachRelease(url: string, options?: { alias?: string; bytes?: Uint8Array | undefined }): Promise<void>;
	/** Makes a table from an Arrow IPC stream. Throws EngineError. */
	insertArrow(name: string, bytes: Uint8Array): Promise<void>;
}

/**
 * Starts DuckDB-WASM. `onRestart` hears when a query that would not stop took the worker with it: attached
 * releases are attached again, tables made by hand are gone. Throws EngineUnavailable.
 */
export async function openBrowserEngine(
	options: { onProgress?: (progress: StartProgress) => void; onRestart?: () => void } = {}
): Promise<BrowserEngine> {
	return new WorkerEngine(await startSession(options.onProgress), options.onRestart);
}

/** How long a cancelled query may take to stop before its worker is replaced. */
const patience = 1500;

class WorkerEngine implements BrowserEngine {
	private readonly attached = new Map<string, string>();
	private last: Promise<unknown> = Promise.resolve();

	constructor(
		private session: Session,
		private readonly onRestart: (() => void) | undefined
	) {}

	async run(sql: string, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
		await this.inTurn(sql, (session) => {
			signal?.throwIfAborted();
			return this.orRestart(session.database.runQuery(session.connection, sql), signal);
		});
	}

	append(table: string, rows: Result): Promise<void> {
		return appendArrow(this, table, rows);
	}

	query(sql: string, { signal, maximumRows = Infinity }: QueryOptions = {}) {
		return this.inTurn(sql, async (session) => {
			signal?.throwIfAborted();
			const { chunks, complete } = await this.orRestart(read(session, sql, maximumRows, signal), signal);
			return { ...resultFromArrow(chunks), complete };
		});
	}

	async attachRelease(
		url: string,
		{ alias = 'release', bytes }: { alias?: string; bytes?: Uint8Array | undefined } = {}
	): Promise<void> {
		const address = new URL(url, location.href).href;
		await this.inTurn('', (session) => attach(session, alias, address, bytes));
		this.attached.set(alias, address);
	}

	async insertArrow(name: string, bytes: Uint8Array): Promise<void> {
		// The library hands the buffer to the worker for good.
		const copy = bytes.slice();
		await this.inTurn('', ({ database, connection }) =>
			database.insertArrowFromIPCStream(connection, copy, { name, create: true })
		);
	}

	async close(): Promise<void> {
		await this.session.end();
	}

	/** Waits for earlier statements, runs one, and turns what DuckDB says of it into EngineError. */
	private inTurn<Answer>(sql: string, task: (session: Session) => Promise<Answer>): Promise<Answer> {
		const turn = this.last.then(async () => {
			try {
				return await Promise.race([task(this.session), this.session.died]);
			} catch (cause) {
				throw isFault(cause) ? engineError(cause.message, sql, cause) : cause;
			}
		});
		this.last = turn.catch(() => undefined);
		return turn;
	}

	/** Gives an aborted query a moment to stop, then replaces its worker. */
	private async orRestart<Answer>(
		reading: Promise<Answer>,
		signal: AbortSignal | undefined
	): Promise<Answer> {
		if (!signal) return reading;
		reading.catch(() => undefined);
		const stuck: unique symbol = Symbol('stuck');
		const answer = await Promise.race([reading, stuckAfter(signal, stuck)]);
		if (answer !== stuck) return answer;
		await this.restart();
		throw signal.reason;
	}

	private async restart(): Promise<void> {
		await this.session.end();
		this.session = await startSession();
		for (const [alias, url] of this.attached) await attach(this.session, alias, url);
		this.onRestart?.();
	}
}

async function attach(session: Session, alias: string, url: string, bytes?: Uint8Array): Promise<void> {
	const { database, connection } = session;
	const name = `${alias}.duckdb`;
	await (bytes ? session.registerBytes(name, bytes) : session.registerUrl(name, url));
	// `memory` first: new tables are made there, since a release is read only.
	await database.runQuery(
		connection,
		`ATTACH '${name}' AS "${alias}" (READ_ONLY); SET search_path = 'memory.main,${alias}.main'`
	);
}

/** Runs a query in slices of a tenth of a second, so that a cancel gets its turn in the worker. */
async function read(session: Session, sql: string, maximumRows: number, signal: AbortSignal | undefined) {
	const { database, connection } = session;
	let header = await database.startPendingQuery(connection, sql, true);
	while (header === null) {
		await stopIfAborted(session, signal);
		header = await database.pollPendingQuery(connection);
	}
	const chunks = [header];
	let rows = 0;
	for (;;) {
		await stopIfAborted(session, signal);
		const chunk = await database.fetchQueryResults(connection);
		if (chunk === null) continue;
		if (chunk.byteLength === 0) return { chunks, complete: true };
		if (rows >= maximumRows) break;
		chunks.push(chunk);
		rows += maximumRows === Infinity ? 0 : rowCountOf([header, chunk]);
	}
	await database.cancelPendingQuery(connection);
	return { chunks, complete: false };
}

async function stopIfAborted(
	{ database, connection }: Session,
	signal: AbortSignal | undefined
): Promise<void> {
	if (!signal?.aborted) return;
	await database.cancelPendingQuery(connection);
	throw signal.reason;
}

function stuckAfter<Mark extends symbol>(signal: AbortSignal, mark: Mark): Promise<Mark> {
	return new Promise((resolve) => {
		const wait = () =>
			setTimeout(() => {
				resolve(mark);
			}, patience);
		if (signal.aborted) wait();
		else signal.addEventListener('abort', wait, { once: true });
	});
}

/** Whether DuckDB speaks, rather than an abort or the loss of the worker. */
function isFault(cause: unknown): cause is Error {
	return cause instanceof Error && !(cause instanceof EngineUnavailable) && !(cause instanceof DOMException);
}
