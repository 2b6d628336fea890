import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { EngineUnavailable, type StartProgress } from './unavailable';

/** One started DuckDB worker with one connection. */
export interface Session {
	database: AsyncDuckDB;
	connection: number;
	registerUrl(name: string, url: string): Promise<void>;
	/** Settles, by rejection, only when the worker dies. */
	died: Promise<never>;
	end(): Promise<void>;
}

/** Starts DuckDB in a worker, with extensions locked away. Throws EngineUnavailable. */
export async function startSession(onProgress?: (progress: StartProgress) => void): Promise<Session> {
	if (typeof WebAssembly !== 'object' || typeof Worker !== 'function')
		throw new EngineUnavailable('WebAssembly or workers are missing');
	let worker: Worker | undefined;
	try {
		const [duckdb, { bundles }] = await Promise.all([import('@duckdb/duckdb-wasm'), import('./bundle')]);
		const bundle = await duckdb.selectBundle(bundles);
		worker = new Worker(new URL(bundle.mainWorker ?? '', location.href));
		const died = deathOf(worker);
		const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		const connection = await Promise.race([died, open(database, bundle.mainModule, onProgress)]);
		return {
			database,
			connection,
			registerUrl: (name, url) => database.registerFileURL(name, url, duckdb.DuckDBDataProtocol.HTTP, false),
			died,
			end: () => database.terminate()
		};
	} catch (cause) {
		worker?.terminate();
		throw new EngineUnavailable(cause instanceof Error ? cause.message : String(cause), { cause });
	}
}

const lockedExtensions = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET lock_configuration = true'
];

/** Without these the build fetches an attached file whole, whatever the server offers. */
const byRanges = { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false };

async function open(
	database: AsyncDuckDB,
	wasm: string,
	onProgress: ((progress: StartProgress) => void) | undefined
): Promise<number> {
	await database.instantiate(new URL(wasm, location.href).href, null, ({ bytesLoaded, bytesTotal }) =>
		onProgress?.({ loaded: bytesLoaded, total: bytesTotal })
	);
	await database.open({ path: ':memory:', filesystem: byRanges });
	const connection = await database.connectInternal();
	for (const statement of lockedExtensions) await database.runQuery(connection, statement);
	return connection;
}

/** The library drops its pending requests when its worker fails; nobody would hear of it. */
function deathOf(worker: Worker): Promise<never> {
	const died = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			reject(new EngineUnavailable(event.message || 'the worker failed'));
		});
	});
	died.catch(() => undefined);
	return died;
}
