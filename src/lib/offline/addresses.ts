/** Pages that look the same to everybody who may read, by their path. What is not named here is never kept. */
const keepable = [
	/^\/$/,
	/^\/(matrix|map|compare|methods|quality|what-if|explore|open|wall|home|search|submit|offline|releases|design|figures)$/,
	/^\/(targets|places|policies|tasks|institutions|scores|reports)(\/[^/]+)?$/,
	/^\/targets\/[^/]+\/(outlook|methods|parts)$/,
	/^\/figures\/[^/]+\/[^/]+$/,
	/^\/design\/charts$/
];

const hasEnding = /\.[a-z]+$/;

/** Choices that leave a page what it is for everybody, but name something of a person. */
const personal = ['corrects', 'reverted'];

/** Pages that the browser cuts from the open release, whatever their choices are. */
const cutInBrowser = /^\/$|^\/(matrix|targets|compare|map)$|^\/(targets|places)\/[^/]+$/;

/** Files that never change under their address, below the root of the site. */
const immutable =
	/^\/(_app\/immutable\/|release\/[^/]+\/|maps\/|submit\/vocabulary\/)|^\/search\/index$|^\/icons\//;

/**
 * What the worker does with a request: a page to open that may be kept, a page of a person, which may not, a file that never changes, or
 * nothing at all.
 */
export type Way = 'page' | 'person' | 'file' | 'leave';

/** What of a request decides how it is answered. */
export interface Asked {
	method: string;
	/** As `Request.mode`: `navigate` where a page is opened. */
	mode: string;
	/** Whether a part of a file is asked for. */
	isRange: boolean;
	url: URL;
}

/**
 * The way of a request to this origin. Parts of files, event streams, forms, frames of other sites and downloads are left
 * to the browser: they pass as though there were no worker.
 */
export function wayOf({ method, mode, isRange, url }: Asked): Way {
	if (isRange) return 'leave';
	if (method === 'HEAD') return url.pathname.startsWith('/release/') ? 'file' : 'leave';
	if (method !== 'GET') return 'leave';
	if (mode === 'navigate') return wayOfPage(url);
	return immutable.test(url.pathname) ? 'file' : 'leave';
}

/** Frames of other sites and files to save, which have an ending, must not become another page where nobody answers. */
function wayOfPage(url: URL): Way {
	if (isKeepable(url)) return 'page';
	return url.pathname.startsWith('/embed/') || hasEnding.test(url.pathname) ? 'leave' : 'person';
}

/** Whether a page may be kept: it is one of those that are the same for everybody. */
export function isKeepable(url: URL): boolean {
	return (
		keepable.some((pattern) => pattern.test(url.pathname)) &&
		!hasEnding.test(url.pathname) &&
		!personal.some((name) => url.searchParams.has(name)) &&
		![...url.searchParams.keys()].some((name) => name.startsWith('/'))
	);
}

/** Whether a form ends a session, so that nothing may stay behind. */
export function endsSession(method: string, { pathname, search }: URL): boolean {
	return method === 'POST' && pathname === '/account' && /^\?\/(logout|everywhere)\b/.test(search);
}

/** Whether a page kept under one address can show another one: the same page with choices that the browser cuts itself. */
export function canShow(kept: URL, wanted: URL): boolean {
	if (kept.pathname !== wanted.pathname || !cutInBrowser.test(kept.pathname)) return false;
	return ['lang', 'release', 'known', 'method'].every(
		(name) => kept.searchParams.get(name) === wanted.searchParams.get(name)
	);
}

/** The address under which a page of this site is kept: path and query, without the fragment. */
export function keptAddress({ pathname, search }: URL): string {
	return `${pathname}${search}`;
}
