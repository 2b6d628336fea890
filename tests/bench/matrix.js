import { screen } from './browser.js';
import { firstPaints } from './contentful.js';
import { changeAndWait, touchAndWait } from './filter-page.js';
import { median, quantile } from './statistics.js';

const whole = '/matrix?level=all';

/**
 * The matrix of a whole province with its counties: first paint against the static page, a changed choice to
 * the frame that shows it, and the frames while it is scrolled from end to end. The notes tell how many cells there were.
 * @param {Pick<import('./paint.js').Stage, 'site' | 'floor' | 'size' | 'runs'> & { browser: import('playwright').Browser }} stage
 * 	browser: one whose frames are not held back to the screen's rhythm
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureMatrix({ browser, site, floor, size, runs }) {
	const paints = await firstPaints(browser, new URL(whole, site).href, runs);
	const least = median(await firstPaints(browser, floor, runs));
	const context = await browser.newContext({ viewport: screen });
	const page = await context.newPage();
	await page.goto(new URL(whole, site).href);
	await page.waitForSelector('html[data-ready][data-cube="open"]', { timeout: 300_000, state: 'attached' });
	const cells = await page.evaluate(countCells);
	/** @type {number[]} */
	const changes = [];
	/** @type {number[]} */
	const floors = [];
	for (const name of ['year', 'span', 'across', 'light', 'year', 'level', 'zone', 'policy']) {
		for (const step of [1, 2, 0]) {
			const milliseconds = await page.evaluate(changeAndWait, { name, step });
			if (milliseconds === null) continue;
			changes.push(milliseconds);
			floors.push(await page.evaluate(touchAndWait));
		}
	}
	await page.goto(new URL(whole, site).href);
	await page.waitForSelector('html[data-ready]', { state: 'attached' });
	const frames = await page.evaluate(scrollThrough, 120);
	await context.close();
	const note = `${cells.rows} places × ${cells.columns} targets, ${cells.drawn.toLocaleString('en')} cells drawn`;
	return [
		{
			name: `${size}, first contentful paint`,
			value: median(paints),
			p95: quantile(paints, 0.95),
			unit: 'ms',
			floor: least,
			ratio: median(paints) / least,
			note
		},
		{
			name: `${size}, any of ${changes.length} changes`,
			value: median(changes),
			p95: quantile(changes, 0.95),
			unit: 'ms',
			floor: median(floors),
			ratio: median(changes) / median(floors),
			goal: { of: 'p95', below: 100 },
			note
		},
		{
			name: `${size}, frames while scrolling`,
			value: median(frames),
			p95: quantile(frames, 0.95),
			unit: 'ms',
			goal: { of: 'p95', below: 16.7 },
			note: `${frames.length} frames, down and across`
		}
	];
}

/** Runs in the page. */
function countCells() {
	return {
		rows: document.querySelectorAll('.lights tbody tr').length,
		// The place and its sum are columns, too.
		columns: Number(document.querySelector('.lights')?.getAttribute('aria-colcount')) - 2,
		drawn: document.querySelectorAll('.lights tbody td:not(.sum, .away)').length
	};
}

/**
 * Runs in the page: scrolls the matrix down and back across, a step a frame, and resolves with the milliseconds of each frame.
 * @param {number} steps
 * @returns {Promise<number[]>}
 */
async function scrollThrough(steps) {
	const box = document.querySelector('.lights-box');
	if (!box) return [];
	const [height, width] = [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth];
	/** @type {number[]} */
	const times = [];
	const frame = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve(undefined);
				};
				port2.postMessage(undefined);
			});
		});
	await frame();
	for (let step = 1; step <= steps * 2; step += 1) {
		const before = performance.now();
		if (step <= steps) box.scrollTop = (height * step) / steps;
		else box.scrollLeft = (width * (step - steps)) / steps;
		await frame();
		times.push(performance.now() - before);
	}
	return times;
}
