const key = 'kangbiao:explore:history';
const longest = 20;

/** The list with a query put first, each query once, the oldest dropped. */
export function remembered(queries: string[], sql: string): string[] {
	const query = sql.trim();
	if (query === '') return queries;
	return [query, ...queries.filter((other) => other !== query)].slice(0, longest);
}

/** The last queries kept in this browser; none where it keeps nothing. */
export function readHistory(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, longest) : [];
	} catch {
		return [];
	}
}

/** Keeps the last queries in this browser, where it lets us. */
export function writeHistory(queries: string[]): void {
	try {
		localStorage.setItem(key, JSON.stringify(queries));
	} catch {
		// Storage is full or forbidden; the list lasts as long as the page.
	}
}
