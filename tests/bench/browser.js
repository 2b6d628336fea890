import { chromium } from 'playwright';
import { chromiumPath } from '../../scripts/chromium.js';

/**
 * Starts a headless Chromium that talks to nobody but us.
 * @param {string[]} [more] switches
 */
export function startBrowser(more = []) {
	const executablePath = chromiumPath();
	return chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--disable-quic',
			'--no-first-run',
			...more
		]
	});
}

/** The screen that the overview is made for. */
export const screen = { width: 1440, height: 900 };
