/** @typedef {(request: import('node:http').IncomingMessage) => Promise<boolean>} ReaderCheck */

/**
 * Asks the site whether a request may read, which it knows once it is open (src/lib/server/people/reader-check.ts).
 * @param {Promise<unknown>} opened
 * @returns {ReaderCheck}
 */
export function readerCheck(opened) {
	return async ({ headers }) => {
		await opened;
		/** @type {Record<symbol, unknown>} */
		const offered = globalThis;
		const mayRead = offered[Symbol.for('kangbiao.mayRead')];
		return typeof mayRead === 'function' && (await mayRead(headers)) === true;
	};
}
