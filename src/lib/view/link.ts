import { resolve } from '$app/paths';

/** The choices that follow a reader from page to page. */
const kept = ['lang', 'year', 'policy', 'zone', 'illustrative'];

export type Changes = Record<string, string | number | null>;

/** Makes addresses of this site that keep the reader's language, year, policy, area and switch; null drops a choice. */
export function linker(url: URL): (path: string, changes?: Changes) => string {
	const present = kept.flatMap((name): [string, string][] => {
		const value = url.searchParams.get(name);
		return value ? [[name, value]] : [];
	});
	return (path, changes = {}) => {
		const query = Object.entries({ ...Object.fromEntries(present), ...changes })
			.filter(([, value]) => value !== null)
			.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
			.join('&');
		return `${resolve(path as '/')}${query ? `?${query}` : ''}`;
	};
}

/** The present address with some choices changed. */
export function changed(url: URL, changes: Changes): string {
	const parameters = new URLSearchParams(url.searchParams);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) parameters.delete(name);
		else parameters.set(name, String(value));
	}
	const query = parameters.toString();
	return `${url.pathname}${query ? `?${query}` : ''}`;
}
