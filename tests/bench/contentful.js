import { screen } from './browser.js';

/**
 * The first contentful paint of an address in milliseconds, each time in a browser that knows nothing of it.
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {number} runs
 * @returns {Promise<number[]>}
 */
export async function firstPaints(browser, address, runs) {
	/** @type {number[]} */
	const times = [];
	for (let run = 0; run < runs; run += 1) {
		const context = await browser.newContext({ viewport: screen });
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'load' });
		// A page without scripts is painted after its load event.
		const painted = await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
		);
		times.push(/** @type {number} */ (await painted.jsonValue()));
		await context.close();
	}
	return times;
}
