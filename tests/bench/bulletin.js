import { createServer } from 'node:http';
import { printPage } from '../../scripts/print-page.js';
import { median, quantile } from './statistics.js';

const year = '/reports/2024';
const province = '?zone=510000';
/** How often somebody else asks for something while a bulletin is made, in milliseconds. */
const often = 2;

/**
 * The making of a province's bulletin: page, Word and Excel file, from the request to the last byte, against the same bytes from the
 * memory of a bare server; how long another request waited meanwhile; and the PDF, against an empty page printed.
 * @param {Pick<import('./paint.js').Stage, 'browser' | 'site' | 'floor' | 'size' | 'runs'>} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureBulletin({ browser, site, floor, size, runs }) {
	/** @type {import('./table.js').Row[]} */
	const rows = [];
	for (const [name, path] of [
		['html', `${year}${province}`],
		['docx', `${year}/bulletin.docx${province}`],
		['xlsx', `${year}/bulletin.xlsx${province}`]
	]) {
		const address = `${site}${path}`;
		const content = await taken(address);
		const bare = await serveBytes(content.bytes);
		/** @type {number[]} */
		const times = [];
		/** @type {number[]} */
		const waits = [];
		/** @type {number[]} */
		const floors = [];
		for (let run = 0; run < runs; run += 1) {
			const { milliseconds, waited } = await whileOthersAsk(`${site}/robots.txt`, () => taken(address));
			times.push(milliseconds);
			waits.push(waited);
			floors.push((await taken(bare.address)).milliseconds);
		}
		bare.stop();
		const least = median(floors);
		rows.push({
			name: `${size}, ${name}`,
			value: median(times),
			p95: quantile(times, 0.95),
			unit: 'ms',
			floor: least,
			ratio: median(times) / least,
			note: `${Math.ceil(content.bytes.length / 1024)} kB; another request waited ${median(waits).toFixed(0)} ms, at most ${Math.max(...waits).toFixed(0)}`
		});
	}
	rows.push(
		await printing({ browser, address: `${site}${year}${province}`, floor, size, runs: Math.min(runs, 3) })
	);
	return rows;
}

/**
 * @param {{ browser: import('playwright').Browser, address: string, floor: string, size: string, runs: number }} stage
 * @returns {Promise<import('./table.js').Row>}
 */
async function printing({ browser, address, floor, size, runs }) {
	/** @type {number[]} */
	const times = [];
	/** @type {number[]} */
	const floors = [];
	let bytes = 0;
	for (let run = 0; run < runs; run += 1) {
		const before = performance.now();
		bytes = (await printPage(browser, address)).length;
		times.push(performance.now() - before);
		const empty = performance.now();
		await printPage(browser, `${floor}/empty`);
		floors.push(performance.now() - empty);
	}
	return {
		name: `${size}, pdf`,
		value: median(times),
		p95: quantile(times, 0.95),
		unit: 'ms',
		floor: median(floors),
		ratio: median(times) / median(floors),
		note: `${Math.ceil(bytes / 1024)} kB`
	};
}

/** @param {string} address */
async function taken(address) {
	const before = performance.now();
	const response = await fetch(address);
	const bytes = Buffer.from(await response.arrayBuffer());
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return { bytes, milliseconds: performance.now() - before };
}

/**
 * Does something while others ask for an address again and again; tells the longest that one of them waited.
 * @param {string} address
 * @param {() => Promise<{ milliseconds: number }>} make
 */
async function whileOthersAsk(address, make) {
	let going = true;
	let waited = 0;
	const asking = (async () => {
		while (going) {
			waited = Math.max(waited, (await taken(address)).milliseconds);
			await new Promise((resolve) => setTimeout(resolve, often));
		}
	})();
	const { milliseconds } = await make();
	going = false;
	await asking;
	return { milliseconds, waited };
}

/** @param {Buffer} bytes */
async function serveBytes(bytes) {
	const server = createServer((_, response) => {
		response.end(bytes);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://127.0.0.1:${port}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
