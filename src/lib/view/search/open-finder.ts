import { version } from '$app/environment';
import { resolve } from '$app/paths';
import type { SearchIndex } from '$lib/search/entry';
import { Finder } from '$lib/search/finder';

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
	const response = await fetch(`${resolve('/')}search/index?${query.toString()}`);
	if (!response.ok) throw new Error(`search index: ${String(response.status)}`);
	return new Finder(((await response.json()) as SearchIndex).entries);
}
