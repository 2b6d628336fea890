// Draws the icons of the installed site from the one in the pages. Run after the drawing has changed:
// node scripts/draw-icons.js
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumPath } from './chromium.js';
import { inProject } from './project.js';

const drawing = readFileSync(inProject('src', 'lib', 'view', 'icon.svg'), 'utf8');
/** Systems cut a maskable icon to a circle of four fifths of its width, so its ground goes to the edge. */
const maskable = drawing
	.replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
	.replace('<rect width="32" height="32" rx="6"', '<rect x="-4" y="-4" width="40" height="40"');

/** @type {[string, number, string][]} */
const icons = [
	['192.png', 192, drawing],
	['512.png', 512, drawing],
	['maskable-512.png', 512, maskable]
];

const executablePath = chromiumPath();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox']
});
for (const [name, size, svg] of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	await page.setContent(`<body style="margin:0"><img src="${address}" width="${size}" height="${size}">`);
	await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
	await page.screenshot({ path: inProject('static', 'icons', name), omitBackground: true });
}
await browser.close();
