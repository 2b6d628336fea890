import type { SearchEntry } from '$lib/search/entry';
import type { Finder } from '$lib/search/finder';

const most = 40;

/** What the page of search shows for a query; actions are for the palette, which knows the page they change. */
export function shownOf(finder: Finder, query: string): SearchEntry[] {
	return finder
		.find(query, most + 20)
		.filter(({ kind }) => kind !== 'action')
		.slice(0, most);
}
