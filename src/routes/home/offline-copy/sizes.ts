/** Bytes of a page as it is stored, on average: 25 targets and 25 places of the shipped release, and every other page, packed. */
const typical = { target: 31_000, place: 14_000, other: 24_000 };

/** What the site itself takes beside what every visitor has: DuckDB with 34 MB, the readers of workbooks and PDF, the editor. */
export const siteBytes = 42_000_000;

/** About how many bytes pages take in the browser's store. */
export function sizeOfPages(pages: readonly string[]): number {
	return pages.reduce((sum, address) => {
		if (address.startsWith('/targets/')) return sum + typical.target;
		return sum + (address.startsWith('/places/') ? typical.place : typical.other);
	}, 0);
}
