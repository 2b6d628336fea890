/** What an address asks of the page. */
export interface Request {
	sql: string | undefined;
	run: boolean;
}

/** Longer addresses are refused by servers and proxies on the way. */
const longestAddress = 6000;

/** Reads the query of an address: `?q=…` and whether to run it. */
export function requestOf(url: URL): Request {
	const sql = url.searchParams.get('q');
	return { sql: sql?.replace(/\r\n/g, '\n') ?? undefined, run: url.searchParams.get('run') === '1' };
}

/** The search part that opens and runs a query, other parameters kept; undefined where it would be too long. */
export function searchFor(sql: string, current: URL): `?${string}` | undefined {
	const parameters = new URLSearchParams(current.searchParams);
	parameters.set('q', sql);
	parameters.set('run', '1');
	const search = `?${parameters.toString()}` as const;
	return search.length > longestAddress ? undefined : search;
}
