import { expect, test } from '@playwright/test';
import { overflow, visit } from './site';

const parts = '/targets/sichuan-county-medical-subcentres-2025/parts';

test('from the target to its parts: whole numbers that add up, another key, each with a light', async ({
	page
}) => {
	await visit(page, '/targets/sichuan-county-medical-subcentres-2025?year=2024');
	await page.getByRole('link', { name: '分解到各地，按各自的份额评估' }).click();
	await expect(page).toHaveURL(/\/parts\?.*year=2024/);
	await expect(page.getByText('目标 400 个，各地之和 400 个，差额 0 个')).toBeVisible();
	const numbers = page.locator('tbody td:nth-child(4)');
	const sum = async () => (await numbers.allInnerTexts()).reduce((total, text) => total + Number(text), 0);
	await expect(numbers).toHaveCount(21);
	expect(await sum()).toBe(400);
	const byPopulation = await numbers.allInnerTexts();

	await page.getByRole('form', { name: '筛选' }).getByLabel('分解依据').selectOption('gdp');
	await expect(page).toHaveURL(/by=gdp/);
	await expect(page.getByRole('heading', { level: 2, name: /^地区生产总值（2020 年）/ })).toBeVisible();
	expect(await sum()).toBe(400);
	expect(await numbers.allInnerTexts()).not.toEqual(byPopulation);
	await expect(page.getByRole('row', { name: /^成都/ })).toContainText(/符合进度|略滞后|滞后|恶化|已达成/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the key is chosen by the form; without illustrative data what is missing is said, not filled', async ({
		page
	}) => {
		await page.goto(`${parts}?year=2025`);
		const form = page.getByRole('form', { name: '筛选' });
		await form.getByLabel('分解依据').selectOption('equal-pace');
		await form.getByRole('button', { name: '应用' }).click();
		await expect(page).toHaveURL(/by=equal-pace/);
		await expect(page.getByText('示例', { exact: true }).first()).toBeVisible();
		await page.getByRole('link', { name: '隐藏示例数据' }).click();
		await expect(page.getByText('有的地区缺依据年份的数，不能分解；缺数不按零计。')).toBeVisible();
		await expect(page.locator('tbody td:nth-child(4)').first()).toHaveText('—');
	});

	test('it prints whole', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 703, height: 1017 });
		await page.goto(`${parts}?year=2024`);
		await expect(page.getByRole('button')).toHaveCount(0);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		const box = page.locator('.scroll');
		expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
	});
});

test('a target that is not divided has no such page', async ({ request }) => {
	expect((await request.get('/targets/luoyang-doctorate-holders-2025/parts')).status()).toBe(404);
});
