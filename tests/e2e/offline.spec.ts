import { expect, test } from '@playwright/test';
import { chooser, requestsOf, visitWithCube } from './site';

const pages = [
	'/',
	'/targets',
	'/targets/sichuan-health-industry-share-2025',
	'/places',
	'/places/510100',
	'/open',
	'/figures/510100/resident-population'
];

test('no page asks another origin, and none but the explore page asks for DuckDB', async ({
	page,
	baseURL
}) => {
	const requests = requestsOf(page);
	for (const path of pages) await visitWithCube(page, path);
	expect(requests.length).toBeGreaterThan(pages.length);
	expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
	expect(requests.filter((url) => /duckdb|\.wasm/i.test(url))).toEqual([]);

	await page.goto('/explore');
	await expect(page.getByText('查询引擎已就绪')).toBeVisible({ timeout: 30_000 });
	expect(requests.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
	expect(requests.filter((url) => /\.wasm/i.test(url))).not.toEqual([]);
});

test.describe('without WebAssembly', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(globalThis, 'WebAssembly');
		});
	});

	test('overview, target and place work, filters too', async ({ page }) => {
		const faults: string[] = [];
		page.on('pageerror', ({ message }) => faults.push(message));
		await visitWithCube(page, '/');
		expect(await page.evaluate(() => 'WebAssembly' in globalThis)).toBe(false);
		await chooser(page, '年份').selectOption('2022');
		await expect(page.getByRole('heading', { level: 1, name: '2022 年目标进展' })).toBeVisible();
		await visitWithCube(page, '/targets/sichuan-health-industry-share-2025');
		await chooser(page, '地区').selectOption({ label: '雅安' });
		await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('雅安 2025');
		await visitWithCube(page, '/places/510100');
		await chooser(page, '年份').selectOption('2022');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('成都市 2022 年');
		expect(faults).toEqual([]);
	});

	test('the explore page says what is not available', async ({ page }) => {
		await page.goto('/explore');
		await expect(page.getByRole('alert').getByRole('link', { name: '开放数据' })).toBeVisible();
	});
});

test('where the cube is not to be had, a filter still works: the server is asked', async ({ page }) => {
	await page.route('**/*.arrow', (route) => route.abort());
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-cube', 'failed');
	await chooser(page, '年份').selectOption('2022');
	await expect(page.getByRole('heading', { level: 1, name: '2022 年目标进展' })).toBeVisible();
});
