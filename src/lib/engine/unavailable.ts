/** How much of the engine has arrived, in bytes; `total` is 0 where the server does not say. */
export interface StartProgress {
	loaded: number;
	total: number;
}

/** DuckDB cannot run in this browser, or could not be fetched or started. */
export class EngineUnavailable extends Error {
	override name = 'EngineUnavailable';
}
