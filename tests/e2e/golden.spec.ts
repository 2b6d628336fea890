import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages';
import { visit } from './site';

/** What others do on the same server shows here. */
const changing = ['audit log', 'local administrator', 'people'];
const shown: Record<string, string> = {
	...Object.fromEntries(Object.entries(pages).filter(([name]) => !changing.includes(name))),
	submit: '/submit',
	institutions: '/institutions?year=2024',
	scores: '/scores?year=2024'
};

/** A quarter of the pixels shows what is lost as well as all of them, in half the bytes. */
test.use({ deviceScaleFactor: 0.5 });

/** The main version of Chromium that the pictures belong to; another one draws letters and edges a little differently. */
const drawnWith = 'tests/golden/pages/chromium.txt';

test.beforeEach(({ browser }, { config }) => {
	const [present = ''] = browser.version().split('.');
	if (config.updateSnapshots === 'all') writeFileSync(drawnWith, `${present}\n`);
	const drawn = readFileSync(drawnWith, 'utf8').trim();
	test.skip(present !== drawn, `drawn with Chromium ${drawn}, this is ${present}: npm run golden, and look`);
});

for (const [name, path] of Object.entries(shown))
	test(`${name} looks as reviewed`, async ({ page }) => {
		await look(page, path, { width: 1440, height: 900 }, name);
	});

for (const name of ['overview', 'target of prefectures', 'matrix', 'tasks', 'bulletin'])
	test(`${name} looks as reviewed on a telephone, dark, in English`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const path = pages[name] ?? '';
		await look(page, `${path}&lang=en`, { width: 390, height: 844 }, `${name} phone dark en`);
	});

for (const [name, colorScheme] of [
	['overview', 'light'],
	['target of prefectures', 'dark']
] as const)
	test(`${name} looks as reviewed in high contrast, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, contrast: 'more' });
		await look(page, pages[name] ?? '', { width: 1440, height: 900 }, `${name} contrast ${colorScheme}`);
	});

test('figures look as reviewed in forced colours', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await look(page, pages['figures'] ?? '', { width: 1440, height: 900 }, 'figures forced colours');
});

for (const [name, chart] of [
	['overview', '.light-bar'],
	['target of prefectures', '.trend'],
	['prefecture', '.bullet'],
	['tasks', '.bar'],
	['bulletin', '.light-bar']
] as const)
	test(`${name} without its ${chart} is another picture`, async ({ page }) => {
		await open(page, pages[name] ?? '', { width: 1440, height: 900 });
		await page.locator(chart).evaluateAll((charts) => {
			for (const one of charts) if (one instanceof HTMLElement) one.style.visibility = 'hidden';
		});
		await expect(page).not.toHaveScreenshot(`${name.replaceAll(' ', '-')}.png`, { timeout: 4000 });
	});

for (const [width, height, deviceScaleFactor] of [
	[1920, 1080, 0.5],
	[3840, 2160, 0.25]
] as const)
	test.describe(`the wall on ${String(width)} × ${String(height)}`, () => {
		test.use({ deviceScaleFactor });
		test('looks as reviewed in every scene', async ({ page }) => {
			await open(page, '/wall?year=2024', { width, height });
			for (let scene = 1; scene <= 5; scene++) {
				await expect(page).toHaveScreenshot(`wall-${String(width)}-${String(scene)}.png`);
				await page.keyboard.press('ArrowRight');
			}
		});
	});

async function look(page: Page, path: string, size: { width: number; height: number }, name: string) {
	await open(page, path, size);
	await expect(page).toHaveScreenshot(`${name.replaceAll(' ', '-')}.png`);
}

/**
 * Opens a page as it stands before it has come to rest: what is fetched when the browser is idle (menus of charts, engines)
 * comes at a time of its own. The release's name and day are those of every release.
 */
async function open(page: Page, path: string, size: { width: number; height: number }): Promise<void> {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	await page.setViewportSize(size);
	await visit(page, path);
	await page.evaluate(() => {
		const release = document.querySelector('footer code')?.textContent ?? '';
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const days = [0, 1].map((ago) =>
			new Date(Date.now() + 8 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10)
		);
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const text = node as Text;
			if (release !== '' && text.data.includes(release))
				text.data = text.data.replaceAll(release, '0123456789abcdef');
			for (const day of days) text.data = text.data.replaceAll(day, '2024-01-01');
			text.data = text.data.replace(/(2024-01-01) \d\d:\d\d/g, '$1 00:00');
		}
	});
	await page.evaluate(() => document.fonts.ready);
}
