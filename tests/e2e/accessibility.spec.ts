import { expect, test } from '@playwright/test';
import { hindrances, hindrancesOfColour, hindrancesOfShape } from './hindrances';
import { pages } from './pages';
import { overflow, visit } from './site';

for (const [name, path] of Object.entries(pages))
	for (const language of ['zh', 'en'])
		test(`${name} (${language}) is accessible in every theme, wide, narrow and magnified, and stands still`, async ({
			page
		}) => {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1440, height: 900 });
			await visit(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
			expect(await hindrances(page), 'light').toEqual([]);
			expect(await overflow(page), '1440 px').toBeLessThanOrEqual(0);
			expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

			for (const theme of ['dark', 'contrast-light', 'contrast-dark']) {
				await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
				expect(await hindrancesOfColour(page), theme).toEqual([]);
			}

			await page.setViewportSize({ width: 390, height: 844 });
			expect(await hindrancesOfShape(page), 'narrow').toEqual([]);
			// 1440 px at 200 % and 1280 px at 400 % (WCAG 1.4.10): only a table's own frame may scroll sideways.
			for (const width of [720, 390, 320]) {
				await page.setViewportSize({ width, height: 844 });
				expect(await overflow(page), `${String(width)} px`).toBeLessThanOrEqual(0);
			}

			const levels = await page
				.locator('h1, h2, h3, h4, h5, h6')
				.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels[0]).toBe(1);
			for (const [index, level] of levels.entries())
				expect(level, levels.join(' ')).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
		});

test('from the top, the keyboard reaches the content by one link', async ({ page }) => {
	await visit(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('the theme is chosen from a list and stays; the palette switches high contrast', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await visit(page, '/home');
	const root = page.locator('html');
	await page.getByRole('button', { name: '外观' }).click();
	await page.getByRole('radio', { name: '高对比（深底）' }).check();
	await expect(root).toHaveAttribute('data-theme', 'contrast-dark');
	await page.reload();
	await expect(root).toHaveAttribute('data-theme', 'contrast-dark');
	const styles = () =>
		page.locator('body').evaluate((body) => {
			const { colorScheme, backgroundColor, color } = getComputedStyle(body);
			return [colorScheme, backgroundColor, color];
		});
	expect(await styles()).toEqual(['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox', { name: /^搜索/ }).fill('高对比');
	await page.getByRole('option', { name: '切换高对比' }).click();
	await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('in forced colours hatching, edges, choices and focus are still seen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await visit(page, pages['figures'] ?? '');
	const styleOf = (selector: string, ...names: string[]) =>
		page
			.locator(selector)
			.first()
			.evaluate((element, names) => {
				const style = getComputedStyle(element);
				return names.map((name) => style.getPropertyValue(name));
			}, names);
	for (const marked of ['tr.illustrative', '.badge'])
		expect((await styleOf(marked, 'background-image'))[0], marked).toContain('repeating-linear-gradient');
	expect(await styleOf('header button', 'border-top-style', 'border-top-width')).toEqual(['solid', '1px']);
	await visit(page, pages['matrix'] ?? '');
	expect((await styleOf("[data-kind^='i']", 'background-image'))[0]).toContain('repeating-linear-gradient');
	expect(await styleOf('nav [aria-current]', 'outline-style', 'outline-width')).toEqual(['solid', '2px']);
	await page.keyboard.press('Tab');
	expect(await styleOf(':focus', 'outline-style', 'outline-width')).toEqual(['solid', '3px']);
	// A light in a drawing has the system's ink, and its shape.
	const [fill] = await styleOf('.light .full', 'fill');
	expect(fill).toBe('rgb(255, 255, 255)');
});

test('a system that asks for more contrast gets it, whatever ground was chosen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
	await visit(page, '/home');
	const ink = () => page.locator('body').evaluate((body) => getComputedStyle(body).color);
	expect(await ink()).toBe('rgb(0, 0, 0)');
	await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
	expect(await ink()).toBe('rgb(255, 255, 255)');
	await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
	expect(await ink()).toBe('rgb(233, 239, 242)');
});

for (const width of [1440, 390])
	test(`a target of 128 counties with long names of grades fits ${String(width)} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await visit(page, '/targets/sichuan-county-hospitals-tertiary-2025?year=2024&lang=en');
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
