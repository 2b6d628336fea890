import { expect, test } from '@playwright/test';
import { hindrances } from './hindrances';
import { visit } from './site';

test('the index is served once and for good for its release, compressed', async ({ page, request }) => {
	await visit(page, '/search');
	const release = (await page.locator('footer code').innerText()).trim();
	const answer = await request.get(`/search/index?release=${release}`);
	expect(answer.headers()['cache-control']).toContain('immutable');
	expect(answer.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
	const { entries } = (await answer.json()) as { entries: { kind: string }[] };
	expect(new Set(entries.map(({ kind }) => kind))).toEqual(
		new Set(['place', 'target', 'policy', 'page', 'action', 'indicator', 'institution'])
	);
	expect((await request.get('/search/index?release=0123456789abcdef')).status()).toBe(404);
});

test('Ctrl-K opens the palette, initials and Enter lead to the place, Escape gives the focus back', async ({
	page
}) => {
	await visit(page, '/?year=2023');
	await page.getByRole('link', { name: '搜索', exact: true }).focus();
	await page.keyboard.press('Control+k');
	const palette = page.getByRole('dialog', { name: '搜索' });
	await expect(palette.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('cd');
	await expect(palette.getByRole('option').first()).toContainText('成都');
	expect(await hindrances(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(palette).toBeHidden();
	await expect(page.getByRole('link', { name: '搜索', exact: true })).toBeFocused();
	await page.keyboard.press('Control+k');
	await page.keyboard.type('cd');
	await expect(palette.getByRole('option').first()).toContainText('成都');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/places\/510100\?year=2023/);
	await expect(palette).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const query of ['成都', 'chengdu', 'cd', '510100', 'Chengdu'])
		test(`${query} leads to Chengdu, in the chosen year`, async ({ page }) => {
			await page.goto('/search?year=2023');
			await page.getByRole('searchbox').fill(query);
			await page.getByRole('search').getByRole('button').click();
			await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
			await expect(page).toHaveURL(/\/places\/510100\?year=2023/);
		});
});
