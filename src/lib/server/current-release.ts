import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../assessment/catalogue';
import { Cube } from '../cube/cube';
import { openNativeEngine, type StreamingEngine } from '../engine/native';
import { currentRelease as findRelease } from '../release/current';
import { mapAtlas } from './maps';
import { homeFolder, releasesFolder } from './settings';

/** A cube in two files: what a first picture needs, and all the numbers behind it. */
export interface CubeFiles {
	core: string;
	numbers: string;
}

/** Where a page finds the files of the release it shows. */
export interface ReleaseFiles {
	id: string;
	/** Paths on this origin. */
	database: string;
	cubes: { all: CubeFiles; reported: CubeFiles };
	/** How many judged rows each cube has. */
	rows: number;
	catalogue: string;
	maps: string;
}

/** A release open for reading on the server. */
export interface OpenRelease extends ReleaseFiles {
	names: Catalogue;
	all: Cube;
	reported: Cube;
	/** The release's database, read only. */
	engine: StreamingEngine;
}

let opened: Promise<OpenRelease> | undefined;

/** The release this server shows, built when its seeds or data have changed. Throws SeedError or DataError. */
export function currentRelease(): Promise<OpenRelease> {
	opened ??= open();
	return opened;
}

/** The part of a release that goes to the browser. */
export function filesOf({ id, database, cubes, rows, catalogue, maps }: ReleaseFiles): ReleaseFiles {
	return { id, database, cubes, rows, catalogue, maps };
}

async function open(): Promise<OpenRelease> {
	const releases = releasesFolder();
	await mkdir(releases, { recursive: true });
	const { id } = await findRelease(homeFolder(), releases, (message) => {
		console.log(message);
	});
	const folder = join(releases, id);
	const [{ digest }, names, all, reported] = await Promise.all([
		mapAtlas(),
		readFile(join(folder, 'catalogue.json'), 'utf8').then((text) => JSON.parse(text) as Catalogue),
		openCube(folder, 'all'),
		openCube(folder, 'reported')
	]);
	return {
		id,
		names,
		all,
		reported,
		engine: await openNativeEngine(join(folder, 'kangbiao.duckdb'), { readOnly: true }),
		database: `/release/${id}/kangbiao.duckdb`,
		cubes: { all: cubeFiles(id, 'all'), reported: cubeFiles(id, 'reported') },
		rows: all.rowCount,
		catalogue: `/release/${id}/catalogue.json`,
		maps: `/maps/${digest}`
	};
}

function cubeFiles(id: string, basis: string): CubeFiles {
	return { core: `/release/${id}/core-${basis}.arrow`, numbers: `/release/${id}/numbers-${basis}.arrow` };
}

async function openCube(folder: string, basis: string): Promise<Cube> {
	const cube = Cube.open(await readFile(join(folder, `core-${basis}.arrow`)));
	cube.attach(await readFile(join(folder, `numbers-${basis}.arrow`)));
	return cube;
}
