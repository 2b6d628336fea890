/** The address of a page's named form action, in the reader's language, with some choices of the page; null leaves one out. */
export function formAction(
	url: URL,
	name: string,
	choices: Record<string, string | number | null> = {}
): string {
	const all = { lang: url.searchParams.get('lang'), ...choices };
	const query = Object.entries(all)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => `&${key}=${encodeURIComponent(String(value))}`);
	return `?/${name}${query.join('')}`;
}
