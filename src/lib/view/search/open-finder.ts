import { version } from '$app/environment';
import { asset, resolve } from '$app/paths';
import type { SearchEntry, SearchIndex } from '$lib/search/entry';
import { Finder } from '$lib/search/finder';
import { isInCopy, isPublished } from '../published';

const opened = new Map<string, Promise<Finder>>();

/** Reads the search index of a release, once a visit. Throws where it is not to be had. */
export function openFinder(release: string, fetch: typeof globalThis.fetch): Promise<Finder> {
	const known = opened.get(release);
	if (known) return known;
	const opening = read(release, fetch);
	opened.set(release, opening);
	opening.catch(() => opened.delete(release));
	return opening;
}

async function read(release: string, fetch: typeof globalThis.fetch): Promise<Finder> {
	// The index also holds names of pages, which change with the site.
	const query = new URLSearchParams({ release, site: version });
	const response = await fetch(
		isPublished() ? asset('/search-index.json') : `${resolve('/')}search/index?${query.toString()}`
	);
	if (!response.ok) throw new Error(`search index: ${String(response.status)}`);
	const { entries } = (await response.json()) as SearchIndex;
	return new Finder(isPublished() ? entries.filter(isFoundInCopy) : entries);
}

/** A static copy has one tree for each language, between which the page's own head leads. */
function isFoundInCopy({ kind, id, path }: SearchEntry): boolean {
	return kind === 'action' ? !id.startsWith('language-') : isInCopy(path);
}
