import { expect, test } from '@playwright/test';
import { chooser, legendOf, overflow, visit, visitWithCube } from './site';

test('the lights add up to the promises', async ({ page }) => {
	await visit(page, '/?year=2024');
	await expect(page.getByRole('heading', { level: 1, name: '2024 年目标进展' })).toBeVisible();
	const state = page.getByRole('region', { name: '承诺进展' });
	const legend = await legendOf(state.getByRole('list'));
	const [, targets, promises] = /(\d+) 项目标，(\d+) 项承诺/.exec(await state.innerText()) ?? [];
	expect(Number(targets)).toBeGreaterThan(20);
	expect([...legend.values()].reduce((sum, count) => sum + count, 0)).toBe(Number(promises));
});

test('a light of the legend leads to exactly its promises', async ({ page }) => {
	await visit(page, '/?year=2024&zone=500000');
	const missed = page.getByRole('region', { name: '承诺进展' }).getByRole('link', { name: /^未达成/ });
	const count = Number(/\d+/.exec(await missed.innerText())?.[0]);
	await missed.click();
	await expect(page).toHaveURL(/\/targets\?.*light=missed/);
	await expect(page.getByRole('link', { name: '显示全部目标' })).toBeVisible();
	await expect(page.getByRole('rowheader')).toHaveCount(count);
});

test('a place of the map leads to the place, in the same year', async ({ page }) => {
	await visit(page, '/?year=2023');
	await page
		.getByRole('region', { name: '分地区灯号' })
		.getByRole('link', { name: /^阿坝，/ })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('阿坝藏族羌族自治州 2023 年');
});

test('what got worse tells both lights and leads to the place', async ({ page }) => {
	await visit(page, '/?year=2024');
	const section = page.getByRole('region', { name: /^较上年变差/ });
	const first = section.getByRole('listitem').first();
	await expect(first).toContainText(/(已达成|符合进度|略滞后|滞后|恶化).*→.*(略滞后|滞后|恶化|未达成)/s);
	const link = first.getByRole('link');
	const place = (await link.innerText()).split('：')[0] ?? '';
	await link.click();
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText(`${place} 2024`);
});

test('what has not been reported is listed with its places, and all of it is one step away', async ({
	page
}) => {
	await visit(page, '/?year=2024');
	const section = page.getByRole('region', { name: /^未报送/ });
	const unreported = section.getByRole('listitem').filter({ hasText: '市级综合医院全部达到三级乙等' });
	await expect(unreported).toContainText('攀枝花');
	await section.getByRole('link', { name: '查看全部' }).click();
	await expect(page).toHaveURL(/light=no-data/);
	await expect(page.getByRole('rowheader').filter({ hasText: '攀枝花' })).not.toHaveCount(0);
});

test('on a zone, the rest of the map is ground without a light', async ({ page }) => {
	await visit(page, '/?year=2024&zone=cheng-de-mian');
	const map = page.getByRole('region', { name: '分地区灯号' });
	await expect(map.getByRole('link')).toHaveCount(3);
	expect(await map.locator('[data-light]:not(.labels *)').count()).toBeGreaterThanOrEqual(3);
	await expect(map.locator('path.outside')).toHaveCount(18);
});

test('a year without targets says so', async ({ page }) => {
	await visit(page, '/?year=2015&zone=500000');
	await expect(page.getByText('所选范围在这一年没有生效的目标。')).toBeVisible();
});

for (const language of ['zh', 'en'])
	test(`fits one screen of 1440 × 900 in every year and region (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await visitWithCube(page, `/?lang=${language}`);
		const years = chooser(page, language === 'zh' ? '年份' : 'Year');
		const zones = chooser(page, language === 'zh' ? '地区范围' : 'Area');
		const tall: string[] = [];
		for (const zone of ['510000', '500000', '410300', '100000'])
			for (const year of ['2020', '2021', '2022', '2023', '2024', '2025']) {
				await zones.selectOption(zone);
				await years.selectOption(year);
				await expect(page).toHaveURL(new RegExp(`(?=.*zone=${zone})(?=.*year=${year})`));
				await expect(page.getByRole('heading', { level: 1 })).toContainText(year);
				const height = await page.evaluate(() => document.documentElement.scrollHeight);
				if (height > 900 || (await overflow(page)) > 0) tall.push(`${zone} ${year}: ${String(height)}`);
			}
		expect(tall).toEqual([]);
	});

test('the page is painted before its scripts are asked for', async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	const { painted, asked } = await page.evaluate(() => ({
		painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? Infinity,
		asked: performance
			.getEntriesByType('resource')
			.filter(({ name }) => /\/_app\/immutable\/entry\//.test(name))
			.map(({ startTime }) => startTime)
	}));
	expect(asked.length).toBeGreaterThan(1);
	expect(Math.min(...asked)).toBeGreaterThanOrEqual(painted);
});

test('no other window keeps a handle on a page that writes; the first pages go without that policy', async ({
	request
}) => {
	const policyOf = async (path: string) => (await request.get(path)).headers()['cross-origin-opener-policy'];
	expect(await policyOf('/?year=2024')).toBeUndefined();
	expect(await policyOf('/places/510100')).toBeUndefined();
	expect(await policyOf('/what-if')).toBe('same-origin');
	expect(await policyOf('/open/judge')).toBe('same-origin');
});
