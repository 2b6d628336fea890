import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgementSql } from '../assessment/judgement';
import { keptMethodsSql } from '../assessment/methods';
import { openNativeEngine } from '../engine/native';
import type { Engine } from '../engine/engine';
import { readQuality } from '../figure/quality-seeds';
import { readMeasures } from '../figure/read';
import { readReportingWindows } from '../figure/reporting-seeds';
import { readComposites } from '../policy/composites';
import { readAllocations } from '../policy/allocations';
import { readSeeds } from '../policy/read';
import { readCatalogue } from './catalogue-file';
import { packCube } from './cube-file';
import { packLights } from './lights-file';
import { compressBeside } from './compress-beside';
import { loadComposites } from './composites';
import type { AcceptedFigure } from './accepted-figures';
import { loadAllocations } from './allocations';
import { loadCommitmentReports } from './commitment-reports';
import { loadFactsAsFigures } from './facts';
import { loadFigures } from './figures';
import { insertRows, literal } from '../engine/insert';
import { loadInstitutions } from './institutions';
import { loadMeasures } from './measures';
import { loadMethods } from './methods';
import { releaseFormat, writeManifest, type Manifest } from './manifest';
import { mapRegions } from './map-regions';
import { nameRelease } from './name';
import { loadPlaces } from './places';
import { loadPromises } from './promises';
import { loadQuality } from './quality';
import { loadRegistry } from './registry';
import { loadReportingWindows } from './reporting';
import tables from './tables.sql?raw';
import { loadVintages } from './vintages';

/**
 * Builds a release from `home/seeds`, `home/data` and the accepted figures into a folder of its own under `releases`, named by
 * its rows; a release that is there already, and may be open, is left as it is. Throws SeedError or DataError and leaves nothing.
 */
export async function buildRelease(
	home: string,
	releases: string,
	accepted: readonly AcceptedFigure[] = []
): Promise<Manifest> {
	await removeAbandoned(releases);
	const draft = join(releases, `.draft-${process.pid}`);
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft, { recursive: true });
	try {
		const manifest = await writeRelease(home, draft, accepted);
		await putInPlace(draft, join(releases, manifest.id));
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
	'lights-all.arrow',
	'lights-reported.arrow',
	'catalogue.json'
];

/** Drafts of processes that were ended in the middle of their work. */
async function removeAbandoned(releases: string): Promise<void> {
	for (const name of await readdir(releases).catch(() => [])) {
		const pid = /^\.draft-(\d+)$/.exec(name)?.[1];
		if (pid !== undefined && !isRunning(Number(pid))) {
			await rm(join(releases, name), { recursive: true, force: true });
		}
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** A whole release has its manifest, which is written last. */
async function putInPlace(draft: string, final: string): Promise<void> {
	if (await isWhole(final)) return;
	await rm(final, { recursive: true, force: true });
	try {
		await rename(draft, final);
	} catch (error) {
		// Another process may have put the same release there in the meantime.
		if (!(await isWhole(final))) throw error;
	}
}

function isWhole(folder: string): Promise<boolean> {
	return access(join(folder, 'manifest.json')).then(
		() => true,
		() => false
	);
}

async function writeRelease(
	home: string,
	folder: string,
	accepted: readonly AcceptedFigure[]
): Promise<Manifest> {
	const engine = await openNativeEngine();
	try {
		await loadRelease(engine, home, accepted);
		const id = await nameRelease(engine, [String(releaseFormat), ...judgementSql].join('\n'));
		await insertRows(engine, 'release', [{ release_id: id, built_with: 'DuckDB 1.4' }]);
		for (const sql of judgementSql) await engine.run(sql);
		await engine.run(
			`CREATE TABLE assessment AS FROM assessed ORDER BY basis, target_id, place_code, year;
			CREATE TABLE institution_assessment AS
				FROM institution_assessed ORDER BY basis, target_id, place_code, institution_id, year;
			CREATE TABLE institution_rollup AS FROM institutions_rolled_up ORDER BY basis, target_id, place_code, year;
			CREATE TABLE target_rollup AS FROM targets_rolled_up ORDER BY basis, target_id, year;
			CREATE TABLE outlook AS FROM outlooks ORDER BY basis, target_id, place_code, year;
			CREATE TABLE projection AS SELECT * EXCLUDE (subject) FROM projected ORDER BY basis, target_id, place_code, year, for_year;
			CREATE TABLE outlook_point AS SELECT * EXCLUDE (subject) FROM past ORDER BY basis, target_id, place_code, year;
			CREATE TABLE commitment_state AS FROM commitments_judged ORDER BY basis, commitment_id, year;
			CREATE TABLE project_state AS FROM projects_judged ORDER BY basis, institution_id, year;
			CREATE TABLE composite_score AS FROM subject_ranked ORDER BY basis, composite_id, year, rank, subject_id;
			CREATE TABLE composite_part AS FROM part_scored ORDER BY basis, composite_id, year, subject_id, item_id;
			CREATE TABLE composite_weight AS FROM item_weighed ORDER BY basis, composite_id, year, weighting, item_id;
			CREATE TABLE composite_method AS
				SELECT composite_id, normalisation, weighting, aggregation, own FROM variant_tried WHERE changed_item IS NULL ORDER BY ALL;
			CREATE TABLE composite_pair AS FROM subject_outranked WHERE dominates ORDER BY basis, composite_id, year, subject_id, other_id;
			CREATE TABLE composite_colour AS FROM worst_items ORDER BY basis, composite_id, year, subject_id;
			CREATE TABLE quality_finding AS FROM quality_findings ORDER BY ALL;
			CREATE TABLE quality_sum AS FROM quality_sums ORDER BY ALL;
			CREATE TABLE quality_completeness AS FROM completeness ORDER BY ALL;
			CREATE TABLE allocation_part AS FROM allocated ORDER BY basis, target_id, key, place_code;
			CREATE TABLE allocation_assessment AS
				FROM allocation_judged ORDER BY basis, target_id, key, place_code, year;
			CREATE OR REPLACE TABLE figure AS
				SELECT figure.*, figure_in_force.place_code IS NOT NULL AS is_current
				FROM figure
				LEFT JOIN (FROM figure_in_force WHERE basis = 'all') AS figure_in_force
					USING (place_code, indicator_id, year, vintage, provenance, revision)
				ORDER BY place_code, indicator_id, year, vintage, revision`
		);
		await engine.run(keptMethodsSql);
		await writeDatabase(engine, join(folder, 'kangbiao.duckdb'));
		for (const basis of ['all', 'reported'] as const) {
			for (const part of ['core', 'numbers'] as const) {
				await writeFile(join(folder, `${part}-${basis}.arrow`), await packCube(engine, basis, part));
			}
			await writeFile(join(folder, `lights-${basis}.arrow`), await packLights(engine, basis));
		}
		const catalogue = await readCatalogue(engine, id, await mapRegions(home));
		await writeFile(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
		const manifest: Manifest = {
			id,
			format: releaseFormat,
			figures: await count(engine, 'figure'),
			assessments: await count(engine, 'assessment'),
			files: shippedFiles
		};
		for (const file of shippedFiles) {
			if (!file.endsWith('.duckdb')) await compressBeside(join(folder, file));
		}
		await writeManifest(folder, manifest);
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

/** Loads seeds and data of `home` and the accepted figures into an empty engine, checked; nothing is judged yet. */
export async function loadRelease(
	engine: Engine,
	home: string,
	accepted: readonly AcceptedFigure[] = []
): Promise<void> {
	await engine.run(tables);
	const seeds = join(home, 'seeds');
	const measures = readMeasures(seeds);
	const places = await loadPlaces(engine, home);
	const promises = readSeeds(seeds, { ...measures, places });
	await loadMeasures(engine, measures);
	await loadQuality(engine, readQuality(seeds, { ...measures, places }));
	await loadPromises(engine, promises, measures, places);
	await loadReportingWindows(engine, readReportingWindows(seeds, promises.policies));
	await loadAllocations(
		engine,
		readAllocations(seeds, { targets: promises.policies.flatMap(({ targets }) => targets), places })
	);
	await loadRegistry(engine, promises, measures);
	await loadComposites(engine, readComposites(seeds, { ...measures, ...promises, places }), measures);
	await loadInstitutions(engine, home, promises, measures, places);
	await loadCommitmentReports(engine, home);
	await loadMethods(engine);
	await loadVintages(engine, home);
	await loadFigures(engine, home, accepted);
	await loadFactsAsFigures(engine);
}

async function count(engine: Engine, table: string): Promise<number> {
	const { columns } = await engine.query(`SELECT count(*) FROM ${table}`);
	return Number(columns[0]?.[0]);
}
