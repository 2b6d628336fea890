import { isKeepable, keptAddress, wayOf } from '../addresses';
import { pagesStore, sharedStore, shellStore, unneeded } from '../cache-names';
import { copyHeader, keptAnswer, readKept, visitedAgain } from '../kept-page';
import { forgetAll, listPages, pagesIn } from '../kept-store';
import { tooMany, visitedLimits } from '../limits';
import { fetchFile } from './answer-file';

/** What a page tells its worker once a reader has come to rest on it. */
export interface Visited {
	kind: 'visited';
	/** Path and query. */
	address: string;
	/** The release it shows. */
	release: string;
	/** Addresses of what it has loaded. */
	files: string[];
}

/** The build of the site that a worker belongs to, and the files that make a document one of its own. */
export interface Build {
	version: string;
	/** Paths of every file of the build. */
	files: readonly string[];
}

/** Maps and vocabularies of the last releases; the first kept comes first. */
const mostShared = 6;

/** The page that says what is kept, in both languages. */
export const fixedPages = ['/offline', '/offline?lang=en'];

/** Pages that are cut from the open release, in the language of an address: with one of each, every choice of theirs opens without a network. */
function mainPages({ searchParams }: URL): string[] {
	const language = searchParams.get('lang') === 'en' ? '?lang=en' : '';
	return ['/', '/matrix', '/targets', '/map', '/compare'].map((path) => `${path}${language}`);
}

/** Keeps a page that was visited, with the files it has loaded, and drops what has become too much. */
export async function keepVisited({ address, release, files }: Visited, build: Build): Promise<void> {
	const url = new URL(address, location.href);
	if (!isKeepable(url)) return;
	for (const file of files) {
		const asked = { method: 'GET', mode: 'cors', isRange: false, url: new URL(file, location.href) };
		if (asked.url.origin === location.origin && wayOf(asked) === 'file')
			await fetchFile(file, build.version).catch(() => undefined);
	}
	const stored = await keepPage(keptAddress(url), build, { release });
	if (!stored) return;
	// A page of an earlier release says nothing about the newest.
	const isNewest = !url.searchParams.has('release') && !url.searchParams.has('known');
	if (isNewest)
		for (const fixed of [...fixedPages, ...mainPages(url)])
			if (fixed !== address) await keepPage(fixed, build, { release, isFixed: true });
	await tidy({ release, build: build.version });
}

/**
 * Fetches and keeps a page, unless it is kept from the same release and build already; true where it is kept then. A server that lets nobody in
 * without a login empties the stores. Rejects where nobody answers.
 */
export async function keepPage(
	address: string,
	build: Build,
	{ release, isFixed = false }: { release?: string; isFixed?: boolean } = {}
): Promise<boolean> {
	const store = await caches.open(pagesStore);
	const present = await store.match(address, { ignoreVary: true });
	const known = present && readKept(present);
	const visited = Date.now();
	if (present && known && known.release === release && known.build === build.version) {
		if (!isFixed) await store.put(address, await visitedAgain(present, visited));
		return true;
	}
	const answer = await fetch(address, {
		headers: { [copyHeader]: '1' },
		redirect: 'manual',
		cache: 'no-store'
	});
	if (answer.status === 401) {
		await forgetAll((name) => name === shellStore(build.version));
		return false;
	}
	const html = await answer.text();
	// A document of another build would ask for files that this worker does not keep.
	if (!build.files.some((file) => file.includes('/entry/start.') && html.includes(file))) return false;
	const kept = await keptAnswer(answer, html, { address, build: build.version, visited, isFixed });
	if (!kept) return false;
	await store.put(address, kept);
	return true;
}

/** Drops pages beyond the limits, and files that no kept page needs any more. */
async function tidy(present: { release: string; build: string }): Promise<void> {
	const store = await caches.open(pagesStore);
	for (const address of tooMany(await pagesIn(store), visitedLimits)) await store.delete(address);
	const shared = await caches.open(sharedStore);
	for (const older of (await shared.keys()).slice(0, -mostShared)) await shared.delete(older);
	const names = unneeded(await caches.keys(), await listPages(), present);
	await Promise.all(names.map((name) => caches.delete(name)));
}
