import { screen } from './browser.js';
import { firstPaints } from './contentful.js';
import { changeAndWait, touchAndWait } from './filter-page.js';
import { median, quantile } from './statistics.js';

/** A promise that binds every county: 183 shapes within the borders of 21 prefectures. */
const counties = '/map?target=sichuan-county-cdc-secondary-a-2025&level=county';

/**
 * The map of a province's counties: first paint against the static page, another year or measure to the frame that shows it, and
 * the longest frame of each year while the years play by themselves. The floor of a change is one changed attribute, painted.
 * @param {Pick<import('./paint.js').Stage, 'site' | 'floor' | 'size' | 'runs'> & { browser: import('playwright').Browser }} stage
 * 	browser: one whose frames are not held back to the screen's rhythm
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureMap({ browser, site, floor, size, runs }) {
	const address = new URL(counties, site).href;
	const paints = await firstPaints(browser, address, runs);
	const least = median(await firstPaints(browser, floor, runs));
	const context = await browser.newContext({ viewport: screen, reducedMotion: 'no-preference' });
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForSelector('html[data-ready][data-cube="open"]', { timeout: 300_000, state: 'attached' });
	const shapes = await page.locator('svg a').count();
	// The first change opens the numbers behind the lights, which later ones have.
	await page.evaluate(changeAndWait, { name: 'by', step: 1 });
	await page.waitForLoadState('networkidle');
	/** @type {{ name: string, milliseconds: number, floor: number }[]} */
	const changes = [];
	for (let turn = 0; turn < 8; turn += 1) {
		for (const name of ['range', 'by']) {
			const milliseconds = await page.evaluate(changeAndWait, { name, step: 1 });
			if (milliseconds !== null)
				changes.push({ name, milliseconds, floor: await page.evaluate(touchAndWait) });
		}
	}
	const played = await page.evaluate(playThrough);
	await context.close();
	const note = `${shapes} shapes`;
	const floors = median(changes.map((change) => change.floor));
	const row = (/** @type {string} */ name, /** @type {readonly { milliseconds: number }[]} */ samples) => {
		const times = samples.map(({ milliseconds }) => milliseconds);
		return {
			name: `${size}, ${name}`,
			value: median(times),
			p95: quantile(times, 0.95),
			unit: 'ms',
			floor: floors,
			ratio: median(times) / floors,
			goal: /** @type {const} */ ({ of: 'p95', below: 100 }),
			note
		};
	};
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
		...[...Map.groupBy(changes, ({ name }) => name)].map(([name, samples]) =>
			row(
				name === 'range'
					? `another year, ${samples.length} times`
					: `another measure, ${samples.length} times`,
				samples
			)
		),
		row(
			`longest frame of each of ${played.length} years that play`,
			played.map((milliseconds) => ({ milliseconds }))
		)
	];
}

/**
 * Runs in the page: lets the years play from the first to the last, and resolves with the longest frame of each, in milliseconds.
 * @returns {Promise<number[]>}
 */
async function playThrough() {
	const slider = /** @type {HTMLInputElement | null} */ (document.querySelector('.player input'));
	const button = [
		.../** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('.player button'))
	].at(-1);
	if (!slider || !button) return [];
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
	slider.value = slider.min;
	slider.dispatchEvent(new Event('input', { bubbles: true }));
	await new Promise((resolve) => setTimeout(resolve, 400));
	/** @type {number[]} */
	const longest = [];
	let year = slider.value;
	button.click();
	const began = performance.now();
	let ends = Infinity;
	while (performance.now() < Math.min(ends, began + 60_000)) {
		const before = performance.now();
		await frame();
		const taken = performance.now() - before;
		if (slider.value !== year) {
			year = slider.value;
			longest.push(taken);
			// The last year is followed until its picture has settled.
			if (year === slider.max) ends = performance.now() + 600;
		} else if (longest.length > 0) {
			longest.push(Math.max(longest.pop() ?? 0, taken));
		}
	}
	return longest;
}
