import type { Catalogue } from '$lib/assessment/catalogue';
import { Cube } from '$lib/cube/cube';

/** Where the files of a release lie. */
export interface ReleaseFiles {
	id: string;
	cubes: { all: string; reported: string };
	catalogue: string;
	maps: string;
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

/** Opens a release's cube, names and maps; from then on no choice needs the network. Throws when a file is not to be had. */
export async function openRelease(
	files: ReleaseFiles,
	illustrative: boolean,
	fetch: Fetch
): Promise<ReadableRelease> {
	const cubeUrl = illustrative ? files.cubes.all : files.cubes.reported;
	const [cube, catalogue, maps] = await Promise.all([
		once(cubeUrl, async () => Cube.open(new Uint8Array(await (await get(fetch, cubeUrl)).arrayBuffer()))),
		once(files.catalogue, async () => (await (await get(fetch, files.catalogue)).json()) as Catalogue),
		once(files.maps, async () => (await (await get(fetch, files.maps)).json()) as MapAtlas)
	]);
	return { cube, catalogue, maps };
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
