import ehWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWasm from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';

/** DuckDB's WebAssembly files, served by ourselves: `eh` for today's browsers, `mvp` for older ones. */
export const bundles = {
	eh: { mainModule: ehWasm, mainWorker: ehWorker },
	mvp: { mainModule: mvpWasm, mainWorker: mvpWorker }
};
