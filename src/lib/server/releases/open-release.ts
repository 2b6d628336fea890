import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../assessment/catalogue';
import { Cube } from '../../cube/cube';
import { openNativeEngine, type StreamingEngine } from '../../engine/native';
import { mapAtlas } from '../maps';
import { publicationOf } from '../publication';
import { releasesFolder } from '../settings';
import { keepingOf, ReleaseOutdated } from './outdated';

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
	/** In a static copy of a large release: where its cubes lie in parts; else null. */
	parts: string | null;
}

/** A release open for reading on the server. */
export interface OpenRelease extends ReleaseFiles {
	names: Catalogue;
	all: Cube;
	reported: Cube;
	/** The release's database, read only. */
	engine: StreamingEngine;
}

/** Opens a published release for reading. Throws ReleaseOutdated, and where its folder is not there or not whole. */
export async function openRelease(id: string): Promise<OpenRelease> {
	if ((await keepingOf(id)) === 'outdated') throw new ReleaseOutdated(id);
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
		maps: `/maps/${digest}.json`,
		parts: inParts(all.rowCount) ? `/release/${id}/parts` : null
	};
}

/** The part of a release that goes to the browser. */
export function filesOf({ id, database, cubes, rows, catalogue, maps, parts }: ReleaseFiles): ReleaseFiles {
	return { id, database, cubes, rows, catalogue, maps, parts };
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

/** Judged rows from which a static copy has its cubes in parts. */
const rowsForParts = 200_000;

/** Whether a copy of so many judged rows is opened part by part; `KANGBIAO_PARTS=1` has it so at any size, for trials. */
function inParts(rows: number): boolean {
	if (!publicationOf(process.env)) return false;
	return rows > rowsForParts || process.env['KANGBIAO_PARTS'] === '1';
}
