import { expect, test } from '@playwright/test';
import { hindrances } from './hindrances';
import { overflow, requestsOf, visit } from './site';

const share = '/what-if?target=sichuan-health-industry-share-2025&place=510000&year=2024';

test('a supposed number turns lights and totals beside the published ones, and the address holds it', async ({
	page
}) => {
	test.setTimeout(150_000);
	await visit(page, share);
	await expect(page.getByText('还没有假设')).toBeVisible();
	await page.getByLabel('实际值 2024').fill('7.1');
	const requests = requestsOf(page);
	await page.getByRole('button', { name: '推演', exact: true }).click();
	await expect(page).toHaveURL(/actual=7\.1/);
	await expect(page.getByText('推演完成。')).toBeVisible({ timeout: 60_000 });

	await expect(page.getByText('四川 2024 年由“略滞后”变为“已达成”。')).toBeVisible();
	const sides = page.getByRole('region', { name: '公布与推演：四川 2024' });
	await expect(sides.getByRole('row', { name: /^实际值/ })).toContainText(/6\.67%\s*7\.1%/);
	const years = page.getByRole('region', { name: '四川逐年', exact: true });
	await expect(years.getByRole('row', { name: /^2024/ })).toContainText(/略滞后.*已达成/s);
	const whole = page.getByRole('region', { name: '2024 年受约束的地区合计' });
	await expect(whole.getByRole('row', { name: /^已达成/ })).toContainText(/1 个中 0 个\s*1 个中 1 个/);
	expect(requests.every((url) => url.startsWith(new URL(page.url()).origin))).toBe(true);

	await expect(page.getByRole('note')).toContainText('推演，非填报');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('note')).toContainText('推演，非填报');
	await expect(page.getByRole('note')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });

	await page.setViewportSize({ width: 390, height: 844 });
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(await hindrances(page)).toEqual([]);

	await page.reload();
	await expect(page.getByText('四川 2024 年由“略滞后”变为“已达成”。')).toBeVisible({ timeout: 60_000 });
	await page.getByRole('link', { name: '恢复公布的数' }).click();
	await expect(page.getByText('还没有假设')).toBeVisible();
	await expect(page.getByRole('region', { name: '公布与推演：四川 2024' })).toHaveCount(0);
});

test('what cannot be is said at its field', async ({ page }) => {
	await visit(page, `${share}&actual=120&due=2019`);
	await expect(page.getByLabel('实际值 2024')).toHaveAccessibleDescription(/超出这个指标的范围/);
	await expect(page.getByLabel('期限年份')).toHaveAccessibleDescription(/应晚于基期/);
	await expect(page.getByText('还没有假设')).toBeVisible();
});

test('the target leads there with its place and year', async ({ page }) => {
	await visit(page, '/targets/sichuan-health-industry-share-2025?year=2023');
	await page.getByRole('link', { name: '推演：如果换一个数' }).click();
	await expect(page).toHaveURL(/what-if\?(?=.*target=sichuan-health-industry-share-2025)(?=.*year=2023)/);
	await expect(page.getByLabel('实际值 2023')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs and leads to what is published', async ({ page }) => {
		await page.goto(`${share}&actual=7.1`);
		await expect(page.getByText(/推演要用浏览器里的数据库/)).toBeVisible();
		await page.getByRole('link', { name: '公布的评估' }).first().click();
		await expect(page).toHaveURL(/\/targets\/sichuan-health-industry-share-2025\?/);
	});
});
