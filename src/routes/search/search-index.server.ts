import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SearchIndex } from '$lib/search/entry';
import { Finder } from '$lib/search/finder';
import type { OpenRelease } from '$lib/server/releases/open-release';
import { releaseEntries } from '$lib/server/search/release-entries';
import { pageEntries } from './page-entries.server';

/** The index of a release as it is sent, compressed once, and ready to be asked here. */
interface Prepared {
	finder: Finder;
	plain: Buffer<ArrayBuffer>;
	gzip: Buffer<ArrayBuffer>;
	brotli: Buffer<ArrayBuffer>;
}

const prepared = new Map<string, Promise<Prepared>>();
/** Readers look at the newest release, and some at the one before. */
const mostKept = 2;

/** The search index of a release, made when it is first asked for. Throws EngineError. */
export function searchIndexOf(release: OpenRelease): Promise<Prepared> {
	const known = prepared.get(release.id);
	if (known) return known;
	const made = prepare(release);
	made.catch(() => prepared.delete(release.id));
	prepared.set(release.id, made);
	for (const id of [...prepared.keys()].slice(0, -mostKept)) prepared.delete(id);
	return made;
}

async function prepare({ id, names, engine }: OpenRelease): Promise<Prepared> {
	const entries = [...(await releaseEntries(names, engine)), ...pageEntries(names)];
	const index: SearchIndex = { release: id, entries };
	const plain = Buffer.from(JSON.stringify(index));
	const [zipped, brotli] = await Promise.all([
		promisify(gzip)(plain, { level: 9 }),
		promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
	]);
	return { finder: new Finder(entries), plain, gzip: zipped, brotli };
}
