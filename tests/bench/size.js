import { join } from 'node:path';
import { measureAccept } from './accept.js';
import { startBrowser } from './browser.js';
import { measureBulletin } from './bulletin.js';
import { measureBytes } from './bytes.js';
import { measureCrowd } from './crowd.js';
import { measureDrop } from './drop.js';
import { measureDuckdb } from './duckdb.js';
import { measureFilter } from './filter.js';
import { serveFloor } from './floor-page.js';
import { makeHome } from './home.js';
import { measureJudge } from './judge.js';
import { measureMap } from './map.js';
import { measureMatrix } from './matrix.js';
import { measurePaint } from './paint.js';
import { measurePublish, releaseFolder } from './publish.js';
import { startSite } from './site.js';
import { measureSlice } from './slice.js';
import { measureWall } from './wall.js';

/**
 * @typedef {object} Size
 * @property {readonly import('./options.js').Part[]} parts
 * @property {number} figures how many to generate beside the shipped ones
 * @property {number} runs
 * @property {string} project
 * @property {string} folder for the homes and releases
 * @property {import('playwright').Browser} browser
 */

/**
 * Takes every part asked for at one size, one after another.
 * @param {Size} size
 * @param {(part: string, rows: import('./table.js').Row[]) => void} report
 */
export async function measureSize({ parts, figures, runs, project, folder, browser }, report) {
	const size = figures === 0 ? 'shipped' : `${figures.toLocaleString('en')} more`;
	const home = figures === 0 ? project : join(folder, `home-${figures}`);
	const data = join(folder, `data-${figures}`);
	const isLarge = figures > 100_000;
	if (figures > 0) makeHome(project, home, { figures });
	if (parts.includes('publish')) {
		report('publish', await measurePublish({ home, data, size, runs: isLarge ? 1 : Math.min(runs, 3) }));
	}
	console.log(`${size}: opening the site on its release, built first where it is not there …`);
	const site = await startSite(home, data);
	const floor = await serveFloor(site.address);
	const stage = { browser, site: site.address, floor: floor.address, size, runs };
	try {
		if (parts.includes('drop')) report('drop', await measureDrop(stage));
		if (parts.includes('judge'))
			report('judge', await measureJudge({ release: releaseFolder(data), size, runs, figures }));
		if (parts.includes('slice'))
			report('slice', await measureSlice({ release: releaseFolder(data), size, runs }));
		if (parts.includes('paint')) report('paint', await measurePaint(stage));
		if (parts.includes('bytes')) report('bytes', await measureBytes(stage));
		if (parts.includes('filter')) report('filter', await measureFilterUnheld(stage, isLarge ? 50 : 16));
		if (parts.includes('matrix'))
			report('matrix', await withFramesUnheld((unheld) => measureMatrix({ ...stage, browser: unheld })));
		if (parts.includes('map'))
			report('map', await withFramesUnheld((unheld) => measureMap({ ...stage, browser: unheld })));
		if (parts.includes('wall')) report('wall', await measureWall(stage));
		if (parts.includes('bulletin')) report('bulletin', await measureBulletin(stage));
		if (parts.includes('duckdb'))
			report('duckdb', await measureDuckdb({ ...stage, runs: Math.min(runs, 5) }));
	} finally {
		floor.stop();
		await site.stop();
	}
	if (parts.includes('crowd')) report('crowd', await measureCrowd({ home, data, size }));
	// A publish of a million takes too long to be waited for twice more.
	if (parts.includes('accept') && !isLarge)
		report('accept', await measureAccept({ browser, home, data, size }));
}

/**
 * @param {import('./paint.js').Stage} stage
 * @param {number} goal
 */
function measureFilterUnheld(stage, goal) {
	return withFramesUnheld((browser) => measureFilter({ ...stage, browser, goal }));
}

/**
 * A frame waits for the screen's rhythm up to 17 ms, whatever it costs: here frames come as soon as they are done.
 * @template Result
 * @param {(browser: import('playwright').Browser) => Promise<Result>} measure
 */
async function withFramesUnheld(measure) {
	const browser = await startBrowser(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
	try {
		return await measure(browser);
	} finally {
		await browser.close();
	}
}
