import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assessmentSql } from '../assessment/assess';
import { openNativeEngine } from '../engine/native';
import type { Engine } from '../engine/engine';
import { readMeasures } from '../figure/read';
import { readSeeds } from '../policy/read';
import { readCatalogue } from './catalogue-file';
import { packCube } from './cube-file';
import { compressBeside } from './compress-beside';
import { loadFigures } from './figures';
import { insertRows, literal } from './insert';
import { loadMeasures } from './measures';
import { mapRegions } from './map-regions';
import { nameRelease } from './name';
import { loadPlaces } from './places';
import { loadPromises } from './promises';
import tables from './tables.sql?raw';
import { loadVintages } from './vintages';

/** Counts up when the files of a release change their form; it is part of a release's name. */
export const releaseFormat = 4;

/** What a folder of a release says of itself. */
export interface Manifest {
	id: string;
	figures: number;
	assessments: number;
	files: string[];
}

/**
 * Builds a release from `home/seeds` and `home/data` into a folder of its own under `releases`, named by its rows;
 * a release that is there already is built again and replaced whole. Throws SeedError or DataError and leaves nothing.
 */
export async function buildRelease(home: string, releases: string): Promise<Manifest> {
	const draft = join(releases, `.draft-${process.pid}`);
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft, { recursive: true });
	try {
		const manifest = await writeRelease(home, draft);
		const final = join(releases, manifest.id);
		await rm(final, { recursive: true, force: true });
		await rename(draft, final);
		return manifest;
	} finally {
		await rm(draft, { recursive: true, force: true });
	}
}

const shippedFiles = [
	'kangbiao.duckdb',
	'core-all.arrow',
	'core-reported.arrow',
	'numbers-all.arrow',
	'numbers-reported.arrow',
	'catalogue.json'
];

async function writeRelease(home: string, folder: string): Promise<Manifest> {
	const engine = await openNativeEngine();
	try {
		await loadRelease(engine, home);
		const id = await nameRelease(engine, `${String(releaseFormat)}\n${assessmentSql}`);
		await insertRows(engine, 'release', [{ release_id: id, built_with: 'DuckDB 1.4' }]);
		await engine.run(assessmentSql);
		await engine.run(
			`CREATE TABLE assessment AS FROM assessed ORDER BY basis, target_id, place_code, year;
			CREATE OR REPLACE TABLE figure AS
				SELECT figure.*, figure_in_force.place_code IS NOT NULL AS is_current
				FROM figure
				LEFT JOIN (FROM figure_in_force WHERE basis = 'all') AS figure_in_force
					USING (place_code, indicator_id, year, vintage, provenance, revision)
				ORDER BY place_code, indicator_id, year, vintage, revision`
		);
		await writeDatabase(engine, join(folder, 'kangbiao.duckdb'));
		for (const basis of ['all', 'reported'] as const) {
			for (const part of ['core', 'numbers'] as const) {
				await writeFile(join(folder, `${part}-${basis}.arrow`), await packCube(engine, basis, part));
			}
		}
		const catalogue = await readCatalogue(engine, id, await mapRegions(home));
		await writeFile(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
		const manifest: Manifest = {
			id,
			figures: await count(engine, 'figure'),
			assessments: await count(engine, 'assessment'),
			files: shippedFiles
		};
		for (const file of shippedFiles) {
			if (!file.endsWith('.duckdb')) await compressBeside(join(folder, file));
		}
		await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, '\t'));
		return manifest;
	} finally {
		await engine.close();
	}
}

/** Small blocks keep a small release small; they cost time where there are many rows. */
async function writeDatabase(engine: Engine, path: string): Promise<void> {
	const blockSize = (await count(engine, 'figure')) < 200_000 ? 16_384 : 262_144;
	await engine.run(
		`ATTACH ${literal(path)} AS written (BLOCK_SIZE ${String(blockSize)});
		COPY FROM DATABASE memory TO written;
		DETACH written`
	);
}

/** Loads seeds and data of `home` into an empty engine, checked; nothing is judged yet. */
export async function loadRelease(engine: Engine, home: string): Promise<void> {
	await engine.run(tables);
	const seeds = join(home, 'seeds');
	const measures = readMeasures(seeds);
	const places = await loadPlaces(engine, home);
	const { indicators, units, scales } = measures;
	const promises = readSeeds(seeds, { places, indicators, units, scales });
	await loadMeasures(engine, measures);
	await loadPromises(engine, promises, measures, places);
	await loadVintages(engine, home);
	await loadFigures(engine, home);
}

async function count(engine: Engine, table: string): Promise<number> {
	const { columns } = await engine.query(`SELECT count(*) FROM ${table}`);
	return Number(columns[0]?.[0]);
}
