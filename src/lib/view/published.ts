import type { Language } from '../text';

/** What every page of a static copy says of itself. */
export interface Publication {
	language: Language;
	/** When it was written, as an ISO moment. */
	written: string;
	/** The address of the living system; null where none was given. */
	site: string | null;
}

/** Whether this page is of a static copy: its document says so; while one is written, the server's environment does. */
export function isPublished(): boolean {
	if (typeof document !== 'undefined') return document.documentElement.dataset['published'] !== undefined;
	return process.env['KANGBIAO_PUBLICATION'] !== undefined;
}

/** The file that holds a page or a file of the site, by its path: "/" is /index.html, /targets/x is /targets/x.html. */
export function fileOf(path: string): string {
	if (path === '/') return '/index.html';
	return /\.(csv|json|docx|xlsx)$/.test(path) ? path : `${path}.html`;
}

/** The path of the page that a file holds, in or below any folder: the opposite of `fileOf`. */
export function pageOf(pathname: string): string {
	return pathname.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '') || '/';
}

const cutInBrowser =
	/^\/(matrix|targets|targets\/[^/]+|places\/[^/]+|compare|map|explore|search|what-if|home|figures)?$/;

/** Whether a page of a static copy follows the choices of its address: it is cut in the browser, not read on a server. */
export function takesChoices(path: string): boolean {
	return cutInBrowser.test(path);
}

const livingOnly =
	/^\/(submit|submissions|review|people|login|account|audit|invitation|releases|embed)(\/|$)/;

/** Whether a static copy has the page: what writes, and what needs the store, is only in the living system. */
export function isInCopy(path: string): boolean {
	return !livingOnly.test(path);
}
