import { asset } from '$app/paths';
import type { Catalogue } from '$lib/assessment/catalogue';
import type { Comparable, ComparableIndex } from '$lib/cube/comparable';
import type { Cube } from '$lib/cube/cube';
import type { CubePart } from '$lib/cube/part';
import { openedNow, readOnce } from './read-once';

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

/** What is known of a release before any part of its cube is open. */
export interface Known {
	catalogue: Catalogue;
	/** In a large static copy, for those that need it: the targets that can be compared; else the cube tells. */
	comparable: readonly Comparable[] | undefined;
}

/** What a page needs of a cube. */
export interface Needs {
	numbers: boolean;
	/** The parts that are enough for it where a cube lies in parts; together they are opened as one. */
	parts: (known: Known) => readonly CubePart[];
	/** Which targets can be compared has to be known, although only parts are open. */
	comparable?: true;
}

/** A cube in two files: what a first picture needs, and all the numbers behind it. */
export interface CubeFiles {
	core: string;
	numbers: string;
	/** What the other methods say of the same rows. */
	lights: string;
}

/** A release's files open in the browser. */
export interface ReadableRelease extends Known {
	cube: Cube;
	maps: MapAtlas;
}

/** Shapes by region and level: "510000 prefecture". */
export type MapAtlas = Record<string, AtlasSheet>;

export interface AtlasSheet {
	viewBox: [number, number, number, number];
	shapes: { code: string; name: string; path: string; centre: [number, number]; room: number }[];
}

type Fetch = typeof globalThis.fetch;

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
 * the cube can explain every light, without them it can draw a first picture. In a large static copy only the parts are opened that a
 * page needs. Throws when a file is not to be had.
 */
export async function openRelease(
	files: ReleaseFiles,
	wanted: Wanted,
	fetch: Fetch,
	needs: Needs
): Promise<ReadableRelease> {
	const maps = readJson<MapAtlas>(files.maps, fetch);
	const reading = readKnown(files, wanted, fetch, needs);
	// Which parts a page needs is only known from the names.
	const sets =
		files.parts === null ? [wholeFiles(files, wanted)] : partFiles(files.parts, wanted, needs, await reading);
	const isPart = files.parts !== null;
	const [known, atlas, ...cubes] = await Promise.all([
		reading,
		maps,
		...sets.map((urls) => openCube(urls, wanted, fetch, needs.numbers && !isPart, isPart))
	]);
	const cube = await readOnce(keyOf(sets, wanted.method), () => together(cubes), isPart);
	return { ...known, maps: atlas, cube: cube.judgedBy(wanted.method) };
}

/** A release that is open already, for an answer within the same frame; undefined while it is not. */
export function openedRelease(
	files: ReleaseFiles,
	wanted: Wanted,
	needs: Needs
): ReadableRelease | undefined {
	const catalogue = openedNow(files.catalogue) as Catalogue | undefined;
	const maps = openedNow(files.maps) as MapAtlas | undefined;
	if (!catalogue || !maps) return undefined;
	const address = comparableFile(files, wanted, needs);
	const comparable = address === null ? undefined : (openedNow(address) as readonly Comparable[] | undefined);
	if (address !== null && !comparable) return undefined;
	const known = { catalogue, comparable };
	const sets =
		files.parts === null ? [wholeFiles(files, wanted)] : partFiles(files.parts, wanted, needs, known);
	const cube = (openedNow(keyOf(sets, wanted.method)) ?? openedNow(keyOf(sets, null))) as Cube | undefined;
	if (!cube || (needs.numbers && sets.length > 0 && !cube.complete)) return undefined;
	return { ...known, maps, cube: cube.judgedBy(wanted.method) };
}

/** The cube that some files make; one that knows the other methods, which is asked for by any name but the own, does for all. */
function keyOf(sets: readonly CubeFiles[], method: string | null): string {
	return `${method === ownMethod ? 'cube' : 'judged'} ${sets.map(({ core }) => core).join(' ')}`;
}

async function together(cubes: readonly Cube[]): Promise<Cube> {
	const [first] = cubes;
	if (first && cubes.length === 1) return first;
	return (await import('$lib/cube/joined')).joinedCube(cubes);
}

async function readKnown(files: ReleaseFiles, wanted: Wanted, fetch: Fetch, needs: Needs): Promise<Known> {
	const address = comparableFile(files, wanted, needs);
	const [catalogue, comparable] = await Promise.all([
		readJson<Catalogue>(files.catalogue, fetch),
		address === null
			? undefined
			: readOnce(address, async () => {
					const [{ comparableFrom }, response] = await Promise.all([
						import('$lib/cube/comparable'),
						get(fetch, address)
					]);
					return comparableFrom((await response.json()) as ComparableIndex);
				})
	]);
	return { catalogue, comparable };
}

function comparableFile({ parts }: ReleaseFiles, wanted: Wanted, needs: Needs): string | null {
	return parts !== null && needs.comparable ? `${parts}/${basisOf(wanted)}/comparable.json` : null;
}

function wholeFiles({ cubes }: ReleaseFiles, wanted: Wanted): CubeFiles {
	return cubes[basisOf(wanted)];
}

/** The numbers of a part are in the same file. */
function partFiles(folder: string, wanted: Wanted, needs: Needs, known: Known): CubeFiles[] {
	return needs.parts(known).map(({ kind, id }) => {
		const file = `${folder}/${basisOf(wanted)}/${kind}/${id}`;
		return { core: `${file}.arrow`, numbers: '', lights: `${file}-lights.arrow` };
	});
}

function basisOf({ illustrative }: Wanted): 'all' | 'reported' {
	return illustrative ? 'all' : 'reported';
}

async function openCube(
	urls: CubeFiles,
	{ method }: Wanted,
	fetch: Fetch,
	numbers: boolean,
	isPart: boolean
): Promise<Cube> {
	const [cube, rest, lights] = await Promise.all([
		readOnce(
			urls.core,
			async () => {
				const [{ Cube }, bytes] = await Promise.all([import('$lib/cube/cube'), bytesOf(fetch, urls.core)]);
				return Cube.open(bytes);
			},
			isPart
		),
		numbers ? readOnce(urls.numbers, () => bytesOf(fetch, urls.numbers)) : undefined,
		method === ownMethod ? undefined : readOnce(urls.lights, () => bytesOf(fetch, urls.lights), isPart)
	]);
	if (rest) cube.attach(rest);
	if (lights && !cube.knowsMethods) cube.attachLights(lights);
	return cube;
}

function readJson<Value>(address: string, fetch: Fetch): Promise<Value> {
	return readOnce(address, async () => (await (await get(fetch, address)).json()) as Value);
}

async function bytesOf(fetch: Fetch, url: string): Promise<Uint8Array> {
	return new Uint8Array(await (await get(fetch, url)).arrayBuffer());
}

async function get(fetch: Fetch, url: string): Promise<Response> {
	const response = await fetch(asset(url));
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
}
