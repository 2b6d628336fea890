import { screen } from './browser.js';
import { median } from './statistics.js';
import { visit, watchFirstChart } from './visit.js';

/**
 * @typedef {object} Stage
 * @property {import('playwright').Browser} browser
 * @property {string} site address of the built server
 * @property {string} floor address of the static page
 * @property {string} size how this size is called
 * @property {number} runs
 */

/**
 * Time to the first chart, against the static page with the same charts: first visit and later ones, at full speed
 * and on a processor four times slower.
 * @param {Stage} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measurePaint(stage) {
	const rows = [];
	for (const slowdown of [1, 4]) {
		const site = await paintTimes(stage, stage.site, slowdown);
		const floor = await paintTimes(stage, stage.floor, slowdown);
		for (const cache of /** @type {const} */ (['cold', 'warm'])) {
			const value = median(site[cache]);
			const least = median(floor[cache]);
			const name = `${stage.size}, ${cache} cache${slowdown > 1 ? `, CPU ÷ ${slowdown}` : ''}`;
			rows.push({
				name,
				value,
				unit: 'ms',
				floor: least,
				ratio: value / least,
				goal: { of: /** @type {const} */ ('ratio'), below: 2 }
			});
		}
	}
	return rows;
}

/**
 * @param {Stage} stage
 * @param {string} address
 * @param {number} slowdown
 */
async function paintTimes({ browser, runs }, address, slowdown) {
	/** @type {{ cold: number[], warm: number[] }} */
	const times = { cold: [], warm: [] };
	for (let run = 0; run < runs; run += 1) {
		const context = await browser.newContext({ viewport: screen });
		await context.addInitScript(watchFirstChart);
		for (const cache of /** @type {const} */ (['cold', 'warm'])) {
			const page = await context.newPage();
			const { chart } = await visit(page, address, { slowdown });
			times[cache].push(chart);
			if (cache === 'cold') await page.evaluate(untilKept);
			await page.close();
		}
		await context.close();
	}
	return times;
}

/** Runs in the page: waits until the worker that keeps pages, where there is one, has fetched what it keeps of a first visit. */
async function untilKept() {
	const registration = await navigator.serviceWorker.getRegistration();
	if (registration !== undefined) await navigator.serviceWorker.ready;
}
