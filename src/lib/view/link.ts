import { asset, resolve } from '$app/paths';
import { fileOf, isPublished, pageOf, takesChoices } from './published';

/** The choices that follow a reader from page to page. */
const kept = ['lang', 'year', 'policy', 'zone', 'illustrative', 'method', 'release', 'known'];

/** A static copy has a tree for each language, and one release. */
const notInCopy = new Set(['lang', 'release', 'known']);

export type Changes = Record<string, string | number | null>;

/**
 * Makes addresses of this site that keep the reader's language, year, policy, area and switch; null drops a choice. In a static copy
 * they name files, and keep choices only where the page follows them.
 */
export function linker(url: URL): (path: string, changes?: Changes) => string {
	const published = isPublished();
	const present: Changes = {};
	for (const name of kept) {
		const value = url.searchParams.get(name);
		if (value && !(published && notInCopy.has(name))) present[name] = value;
	}
	const root = resolve('/').replace(/\/$/, '');
	return (wanted, changes) => {
		const [path, own] = published ? inCopy(wanted) : [wanted, {}];
		if (published && !takesChoices(path)) return root + fileOf(path);
		const choices = { ...present, ...own, ...changes };
		let query = '';
		for (const name in choices) {
			const value = choices[name];
			if (value == null) continue;
			query += `${query ? '&' : '?'}${name}=${encodeURIComponent(String(value))}`;
		}
		return `${root}${published ? fileOf(path) : path}${query}`;
	};
}

/** A static copy has one page for the figures of all places. */
function inCopy(path: string): [path: string, choices: Changes] {
	const [, place, indicator] = /^\/figures\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
	return place && indicator ? ['/figures', { place, indicator }] : [path, {}];
}

/** The present address with some choices changed; in a static copy, below whatever folder, as seen from the page. */
export function changed(url: URL, changes: Changes): string {
	const parameters = new URLSearchParams(url.searchParams);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) parameters.delete(name);
		else parameters.set(name, String(value));
	}
	const query = parameters.toString();
	if (!isPublished()) return `${url.pathname}${query ? `?${query}` : ''}`;
	return query ? `?${query}` : (url.pathname.split('/').at(-1) ?? '') || './';
}

/** The address of a page without any choice. */
export function addressOf(path: string): string {
	return resolve('/').replace(/\/$/, '') + (isPublished() ? fileOf(path) : path);
}

/** The path of the page that an address shows, from the root of the site. */
export function pathOf(url: URL): string {
	const root = resolve('/');
	const path = url.pathname.startsWith(root) ? url.pathname.slice(root.length - 1) : url.pathname;
	return isPublished() ? pageOf(path) : path;
}

/** The same page in the other language of a static copy, whose English pages lie in `en/`. */
export function inOtherTree(url: URL, english: boolean): string {
	const root = resolve('/').replace(/\/$/, '');
	return `${root}${english ? '/en' : '/..'}${fileOf(pathOf(url))}${url.search}`;
}

/** A file of the open data; a static copy has it whole, whatever the query. */
export function openData(name: string, query = ''): string {
	return asset(`/open/${name}`) + (query && !isPublished() ? `?${query}` : '');
}
