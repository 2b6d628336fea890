import { DuckDBInstance } from '@duckdb/node-api';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';
import { startSite } from './site.js';
import { median } from './statistics.js';

/**
 * Time to publish (a start that builds the release, less a start that finds it built) against DuckDB reading the same
 * figures into a table; then the release's bytes a figure.
 * @param {{ home: string, data: string, size: string, runs: number }} stage data: where the release stays for later parts
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measurePublish({ home, data, size, runs }) {
	/** @type {number[]} */
	const times = [];
	/** @type {number[]} */
	const floors = [];
	for (let run = 0; run < runs; run += 1) {
		rmSync(data, { recursive: true, force: true });
		const first = await startOnce(home, data);
		const second = await startOnce(home, data);
		times.push(first - second);
		floors.push(await readBare(home));
	}
	const value = median(times);
	const floor = median(floors);
	const { figures, assessments } = manifestOf(data);
	const note = `${figures.toLocaleString('en')} figures, ${assessments.toLocaleString('en')} judged rows`;
	return [
		{ name: `${size}, publish`, value, unit: 's', floor, ratio: value / floor, note },
		...(await bytesPerFigure(data, size, figures))
	];
}

/**
 * The folder of the release that a data folder holds.
 * @param {string} data
 */
export function releaseFolder(data) {
	const { id } = JSON.parse(readFileSync(join(data, 'releases', 'current.json'), 'utf8'));
	return join(data, 'releases', id);
}

/**
 * @param {string} data
 * @returns {{ figures: number, assessments: number, files: string[] }}
 */
function manifestOf(data) {
	return JSON.parse(readFileSync(join(releaseFolder(data), 'manifest.json'), 'utf8'));
}

/**
 * @param {string} home
 * @param {string} data
 */
async function startOnce(home, data) {
	const site = await startSite(home, data);
	await site.stop();
	return site.seconds;
}

/** @param {string} home */
async function readBare(home) {
	const folder = mkdtempSync(join(tmpdir(), 'kangbiao-floor-'));
	const files = ['reported', 'illustrative'].flatMap((name) =>
		readdirSync(join(home, 'data', name)).map((file) => `'${join(home, 'data', name, file)}'`)
	);
	const instance = await DuckDBInstance.create(join(folder, 'floor.duckdb'));
	try {
		const connection = await instance.connect();
		const before = performance.now();
		await connection.run(
			`CREATE TABLE figure AS FROM read_csv([${files.join(', ')}], header = true, all_varchar = true); CHECKPOINT`
		);
		const seconds = (performance.now() - before) / 1000;
		connection.closeSync();
		return seconds;
	} finally {
		instance.closeSync();
		rmSync(folder, { recursive: true, force: true });
	}
}

/**
 * @param {string} data
 * @param {string} size
 * @param {number} figures
 * @returns {Promise<import('./table.js').Row[]>}
 */
async function bytesPerFigure(data, size, figures) {
	const folder = releaseFolder(data);
	const rows = [];
	for (const file of manifestOf(data).files) {
		const { size: bytes } = statSync(join(folder, file));
		const zipped = await gzippedSize(join(folder, file));
		const note = `${(bytes / 1e6).toFixed(2)} MB; gzip ${(zipped / 1e6).toFixed(2)} MB, ${(zipped / figures).toFixed(1)} B`;
		rows.push({ name: `${size}, ${file} a figure`, value: bytes / figures, unit: 'B', note });
	}
	return rows;
}

/** @param {string} path */
async function gzippedSize(path) {
	let bytes = 0;
	for await (const chunk of createReadStream(path).pipe(createGzip())) bytes += chunk.length;
	return bytes;
}
