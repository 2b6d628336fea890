import { screen } from './browser.js';
import { median } from './statistics.js';
import { visit, watchFirstChart } from './visit.js';

/**
 * What a first visit transfers: until the first chart is painted, and in all that is asked for before the page has
 * loaded, by kind. DuckDB must not be among it.
 * @param {import('./paint.js').Stage} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureBytes({ browser, site, floor, size, runs }) {
	const visits = await firstVisits(browser, site, runs);
	const least = median(
		(await firstVisits(browser, floor, runs)).map(({ beforeChart }) => kilobytes(beforeChart))
	);
	const [last] = visits.slice(-1);
	if (!last) return [];
	const beforeChart = median(visits.map((one) => kilobytes(one.beforeChart)));
	const beforeLoad = median(visits.map((one) => kilobytes(one.beforeLoad)));
	return [
		row(`${size}, before the first chart`, beforeChart, {
			floor: least,
			ratio: beforeChart / least,
			goal: 120
		}),
		row(`${size}, asked for before load`, beforeLoad, {
			goal: 120,
			note: `${last.beforeLoad.length} requests`
		}),
		...byType(last.beforeLoad).map(([type, transfers]) =>
			row(`${size}, of it ${type}`, kilobytes(transfers), { note: largest(transfers) })
		),
		row(`${size}, until quiet`, median(visits.map((one) => kilobytes(one.all))), {
			note: duckdbNote(last.all)
		})
	];
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {number} runs
 */
async function firstVisits(browser, address, runs) {
	const visits = [];
	for (let run = 0; run < Math.min(runs, 5); run += 1) {
		const context = await browser.newContext({ viewport: screen });
		await context.addInitScript(watchFirstChart);
		visits.push(await visit(await context.newPage(), address));
		await context.close();
	}
	return visits;
}

/**
 * @param {string} name
 * @param {number} value
 * @param {{ floor?: number, ratio?: number, goal?: number, note?: string }} rest
 * @returns {import('./table.js').Row}
 */
function row(name, value, { goal, ...rest }) {
	return {
		name,
		value,
		unit: 'kB',
		...rest,
		...(goal === undefined ? {} : { goal: { of: 'value', below: goal } })
	};
}

/** @typedef {import('./visit.js').Transfer} Transfer */

/** @param {readonly Transfer[]} transfers */
function kilobytes(transfers) {
	return transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** @param {readonly Transfer[]} transfers */
function byType(transfers) {
	const groups = Map.groupBy(transfers, ({ type }) => type);
	return [...groups].toSorted(([, a], [, b]) => kilobytes(b) - kilobytes(a));
}

/** @param {readonly Transfer[]} transfers */
function largest(transfers) {
	return transfers
		.toSorted((a, b) => b.bytes - a.bytes)
		.slice(0, 4)
		.map(({ url, bytes }) => `${new URL(url).pathname.split('/').at(-1) || '/'} ${(bytes / 1000).toFixed(1)}`)
		.join(', ');
}

/** @param {readonly Transfer[]} transfers */
function duckdbNote(transfers) {
	const asked = transfers.filter(({ url }) => url.includes('duckdb'));
	return asked.length === 0 ? 'DuckDB is not asked for' : `DuckDB IS asked for: ${largest(asked)}`;
}
