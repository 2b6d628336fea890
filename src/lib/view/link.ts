import { resolve } from '$app/paths';

/** The choices that follow a reader from page to page. */
const kept = ['lang', 'year', 'policy', 'zone', 'illustrative', 'method', 'release', 'known'];

export type Changes = Record<string, string | number | null>;

/** Makes addresses of this site that keep the reader's language, year, policy, area and switch; null drops a choice. */
export function linker(url: URL): (path: string, changes?: Changes) => string {
	const present: Changes = {};
	for (const name of kept) {
		const value = url.searchParams.get(name);
		if (value) present[name] = value;
	}
	const root = resolve('/').replace(/\/$/, '');
	return (path, changes) => {
		const choices = { ...present, ...changes };
		let query = '';
		for (const name in choices) {
			const value = choices[name];
			if (value == null) continue;
			query += `${query ? '&' : '?'}${name}=${encodeURIComponent(String(value))}`;
		}
		return `${root}${path}${query}`;
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
