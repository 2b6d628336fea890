import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/project.js';
import { median } from './statistics.js';

/** @typedef {{ seconds: number, peak: number, rows: number }} Once peak: megabytes the process took at most */

/**
 * Time and memory to read, tidy, match and check a file, against a bare parse of the same file, each in a process of its
 * own.
 * @param {{ folder: string, runs: number, rows?: readonly number[] }} stage folder: for the files
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureIntake({ folder, runs, rows = [1000, 100_000, 1_000_000] }) {
	const home = join(folder, 'intake');
	mkdirSync(home, { recursive: true });
	const reader = await bundleReader(home);
	/** @type {import('./table.js').Row[]} */
	const results = [];
	for (const count of rows) {
		for (const kind of ['csv', 'xlsx', 'xls']) {
			const file = join(home, `${count}.${kind}`);
			runOnce(['write', file, String(count)]);
			const rounds = count > 100_000 ? 1 : Math.min(runs, 3);
			const read = repeated(rounds, ['read', file, reader]);
			const bare = repeated(rounds, ['bare', file]);
			results.push({
				name: `${count.toLocaleString('en')} rows, ${kind}`,
				value: read.seconds,
				unit: 's',
				floor: bare.seconds,
				ratio: read.seconds / bare.seconds,
				note: `${read.rows.toLocaleString('en')} figures, ${Math.round(read.rows / read.seconds).toLocaleString('en')} a second; peak ${read.peak} MB, bare ${bare.peak} MB`
			});
		}
	}
	return results;
}

/** @param {number} rounds @param {string[]} args @returns {Once} */
function repeated(rounds, args) {
	const all = Array.from({ length: rounds }, () => runOnce(args));
	const [first] = all;
	return {
		seconds: median(all.map(({ seconds }) => seconds)),
		peak: Math.max(...all.map(({ peak }) => peak)),
		rows: first?.rows ?? 0
	};
}

/** @param {string[]} args @returns {Once} */
function runOnce(args) {
	const script = inProject('tests', 'bench', 'intake-once.js');
	const output = execFileSync(process.execPath, ['--max-old-space-size=12000', script, ...args], {
		encoding: 'utf8'
	});
	return JSON.parse(output);
}

/** The reader as it is shipped, bundled for Node. @param {string} folder @returns {Promise<string>} its address */
async function bundleReader(folder) {
	await build({
		configFile: false,
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: true,
			outDir: folder,
			emptyOutDir: false,
			rolldownOptions: { input: { reader: inProject('src', 'lib', 'intake', 'read-workbook.ts') } }
		}
	});
	return pathToFileURL(join(folder, 'reader.js')).href;
}
