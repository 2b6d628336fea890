import { screen } from './browser.js';
import { boardAndWait, changeAndWait, touchAndWait } from './filter-page.js';
import { median, quantile } from './statistics.js';

/**
 * Time from a change of year, zone, policy or map to the frame that shows it, once the cube is open in the browser;
 * no change may ask the network for anything. The floor is one changed attribute, painted.
 * @param {Pick<import('./paint.js').Stage, 'site' | 'size' | 'runs'> & { browser: import('playwright').Browser,
 * 	goal: number, changes?: number }} stage browser: one whose frames are not held back to the screen's rhythm
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureFilter({ browser, site, size, goal, changes = 64 }) {
	const context = await browser.newContext({ viewport: screen });
	const page = await context.newPage();
	const opened = await openWithCube(page, site);
	await warmUp(page);
	const requests = await watchNetwork(page);
	const times = await takeTimes(page, changes);
	const boards = await page.evaluate(boardAndWait, 16);
	await context.close();
	const all = times.map(({ milliseconds }) => milliseconds);
	const floor = median(times.map((sample) => sample.floor));
	const groups = Map.groupBy(times, ({ name }) => name);
	return [
		{
			name: `${size}, any of ${all.length} changes`,
			...spread(all),
			floor,
			ratio: median(all) / floor,
			goal: { of: 'p95', below: goal },
			note: requests.length === 0 ? 'no request' : `${requests.length} REQUESTS: ${requests[0]}`
		},
		...[...groups].map(([name, samples]) => ({
			name: `${size}, of them ${name}`,
			...spread(samples.map(({ milliseconds }) => milliseconds))
		})),
		{
			name: `${size}, a whole ready-made board, without any script`,
			...spread(boards),
			note: 'what style, layout and paint of a full change cost here'
		},
		{
			name: `${size}, from the server's answer to a cube open in the browser`,
			value: opened,
			unit: 'ms',
			note: 'starts when the page is idle'
		}
	];
}

/** @param {readonly number[]} samples */
function spread(samples) {
	return { value: median(samples), p95: quantile(samples, 0.95), unit: 'ms' };
}

/**
 * @param {import('playwright').Page} page
 * @param {string} address
 */
async function openWithCube(page, address) {
	await page.goto(address);
	const before = performance.now();
	await page.waitForSelector('html[data-ready][data-cube]', { timeout: 300_000, state: 'attached' });
	const state = await page.evaluate(() => document.documentElement.dataset['cube']);
	if (state !== 'open') throw new Error(`the cube is ${state}`);
	return performance.now() - before;
}

/**
 * The addresses the network is asked for from now on; what the browser's own cache answers is left out, and so is the one
 * connection on which the server tells of new releases, which no change opens.
 * @param {import('playwright').Page} page
 */
async function watchNetwork(page) {
	/** @type {string[]} */
	const requests = [];
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	session.on('Network.responseReceived', ({ response, type }) => {
		if (!response.fromDiskCache && type !== 'EventSource') requests.push(response.url);
	});
	session.on('Network.loadingFailed', ({ errorText }) => requests.push(errorText));
	return requests;
}

/** @param {import('playwright').Page} page */
async function warmUp(page) {
	for (const name of /** @type {const} */ (['year', 'zone', 'policy', 'map'])) {
		await page.evaluate(changeAndWait, { name, step: 1 });
	}
	await page.evaluate(changeAndWait, { name: 'policy', step: 0 });
}

/**
 * @param {import('playwright').Page} page
 * @param {number} changes
 */
async function takeTimes(page, changes) {
	/** @type {{ name: string, milliseconds: number, floor: number }[]} */
	const times = [];
	for (let turn = 0; times.length < changes && turn < changes * 3; turn += 1) {
		const { name, back } = sequence[turn % sequence.length] ?? { name: 'year', back: false };
		const step = back ? 0 : 1 + Math.floor(turn / sequence.length);
		const milliseconds = await page.evaluate(changeAndWait, { name, step });
		if (milliseconds === null) continue;
		times.push({ name, milliseconds, floor: await page.evaluate(touchAndWait) });
	}
	return times;
}

/** Zone and policy go back to the first each time, so that every change meets a full board. */
const sequence = [
	{ name: 'year', back: false },
	{ name: 'zone', back: false },
	{ name: 'zone', back: true },
	{ name: 'map', back: false },
	{ name: 'policy', back: false },
	{ name: 'policy', back: true }
];
