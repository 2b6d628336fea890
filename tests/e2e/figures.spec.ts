import { expect, test } from '@playwright/test';
import { hindrances } from './hindrances';

const gdp = '/figures/510000/gdp';
const ratio = '/figures/510100/residents-per-community-health-centre';

test('a year shows what was reported, where it stands and which figure is in force', async ({ page }) => {
	await page.goto(`${gdp}?year=2022#y2022`);
	const rows = page.locator('#y2022 tr');
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('采用');
	await expect(rows.first()).toContainText('官方');
	await expect(rows.first()).toContainText(/data\/reported\/economy\.csv 第 \d+ 行/);
	await expect(rows.last()).toContainText('已被取代');
	await expect(rows.last()).toContainText('示例');
	await expect(page.getByRole('rowheader', { name: '2022 所选年份：2022 年' })).toBeVisible();
});

test('years run from the newest to the oldest, each with its anchor', async ({ page }) => {
	await page.goto(gdp);
	const anchors = await page.locator('tbody').evaluateAll((bodies) => bodies.map(({ id }) => id));
	expect(anchors.length).toBeGreaterThan(10);
	expect(anchors).toEqual(anchors.toSorted().toReversed());
});

test('a computed indicator shows its formula and the figures of its parts', async ({ page }) => {
	await page.goto(ratio);
	await expect(page.getByText('城镇常住人口 ÷ 社区卫生服务中心数')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
	await expect(page.getByRole('table')).toHaveCount(2);
});

test('illustrative figures are announced, and hidden when the reader wants that', async ({ page }) => {
	await page.goto(ratio);
	await expect(page.getByText(/其中 \d+ 条是示例数据/)).toBeVisible();
	await page.goto(`${ratio}?illustrative=off`);
	await expect(page.getByText(/已按您的选择隐藏 \d+ 条示例数据/)).toBeVisible();
	await expect(page.getByRole('table')).toHaveCount(0);
	await page.getByRole('link', { name: '显示示例数据' }).click();
	await expect(page.getByRole('table')).toHaveCount(2);
});

test('an unknown place or indicator is told by name', async ({ page }) => {
	expect((await page.goto('/figures/999999/gdp'))?.status()).toBe(404);
	await expect(page.getByText('没有区划代码为“999999”的地区')).toBeVisible();
	expect((await page.goto('/figures/510000/nothing?lang=en'))?.status()).toBe(404);
	await expect(page.getByText('no indicator with the id “nothing”')).toBeVisible();
});

test('the place is one step back, the figures one step to a file', async ({ page, request }) => {
	await page.goto(`${gdp}?lang=en`);
	await expect(page.getByRole('link', { name: 'Back to Sichuan' })).toHaveAttribute(
		'href',
		'/places/510000?lang=en'
	);
	const file = await page.getByRole('link', { name: 'Download these figures' }).getAttribute('href');
	expect((await request.head(file ?? '')).status()).toBe(200);
});

for (const [width, path] of [
	[390, gdp],
	[1440, `${ratio}?lang=en`]
] as const)
	test(`${path} is accessible and fits ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(path);
		expect(await hindrances(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	});

test('without JavaScript every figure is there', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto(gdp);
	await expect(page.locator('#y2010')).toContainText('17,466.7');
	await context.close();
});
