import { accessSync, constants } from 'node:fs';

/** Chromium without a window: it opens pages in a third of the time that the whole browser takes. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

const systemPaths = [
	headlessShell,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome'
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else a system browser.
 * @returns {string | undefined} an executable file, or undefined to let Playwright use its own
 */
export function chromiumPath() {
	const candidates = [process.env['CHROMIUM_PATH'], ...systemPaths];
	return candidates.find((path) => path !== undefined && executable(path));
}

/** @param {string} path */
function executable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
