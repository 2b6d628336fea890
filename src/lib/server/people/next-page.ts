/** Where to go after logging in: a page of this site, or the first one when anything else is asked. */
export function nextPage(asked: string | null, origin: string): string {
	if (asked === null || !asked.startsWith('/')) return '/';
	try {
		const url = new URL(asked, origin);
		// `/.//other.site` resolves to a path that a browser would take for another site.
		if (url.origin !== origin || url.pathname.startsWith('//')) return '/';
		return url.pathname + url.search;
	} catch {
		return '/';
	}
}
