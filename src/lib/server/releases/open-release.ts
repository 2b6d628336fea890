import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../assessment/catalogue';
import { Cube } from '../../cube/cube';
import { openNativeEngine, type StreamingEngine } from '../../engine/native';
import { mapAtlas } from '../maps';
import { releasesFolder } from '../settings';

/** A cube in two files: what a first picture needs, and all the numbers behind it. */
export interface CubeFiles {
	core: string;
	numbers: string;
	/** What the other methods say of the same rows. */
	lights: string;
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

/** Opens a published release for reading. Throws where its folder is not there or not whole. */
export async function openRelease(id: string): Promise<OpenRelease> {
	const folder = join(releasesFolder(), id);
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
		maps: `/maps/${digest}.json`
	};
}

/** The part of a release that goes to the browser. */
export function filesOf({ id, database, cubes, rows, catalogue, maps }: ReleaseFiles): ReleaseFiles {
	return { id, database, cubes, rows, catalogue, maps };
}

function cubeFiles(id: string, basis: string): CubeFiles {
	const path = (part: string) => `/release/${id}/${part}-${basis}.arrow`;
	return { core: path('core'), numbers: path('numbers'), lights: path('lights') };
}

async function openCube(folder: string, basis: string): Promise<Cube> {
	const cube = Cube.open(await readFile(join(folder, `core-${basis}.arrow`)));
	cube.attach(await readFile(join(folder, `numbers-${basis}.arrow`)));
	cube.attachLights(await readFile(join(folder, `lights-${basis}.arrow`)));
	return cube;
}
