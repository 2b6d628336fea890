import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/project.js';
import { median } from './statistics.js';

/** @typedef {{ seconds: number, peak: number, rows: number }} Once peak: megabytes the process took at most */

/** Seconds that one process may take; a format that needs longer is told so and not waited for. */
const patience = 150;

/**
 * Time and memory to read, tidy, match and check a file, against a bare parse of the same file, each in a process of its
 * own. What a format cannot hold, a reader refuses or nobody has the time for is a line without a number that says why.
 * @param {{ folder: string, runs: number, rows: readonly number[], kinds: readonly string[] }} stage folder: for the files
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureIntake({ folder, runs, rows, kinds }) {
	const home = join(folder, 'intake');
	mkdirSync(home, { recursive: true });
	const reader = await bundleReader(home);
	/** @type {import('./table.js').Row[]} */
	const results = [];
	for (const count of rows) {
		for (const kind of kinds) {
			const name = `${count.toLocaleString('en')} rows, ${kind}`;
			const file = join(home, `${count}.${kind}`);
			const written = runOnce(['write', file, String(count)]);
			if (typeof written === 'string') {
				results.push({ name, note: `the file could not be written: ${written}` });
				continue;
			}
			const rounds = count > 100_000 ? 1 : Math.min(runs, 3);
			results.push(rowOf(name, repeated(rounds, ['read', file, reader]), repeated(rounds, ['bare', file])));
			rmSync(file);
		}
	}
	return results;
}

/**
 * @param {string} name
 * @param {Once | string} read
 * @param {Once | string} bare
 * @returns {import('./table.js').Row}
 */
function rowOf(name, read, bare) {
	const floor = typeof bare === 'string' ? undefined : bare.seconds;
	const bareSays = typeof bare === 'string' ? `bare: ${bare}` : `bare ${bare.peak} MB`;
	if (typeof read === 'string')
		return { name, unit: 's', ...(floor === undefined ? {} : { floor }), note: `${read}; ${bareSays}` };
	const { seconds, rows, peak } = read;
	return {
		name,
		value: seconds,
		unit: 's',
		...(floor === undefined ? {} : { floor, ratio: seconds / floor }),
		note: `${rows.toLocaleString('en')} figures, ${Math.round(rows / seconds).toLocaleString('en')} a second; peak ${peak} MB, ${bareSays}`
	};
}

/** @param {number} rounds @param {string[]} args @returns {Once | string} why not, where one round fails */
function repeated(rounds, args) {
	/** @type {Once[]} */
	const all = [];
	for (let round = 0; round < rounds; round += 1) {
		const once = runOnce(args);
		if (typeof once === 'string') return once;
		all.push(once);
	}
	return {
		seconds: median(all.map(({ seconds }) => seconds)),
		peak: Math.max(...all.map(({ peak }) => peak)),
		rows: all[0]?.rows ?? 0
	};
}

/** @param {string[]} args @returns {Once | string} why not, where it fails */
function runOnce(args) {
	const script = inProject('tests', 'bench', 'intake-once.js');
	const { status, signal, stdout, stderr } = spawnSync(
		process.execPath,
		['--max-old-space-size=12000', script, ...args],
		{ encoding: 'utf8', timeout: patience * 1000, killSignal: 'SIGKILL' }
	);
	if (status === 0) return JSON.parse(stdout);
	if (signal === 'SIGKILL') return `not done after ${patience} s`;
	if (signal !== null) return `ended by ${signal}`;
	const said = stderr.split('\n').find((line) => /Error|fault|memory/i.test(line)) ?? stderr;
	return `refused: ${said.trim().slice(0, 200)}`;
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
