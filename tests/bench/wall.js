import { median, quantile } from './statistics.js';
import { startBrowser } from './browser.js';

/** Sixty minutes of a wall whose scenes stay for twenty seconds. */
const changes = 180;
/** What is loaded once (code, fonts, the first look at each scene) has come by then. */
const warmUp = 20;

/**
 * An hour of the wall, accelerated, twice. By its key: time from a change of scenes to the end of the frame that shows it. By its own clock, which is
 * put on by the time that a scene stays: its timers change the scenes and ask the server every minute, as they would in an hour; no frame is
 * timed there, since the clock is not the screen's. What the page holds after a collection of garbage, before and after each. The floor is one changed
 * attribute, painted.
 * @param {{ site: string, size: string }} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureWall({ site, size }) {
	const browser = await startBrowser(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
	try {
		const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
		await page.goto(`${site}/wall`);
		await page.waitForSelector('.wall.running');
		await page.evaluate(changeScenes, warmUp);
		const session = await page.context().newCDPSession(page);
		const before = await holdings(session);
		const { times, floors } = await page.evaluate(changeScenes, changes);
		const after = await holdings(session);
		const grown = (/** @type {'heap' | 'nodes' | 'listeners'} */ name) => after[name] - before[name];
		const floor = median(floors);
		return [
			{
				name: `${size}, one of ${changes} changes of scenes`,
				value: median(times),
				p95: quantile(times, 0.95),
				unit: 'ms',
				floor,
				ratio: median(times) / floor
			},
			{
				name: `${size}, heap more after ${changes} changes`,
				value: grown('heap') / 1024,
				unit: 'kB',
				goal: { of: 'value', below: 512 },
				note: `of ${(before.heap / 1024 / 1024).toFixed(1)} MB; ${grown('nodes')} nodes and ${grown('listeners')} listeners more`
			},
			await hourByItsClock(browser, { site, size })
		];
	} finally {
		await browser.close();
	}
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{ site: string, size: string }} stage
 * @returns {Promise<import('./table.js').Row>}
 */
async function hourByItsClock(browser, { site, size }) {
	const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
	await page.clock.install();
	await page.goto(`${site}/wall?seconds=20`);
	await page.waitForSelector('.wall.running');
	const session = await page.context().newCDPSession(page);
	const pass = async (/** @type {number} */ scenes) => {
		for (let scene = 0; scene < scenes; scene += 1) {
			await page.clock.fastForward(20_000);
			await page.evaluate(() => document.body.offsetHeight);
		}
	};
	await pass(warmUp);
	let asked = 0;
	page.on('request', () => (asked += 1));
	const before = await holdings(session);
	await pass(changes);
	const after = await holdings(session);
	await page.close();
	return {
		name: `${size}, heap more after an hour by its own clock`,
		value: (after.heap - before.heap) / 1024,
		unit: 'kB',
		goal: { of: 'value', below: 512 },
		note: `${asked} requests; ${after.nodes - before.nodes} nodes and ${after.listeners - before.listeners} listeners more`
	};
}

/** @param {import('playwright').CDPSession} session */
async function holdings(session) {
	await session.send('HeapProfiler.enable');
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/**
 * Runs in the page: changes scenes by the key that a reader has, each once the frame before has been painted.
 * @param {number} count
 */
async function changeScenes(count) {
	const painted = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve(undefined);
				};
				port2.postMessage(undefined);
			});
		});
	/** @type {number[]} */
	const times = [];
	/** @type {number[]} */
	const floors = [];
	for (let change = 0; change < count; change += 1) {
		const start = performance.now();
		dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
		await painted();
		times.push(performance.now() - start);
		const touched = performance.now();
		document.body.dataset['touched'] = String(change);
		await painted();
		floors.push(performance.now() - touched);
	}
	return { times, floors };
}
