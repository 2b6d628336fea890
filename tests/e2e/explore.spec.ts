import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { hindrances } from './hindrances';

const query = (sql: string) => `/explore?q=${encodeURIComponent(sql)}`;

test('an address with run=1 is answered, and every request stays here', async ({ page, baseURL }) => {
	const strangers: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
			strangers.push(request.url());
	});
	await page.goto(`${query("SELECT count(*) AS n FROM place WHERE place_code = '510100'")}&run=1`);
	await expect(page.getByRole('cell', { name: '1', exact: true })).toBeVisible({ timeout: 30_000 });
	expect(strangers).toEqual([]);
});

test('an address without run=1 only fills the editor', async ({ page }) => {
	await page.goto(query('SELECT 41 + 1 AS answer'));
	await expect(page.getByText('查询引擎已就绪')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('heading', { name: '查询结果' })).toBeHidden();
	await page.getByRole('button', { name: '运行' }).click();
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
	await expect(page).toHaveURL(/run=1/);
});

test('a query is typed, completed by table names, and run from the keyboard', async ({ page }) => {
	await page.goto(query('-'));
	await expect(page.getByText('查询引擎已就绪')).toBeVisible({ timeout: 30_000 });
	const editor = page.getByRole('textbox', { name: '查询语句' });
	await editor.click();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type('SELECT count(*) AS n FROM zone_p');
	await expect(page.getByRole('option', { name: /zone_place/ })).toBeVisible();
	// A list that has just opened ignores keys for 75 ms, lest it takes one meant for the text.
	await page.waitForTimeout(200);
	await page.keyboard.press('Enter');
	await page.keyboard.press('ControlOrMeta+Enter');
	await expect(page.getByRole('heading', { name: '查询结果' })).toBeVisible();
	await expect(page).toHaveURL(/zone_place/);
});

test('a fault names its place', async ({ page }) => {
	await page.goto(`${query('SELECT place_code,\n  nothing FROM place')}&run=1`);
	await expect(page.getByRole('alert')).toContainText('第 2 行第 3 个字', { timeout: 30_000 });
	await page.getByRole('button', { name: '转到出错处' }).click();
	await expect(page.getByRole('textbox', { name: '查询语句' })).toBeFocused();
});

test('a long query can be stopped', async ({ page }) => {
	await page.goto(`${query('SELECT count(*) FROM range(100000000000)')}&run=1`);
	await expect(page.getByText(/正在查询，已用 [1-9]/)).toBeVisible({ timeout: 30_000 });
	await page.getByRole('button', { name: '停止' }).click();
	await expect(page.getByText('查询已停止')).toBeVisible();
});

test('every ready-made query runs', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/explore');
	await expect(page.getByText('查询引擎已就绪')).toBeVisible({ timeout: 30_000 });
	const links = page.getByRole('region', { name: '常用查询' }).getByRole('link');
	const titles = await links.allTextContents();
	expect(titles.length).toBeGreaterThan(7);
	for (const title of titles) {
		await links.filter({ hasText: title.trim() }).click();
		await expect(page.getByText('正在查询')).toBeHidden();
		await expect(page.getByRole('region', { name: '查询结果' }).first()).toBeVisible();
		await expect(page.getByRole('alert')).toBeHidden();
	}
});

test('the CSV has what the table has', async ({ page }) => {
	await page.goto(`${query("SELECT '成都' AS 市, -1.5 AS n, '=1+1' AS formula")}&run=1`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载 CSV' }).click({ timeout: 30_000 })
	]);
	expect(await readFile(await download.path(), 'utf8')).toBe("\ufeff市,n,formula\r\n成都,-1.5,'=1+1\r\n");
});

for (const width of [390, 1440])
	test(`is accessible and fits ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${query('SELECT * FROM indicator LIMIT 25')}&run=1`);
		await expect(page.getByRole('region', { name: '查询结果表' })).toBeVisible({ timeout: 30_000 });
		expect(await hindrances(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	});

test('without WebAssembly the page says so and points to the open data', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(globalThis, 'WebAssembly');
	});
	await page.goto(`${query('SELECT 1')}&run=1`);
	await expect(page.getByRole('alert').getByRole('link', { name: '开放数据' })).toHaveAttribute(
		'href',
		/\/open/
	);
});

test('without JavaScript the page explains and keeps the query', async ({ browser, baseURL }) => {
	const page = await (
		await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
	).newPage();
	await page.goto(query('SELECT 1'));
	await expect(page.getByRole('textbox', { name: '查询语句' })).toHaveValue('SELECT 1');
	await expect(page.getByRole('main').getByRole('link', { name: '开放数据' })).toBeVisible();
});
