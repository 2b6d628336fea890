/** The browser's stores of what is kept for lack of a network. Their names tell what they hold. */
export const pagesStore = 'kangbiao-pages';
/** Files that several releases share: maps, the vocabulary of reports. */
export const sharedStore = 'kangbiao-shared';

/** The files of one build of the site. */
export function shellStore(build: string): string {
	return `${prefixes.shell}${build}`;
}

/** The files of one release. */
export function releaseStore(release: string): string {
	return `${prefixes.release}${release}`;
}

/** The pages of an offline copy of one release. */
export function copyStore(release: string): string {
	return `${prefixes.copy}${release}`;
}

const prefixes = { shell: 'kangbiao-shell-', release: 'kangbiao-release-', copy: 'kangbiao-copy-' };

/** Whether a store is one of ours. */
export function isOurs(name: string): boolean {
	return name.startsWith('kangbiao-');
}

/** Whether a store holds the pages of an offline copy, whole or not. */
export function isCopy(name: string): boolean {
	return name.startsWith(prefixes.copy);
}

/** The store of a file that never changes; undefined for what is not kept. */
export function storeOfFile({ pathname, searchParams }: URL, build: string): string | undefined {
	const release = /^\/release\/([^/]+)\//.exec(pathname)?.[1] ?? searchParams.get('release');
	if (release) return releaseStore(release);
	if (pathname.startsWith('/_app/') || pathname.startsWith('/icons/')) return shellStore(build);
	return /^\/(maps|submit\/vocabulary)\//.test(pathname) ? sharedStore : undefined;
}

/**
 * The stores that nothing needs any more: files of builds and releases that no kept page names. Those of `present` stay, and so does
 * whatever is not ours.
 */
export function unneeded(
	names: readonly string[],
	pages: readonly { release: string; build: string }[],
	present: { release: string; build: string }
): string[] {
	const needed = new Set(
		[present, ...pages].flatMap(({ release, build }) => [releaseStore(release), shellStore(build)])
	);
	return names.filter(
		(name) => (name.startsWith(prefixes.shell) || name.startsWith(prefixes.release)) && !needed.has(name)
	);
}
