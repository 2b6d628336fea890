import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screen } from './browser.js';
import { busiestWhile } from './long-tasks.js';
import { reportText, reportWorkbook } from './report-file.js';
import { median } from './statistics.js';

/**
 * @typedef {object} Phases milliseconds from the drop
 * @property {number} picture the frame that shows the sheet
 * @property {number} read figures, questions and problems are there
 * @property {number} compared every figure stands beside the present one
 * @property {number} lights the changed lights are there
 */

/**
 * Time from dropping a file on the page of reports until each of its steps shows, and how long the page could not answer
 * meanwhile; the first of them against reading the same bytes as text in an empty page.
 * @param {import('./paint.js').Stage & { rows?: readonly number[] }} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureDrop({ browser, site, floor, size, runs, rows = [1000, 100_000] }) {
	const names = await namesOf(browser, site);
	const folder = mkdtempSync(join(tmpdir(), 'kangbiao-drop-'));
	/** @type {import('./table.js').Row[]} */
	const results = [];
	for (const count of rows) {
		// From the disk, as a reader's own file comes.
		const csv = join(folder, `${count}.csv`);
		const xlsx = join(folder, `${count}.xlsx`);
		writeFileSync(csv, reportText(names, count));
		writeFileSync(xlsx, reportWorkbook(names, count));
		for (const file of [csv, xlsx]) {
			/** @type {Dropped[]} */
			const drops = [];
			/** @type {number[]} */
			const bare = [];
			for (let run = 0; run < Math.min(runs, count > 10_000 ? 1 : 3); run += 1) {
				drops.push(await dropOnce(browser, site, file));
				bare.push(await readBare(browser, floor, file));
			}
			const name = `${size}, ${count.toLocaleString('en')} figures, ${kindOf(file)}`;
			console.log(`${name}: done`);
			results.push(...rowsOf(name, drops, bare));
		}
	}
	rmSync(folder, { recursive: true, force: true });
	return results;
}

/** @typedef {{ phases: Phases, busiest: import('./long-tasks.js').Busiest }} Dropped */

/** @param {string} name */
const kindOf = (name) => name.split('.').at(-1) ?? '';

/**
 * @param {string} name
 * @param {Dropped[]} drops
 * @param {number[]} bare
 * @returns {import('./table.js').Row[]}
 */
function rowsOf(name, drops, bare) {
	const middle = (/** @type {keyof Phases} */ phase) => median(drops.map(({ phases }) => phases[phase]));
	const most = (/** @type {keyof import('./long-tasks.js').Busiest} */ what) =>
		drops.reduce((one, { busiest }) => Math.max(one, busiest[what]), 0);
	const floor = median(bare);
	const picture = middle('picture');
	return [
		{ name: `${name}: picture`, value: picture, unit: 'ms', floor, ratio: picture / floor },
		{ name: `${name}: figures and questions`, value: middle('read'), unit: 'ms' },
		{ name: `${name}: compared`, value: middle('compared'), unit: 'ms' },
		{ name: `${name}: lights`, value: middle('lights'), unit: 'ms' },
		{
			name: `${name}: longest task of the page, on the processor`,
			value: most('processor'),
			unit: 'ms',
			goal: { of: 'value', below: 100 },
			note: `${most('over')} tasks over 100 ms; by the clock the longest took ${most('wall').toFixed(0)} ms`
		}
	];
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @returns {Promise<import('./report-file.js').Names>}
 */
export async function namesOf(browser, site) {
	const page = await browser.newPage();
	const vocabulary = page.waitForResponse(/\/submit\/vocabulary\//);
	await page.goto(new URL('/submit', site).href);
	const names = await (await vocabulary).json();
	await page.close();
	return names;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} site
 * @param {string} file
 * @returns {Promise<Dropped>}
 */
async function dropOnce(browser, site, file) {
	const context = await browser.newContext({ viewport: screen, locale: 'zh-CN' });
	await context.addInitScript(watchPhases);
	const page = await context.newPage();
	await page.goto(new URL('/submit', site).href);
	await page.locator('html[data-ready="true"]').waitFor();
	const busiest = await busiestWhile(browser, page, async () => {
		await page.locator('.with-script input[type=file]').setInputFiles(file);
		await page.waitForFunction(
			() => /** @type {{ phases?: Partial<Phases> }} */ (window).phases?.lights !== undefined,
			null,
			{ timeout: 480_000, polling: 500 }
		);
	});
	const phases = await page.evaluate(
		() => /** @type {{ phases: Phases }} */ (/** @type {unknown} */ (window)).phases
	);
	await context.close();
	return { phases, busiest };
}

/** Runs in the page before anything else: notes when a file is chosen, and the first frame that shows each step. */
function watchPhases() {
	/** @type {Partial<Phases>} */
	const phases = {};
	let dropped = NaN;
	document.addEventListener(
		'change',
		(event) => {
			if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'file') return;
			dropped = performance.now();
			Object.assign(window, { phases });
			requestAnimationFrame(look);
		},
		true
	);
	const textOf = (/** @type {string} */ selector) => document.querySelector(selector)?.textContent ?? '';
	/** @type {Record<keyof Phases, () => boolean>} */
	const isSeen = {
		picture: () => document.querySelector('#understood [role="grid"]') !== null,
		read: () => /核对变化|要您回答|要改正|自相矛盾|没有/.test(textOf('nav.steps [role="status"]')),
		compared: () => /重算灯号|比较完成/.test(textOf('#comparison [role="status"]')),
		lights: () => /比较完成/.test(textOf('#comparison [role="status"]'))
	};
	const look = () => {
		const now = performance.now() - dropped;
		for (const phase of /** @type {const} */ (['picture', 'read', 'compared', 'lights']))
			if (phases[phase] === undefined && isSeen[phase]()) phases[phase] = now;
		if (phases.lights === undefined) requestAnimationFrame(look);
	};
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} floor
 * @param {string} file
 */
async function readBare(browser, floor, file) {
	const page = await browser.newPage();
	await page.goto(new URL('/empty', floor).href);
	await page.evaluate(() => {
		document.body.innerHTML = '<input type="file">';
		const [input] = document.getElementsByTagName('input');
		input?.addEventListener('change', () => {
			const before = performance.now();
			void input.files?.[0]?.text().then((text) => {
				Object.assign(window, { bare: performance.now() - before, text });
			});
		});
	});
	await page.locator('input').setInputFiles(file);
	const bare = await page.waitForFunction(() => /** @type {{ bare?: number }} */ (window).bare);
	const milliseconds = /** @type {number} */ (await bare.jsonValue());
	await page.close();
	return milliseconds;
}
