import * as duckdb from '@duckdb/duckdb-wasm';
import { bundles } from './bundle';
import { EngineUnavailable, type StartProgress } from './unavailable';

/** One started DuckDB worker with one connection. */
export interface Session {
	database: duckdb.AsyncDuckDB;
	connection: number;
	registerUrl(name: string, url: string): Promise<void>;
	registerBytes(name: string, bytes: Uint8Array): Promise<void>;
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
		const bundle = await duckdb.selectBundle(bundles);
		worker = new Worker(new URL(bundle.mainWorker ?? '', location.href));
		const died = deathOf(worker);
		const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
		const connection = await Promise.race([died, open(database, bundle.mainModule, onProgress)]);
		return {
			database,
			connection,
			registerUrl: (name, url) => database.registerFileURL(name, url, duckdb.DuckDBDataProtocol.HTTP, false),
			registerBytes: (name, bytes) => database.registerFileBuffer(name, bytes),
			died,
			end: () => database.terminate()
		};
	} catch (cause) {
		worker?.terminate();
		throw new EngineUnavailable(cause instanceof Error ? cause.message : String(cause), { cause });
	}
}

/** One message to the worker instead of three. */
const lockedExtensions = [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	'SET lock_configuration = true'
].join(';');

/** Without these the build fetches an attached file whole, whatever the server offers. */
const byRanges = { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false };

async function open(
	database: duckdb.AsyncDuckDB,
	wasm: string,
	onProgress: ((progress: StartProgress) => void) | undefined
): Promise<number> {
	await database.instantiate(new URL(wasm, location.href).href, null, ({ bytesLoaded, bytesTotal }) =>
		onProgress?.({ loaded: bytesLoaded, total: bytesTotal })
	);
	await database.open({ path: ':memory:', filesystem: byRanges });
	const connection = await database.connectInternal();
	await database.runQuery(connection, lockedExtensions);
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
