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
}

/** A cube in two files: what a first picture needs, and all the numbers behind it. */
export interface CubeFiles {
	core: string;
	numbers: string;
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

/**
 * Opens a release's cube, names and maps; from then on no choice needs the network. With `numbers` the cube can explain
 * every light, without them it can draw a first picture. Throws when a file is not to be had.
 */
export async function openRelease(
	files: ReleaseFiles,
	illustrative: boolean,
	fetch: Fetch,
	{ numbers }: { numbers: boolean }
): Promise<ReadableRelease> {
	const urls = illustrative ? files.cubes.all : files.cubes.reported;
	const [cube, rest, catalogue, maps] = await Promise.all([
		once(urls.core, async () => {
			const [{ Cube }, bytes] = await Promise.all([import('$lib/cube/cube'), bytesOf(fetch, urls.core)]);
			return Cube.open(bytes);
		}),
		numbers ? once(urls.numbers, () => bytesOf(fetch, urls.numbers)) : undefined,
		once(files.catalogue, async () => (await (await get(fetch, files.catalogue)).json()) as Catalogue),
		once(files.maps, async () => (await (await get(fetch, files.maps)).json()) as MapAtlas)
	]);
	if (rest) cube.attach(rest);
	return remember(files, illustrative, { cube, catalogue, maps });
}

const opened = new Map<string, ReadableRelease>();

/** A release that is open already, for an answer within the same frame; undefined while it is not. */
export function openedRelease(files: ReleaseFiles, illustrative: boolean): ReadableRelease | undefined {
	return opened.get(`${files.id} ${String(illustrative)}`);
}

function remember(files: ReleaseFiles, illustrative: boolean, release: ReadableRelease): ReadableRelease {
	opened.set(`${files.id} ${String(illustrative)}`, release);
	return release;
}

async function bytesOf(fetch: Fetch, url: string): Promise<Uint8Array> {
	return new Uint8Array(await (await get(fetch, url)).arrayBuffer());
}

async function get(fetch: Fetch, url: string): Promise<Response> {
	const response = await fetch(url);
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
