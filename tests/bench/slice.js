import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/project.js';
import { median, quantile } from './statistics.js';

/**
 * Time to slice the overview of all policies out of the cube for the last years and a few areas, against reading one column
 * of the cube from end to end.
 * @param {{ release: string, size: string, runs: number }} stage release: the folder of its files
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureSlice({ release, size, runs }) {
	const { Cube, areaOf, sliceOverview } = await cubeModules();
	const catalogue = JSON.parse(readFileSync(join(release, 'catalogue.json'), 'utf8'));
	const cube = Cube.open(readFileSync(join(release, 'core-all.arrow')));
	const choices = filtersOf(catalogue, areaOf);
	const column = new Uint16Array(cube.year);
	const rounds = Math.max(3, runs);
	/** @type {number[]} */
	const slices = [];
	/** @type {number[]} */
	const scans = [];
	for (let round = -1; round < rounds; round += 1) {
		for (const filters of choices) {
			const slice = timed(() => sliceOverview(cube, catalogue, filters).promises);
			const scan = timed(() => countEqual(column, filters.year));
			if (round >= 0) {
				slices.push(slice);
				scans.push(scan);
			}
		}
	}
	const value = median(slices);
	const floor = median(scans);
	const note = `${cube.rowCount.toLocaleString('en')} rows, ${choices.length} filters`;
	return [{ name: size, value, p95: quantile(slices, 0.95), unit: 'ms', floor, ratio: value / floor, note }];
}

/**
 * @param {{ years: number[] }} catalogue
 * @param {(catalogue: unknown, id: string) => unknown} areaOf
 */
function filtersOf(catalogue, areaOf) {
	const { years } = catalogue;
	const areas = ['510000', '500000', 'cheng-de-mian'].map((id) => areaOf(catalogue, id)).filter(Boolean);
	return years
		.slice(-6)
		.flatMap((year) => areas.map((area) => ({ year, area, policy: null, illustrative: true, map: null })));
}

/** @param {() => unknown} task */
function timed(task) {
	const before = performance.now();
	task();
	return performance.now() - before;
}

/**
 * @param {Uint16Array} column
 * @param {number} value
 */
function countEqual(column, value) {
	let count = 0;
	for (let row = 0; row < column.length; row += 1) if (column[row] === value) count += 1;
	return count;
}

/** The browser's own modules of the cube, bundled for Node. */
async function cubeModules() {
	const folder = mkdtempSync(join(tmpdir(), 'kangbiao-slice-'));
	try {
		const entries = ['cube', 'area', 'overview'].map((name) => [
			name,
			inProject('src', 'lib', 'cube', `${name}.ts`)
		]);
		await build({
			configFile: false,
			logLevel: 'error',
			ssr: { noExternal: true },
			build: { ssr: true, outDir: folder, rolldownOptions: { input: Object.fromEntries(entries) } }
		});
		const [cube, area, overview] = await Promise.all(
			['cube', 'area', 'overview'].map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href))
		);
		return { Cube: cube.Cube, areaOf: area.areaOf, sliceOverview: overview.sliceOverview };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
