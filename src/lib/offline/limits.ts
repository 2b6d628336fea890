import type { KeptPage } from './kept-page';

/** How much the pages that were visited may take. */
export interface Limits {
	pages: number;
	bytes: number;
}

/** Eighty pages are some weeks of an office's reading; documents have 100 to 700 kB as the browser stores them. */
export const visitedLimits: Limits = { pages: 80, bytes: 40_000_000 };

/**
 * The addresses of pages to drop, the longest not visited first, until the rest is within the limits. Pages that are always kept count for
 * nothing and stay; the one visited last stays, too, whatever its size.
 */
export function tooMany(pages: readonly KeptPage[], limits: Limits): string[] {
	const byVisit = pages
		.filter(({ isFixed }) => !isFixed)
		.toSorted((a, b) => b.visited - a.visited || (a.address < b.address ? -1 : 1));
	let bytes = 0;
	return byVisit
		.filter((page, index) => {
			bytes += page.bytes;
			return index > 0 && (index >= limits.pages || bytes > limits.bytes);
		})
		.map(({ address }) => address);
}
