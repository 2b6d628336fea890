import { asset } from '$app/paths';
import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';

/** Where the files of a release lie. */
export interface ReleaseFiles {
	id: string;
	cubes: { all: CubeFiles; reported: CubeFiles };
	/** How many judged rows each cube has. */
	rows: number;
	catalogue: string;
	maps: string;
	/** In a static copy of a large release: where its cubes lie in parts; else null. */
	parts: string | null;
}

/** The part of a cube that a page needs: of a target, a place, or a year. */
export interface CubePart {
	kind: 'target' | 'place' | 'year';
	id: string;
}

/** What a page needs of a cube; the part is enough where there are parts. */
export interface Needs {
	numbers: boolean;
	part?: CubePart;
}

/** A cube in two files: what a first picture needs, and all the numbers behind it. */
export interface CubeFiles {
	core: string;
	numbers: string;
	/** What the other methods say of the same rows. */
	lights: string;
}

/** A release's files open in the browser. */
export interface ReadableRelease {
	cube: Cube;
	catalogue: Catalogue;
	maps: MapAtlas;
}

/** Shapes by region and level: "510000 prefecture". */
export type MapAtlas = Record<string, AtlasSheet>;

export interface AtlasSheet {
	viewBox: [number, number, number, number];
	shapes: { code: string; name: string; path: string; centre: [number, number]; room: number }[];
}

type Fetch = typeof globalThis.fetch;

/** Files never change under their address, so one reading of each serves the whole visit. */
const read = new Map<string, Promise<unknown>>();

/** What an address wants of a release. */
export interface Wanted {
	illustrative: boolean;
	/** The way to judge; its lights are fetched when it is not the assessment's own. */
	method: string;
}

/** Reads what an address wants; a method that the release does not know is the assessment's own. */
export function wantedBy(url: URL): Wanted {
	return {
		illustrative: url.searchParams.get('illustrative') !== 'off',
		method: url.searchParams.get('method') ?? ownMethod
	};
}

const ownMethod = 'pace';

/**
 * Opens a release's cube, names and maps; from then on no choice but another method needs the network. With `numbers`
 * the cube can explain every light, without them it can draw a first picture. In a large static copy only the part is opened that a
 * page needs. Throws when a file is not to be had.
 */
export async function openRelease(
	files: ReleaseFiles,
	{ illustrative, method }: Wanted,
	fetch: Fetch,
	{ numbers, part }: Needs
): Promise<ReadableRelease> {
	const cut = files.parts !== null && part ? partFiles(files.parts, illustrative, part) : undefined;
	const urls = cut ?? (illustrative ? files.cubes.all : files.cubes.reported);
	const [cube, rest, lights, catalogue, maps] = await Promise.all([
		once(urls.core, async () => {
			const [{ Cube }, bytes] = await Promise.all([import('$lib/cube/cube'), bytesOf(fetch, urls.core)]);
			return Cube.open(bytes);
		}),
		numbers && !cut ? once(urls.numbers, () => bytesOf(fetch, urls.numbers)) : undefined,
		method === ownMethod ? undefined : once(urls.lights, () => bytesOf(fetch, urls.lights)),
		once(files.catalogue, async () => (await (await get(fetch, files.catalogue)).json()) as Catalogue),
		once(files.maps, async () => (await (await get(fetch, files.maps)).json()) as MapAtlas)
	]);
	if (rest) cube.attach(rest);
	if (lights && !cube.knowsMethods) cube.attachLights(lights);
	const key = keyOf(files, illustrative, part);
	opened.set(key, { cube, catalogue, maps });
	return judged(opened.get(key), method) ?? { cube, catalogue, maps };
}

const opened = new Map<string, ReadableRelease>();

/** A release that is open already, for an answer within the same frame; undefined while it is not. */
export function openedRelease(
	files: ReleaseFiles,
	{ illustrative, method }: Wanted,
	part?: CubePart
): ReadableRelease | undefined {
	return judged(opened.get(keyOf(files, illustrative, part)), method);
}

function keyOf({ id, parts }: ReleaseFiles, illustrative: boolean, part: CubePart | undefined): string {
	return [id, illustrative, ...(parts !== null && part ? [part.kind, part.id] : [])].join(' ');
}

/** The numbers of a part are in the same file. */
function partFiles(folder: string, illustrative: boolean, { kind, id }: CubePart): CubeFiles {
	const file = `${folder}/${illustrative ? 'all' : 'reported'}/${kind}/${id}`;
	return { core: `${file}.arrow`, numbers: '', lights: `${file}-lights.arrow` };
}

/** The release as a method sees it; undefined while its lights are not there. */
function judged(release: ReadableRelease | undefined, method: string): ReadableRelease | undefined {
	if (release === undefined || method === ownMethod) return release;
	if (!release.cube.knowsMethods) return undefined;
	return { ...release, cube: release.cube.judgedBy(method) };
}

async function bytesOf(fetch: Fetch, url: string): Promise<Uint8Array> {
	return new Uint8Array(await (await get(fetch, url)).arrayBuffer());
}

async function get(fetch: Fetch, url: string): Promise<Response> {
	const response = await fetch(asset(url));
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}

function once<Value>(url: string, open: () => Promise<Value>): Promise<Value> {
	let known = read.get(url) as Promise<Value> | undefined;
	if (!known) {
		known = open().catch((cause: unknown) => {
			read.delete(url);
			throw cause;
		});
		read.set(url, known);
	}
	return known;
}
