import { readdirSync } from 'node:fs';
import { inProject } from '../../scripts/project.js';
import { screen } from './browser.js';
import { median } from './statistics.js';

/**
 * Time from DuckDB's start on the explore page until the page says it is ready, against the same worker instantiating
 * the same WebAssembly in an empty page.
 * @param {import('./paint.js').Stage} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureDuckdb({ browser, site, floor, size, runs }) {
	/** @type {{ cold: number[], warm: number[] }} */
	const ready = { cold: [], warm: [] };
	/** @type {{ cold: number[], warm: number[] }} */
	const bare = { cold: [], warm: [] };
	for (let run = 0; run < runs; run += 1) {
		const own = await browser.newContext({ viewport: screen });
		await own.addInitScript(watchEngine);
		const empty = await browser.newContext({ viewport: screen });
		for (const cache of /** @type {const} */ (['cold', 'warm'])) {
			ready[cache].push(await startOnExplore(own, site));
			bare[cache].push(await startBare(empty, floor));
		}
		await own.close();
		await empty.close();
	}
	return /** @type {const} */ (['cold', 'warm']).map((cache) => {
		const value = median(ready[cache]);
		const least = median(bare[cache]);
		return {
			name: `${size}, ${cache} cache`,
			value,
			unit: 'ms',
			floor: least,
			ratio: value / least,
			goal: { of: /** @type {const} */ ('ratio'), below: 1.3 }
		};
	});
}

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} site
 */
async function startOnExplore(context, site) {
	const page = await context.newPage();
	await page.goto(new URL('/explore', site).href);
	const ready = await page.waitForFunction(
		() => /** @type {{ engineReady?: number }} */ (window).engineReady,
		null,
		{
			timeout: 60_000
		}
	);
	const milliseconds = /** @type {number} */ (await ready.jsonValue());
	await page.close();
	return milliseconds;
}

/** Runs in the page before anything else: times the status line from its first word to the word of readiness. */
function watchEngine() {
	let started = NaN;
	const observer = new MutationObserver(() => {
		const text = document.querySelector('main [role="status"]')?.textContent?.trim() ?? '';
		if (text !== '' && Number.isNaN(started)) started = performance.now();
		if (!/已就绪$| ready$/.test(text)) return;
		observer.disconnect();
		Object.assign(window, { engineReady: performance.now() - started });
	});
	observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/**
 * @param {import('playwright').BrowserContext} context
 * @param {string} floor
 */
async function startBare(context, floor) {
	const page = await context.newPage();
	await page.goto(new URL('/empty', floor).href);
	const milliseconds = await page.evaluate(instantiate, builtFiles());
	await page.close();
	return milliseconds;
}

function builtFiles() {
	const names = readdirSync(inProject('build', 'client', '_app', 'immutable', 'assets'));
	const find = (/** @type {RegExp} */ pattern) =>
		`/_app/immutable/assets/${names.find((name) => pattern.test(name))}`;
	return { worker: find(/^duckdb-browser-eh\.worker\..*\.js$/), wasm: find(/^duckdb-eh\..*\.wasm$/) };
}

/**
 * Runs in the page: the worker's own message to instantiate, without the library around it.
 * @param {{ worker: string, wasm: string }} files
 * @returns {Promise<number>}
 */
function instantiate({ worker, wasm }) {
	return new Promise((resolve, reject) => {
		const before = performance.now();
		const running = new Worker(worker);
		running.onerror = (event) => {
			reject(new Error(event.message));
		};
		running.onmessage = ({ data }) => {
			if (data.requestId !== 1 || data.type === 'INSTANTIATE_PROGRESS') return;
			if (data.type === 'OK') resolve(performance.now() - before);
			else reject(new Error(JSON.stringify(data)));
		};
		running.postMessage({
			messageId: 1,
			type: 'INSTANTIATE',
			data: [new URL(wasm, location.href).href, null]
		});
	});
}
