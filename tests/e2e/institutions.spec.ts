import { expect, test } from '@playwright/test';
import { hindrances } from './hindrances';
import { chooser, overflow, visit } from './site';

const hospitals = '/institutions?target=sichuan-municipal-hospitals-tertiary-b-2025';
const real = '/institutions/west-china-hospital';
const platform = '/institutions/illustrative-410300-provincial-discipline-1';

test('a grade target is told in one sentence, and its places below with their institutions', async ({
	page
}) => {
	await visit(page, hospitals);
	const card = page.getByRole('listitem').filter({ hasText: '市级综合医院全部达到三级乙等' }).first();
	await expect(card).toContainText(/\d+ \/ \d+ 达到/);
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveCount(22);
	const chengdu = rows.filter({ has: page.getByRole('rowheader', { name: /^成都/ }) });
	await expect(chengdu).toContainText('三级乙等');
	await expect(chengdu).toContainText('成都市级综合医院（示例）');
	await expect(page.getByText('显示 21 行')).toBeVisible();
});

test('exceptions are explained: population, urban districts, the three prefectures', async ({ page }) => {
	await visit(page, '/institutions?target=sichuan-county-hospitals-secondary-a-2025&verdict=not-applicable');
	await expect(page.getByText(/常住人口 [\d.]+ 万人，不到 20 万人，不适用/).first()).toBeVisible();
	await expect(page.getByText('不在承诺之列：55 个市辖区').first()).toBeVisible();
	await expect(page.getByText('三州（3 个，另有规定）')).toBeVisible();
});

test('the shortfall of a fund is what is missing to the required share', async ({ page }) => {
	await visit(page, '/institutions?view=funds&zone=510100&sort=-shortfall');
	const table = page.getByRole('region', { name: '按机构（表格' }).getByRole('table');
	const cells = await table.getByRole('row').nth(1).getByRole('cell').allTextContents();
	const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));
	const [, fund, baseName, base, ratio, required, shortfall] = cells;
	expect(baseName).toContain('医疗服务性收入');
	expect(number(required)).toBe(4);
	expect(number(shortfall)).toBeCloseTo(0.04 * number(base) - number(fund), 1);
	expect(number(ratio)).toBeCloseTo((100 * number(fund)) / number(base), 1);
	expect(number(shortfall)).toBeGreaterThan(0);
});

test('a column sorts by its link, again the other way, without JavaScript too', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('/institutions?view=funds&zone=510100');
	const heading = page
		.getByRole('region', { name: '按机构（表格' })
		.getByRole('columnheader', { name: '基数（万元）' });
	const bases = async () =>
		(await page.getByRole('region', { name: '按机构（表格' }).locator('td.base').allTextContents())
			.map((text) => Number(text.replaceAll(',', '')))
			.filter((value) => !Number.isNaN(value));
	await heading.getByRole('link').click();
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	const up = await bases();
	expect(up.length).toBeGreaterThan(10);
	expect(up).toEqual(up.toSorted((a, b) => a - b));
	await heading.getByRole('link').click();
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	expect(await bases()).toEqual(up.toReversed());
	await context.close();
});

test('a changed filter stands in the address and changes the rows', async ({ page }) => {
	await visit(page, '/institutions?view=projects');
	const before = Number(
		/\d+/.exec((await page.getByRole('main').getByRole('status').textContent()) ?? '')?.[0]
	);
	await chooser(page, '结果').selectOption('outstanding');
	await expect(page).toHaveURL(/verdict=outstanding/);
	await expect(page.getByRole('main').getByRole('status')).not.toHaveText(`显示 ${before} 行`);
	await expect(page.locator('td.outstanding').first()).toHaveText('是');
	await expect(page.locator('td.outstanding').filter({ hasText: '否' })).toHaveCount(0);
});

test('without illustrative data no illustrative institution is named', async ({ page }) => {
	await visit(page, '/institutions?view=register&illustrative=off&kind=public-health-clinical-centre');
	const named = page.getByRole('table').getByRole('link', { name: '（示例）' });
	await expect(page.getByRole('link', { name: '四川省公共卫生综合临床中心', exact: true })).toBeVisible();
	await expect(named).toHaveCount(0);
	await page.getByRole('link', { name: '显示示例数据' }).click();
	await expect(named.first()).toBeVisible();
});

test('the file holds the rows that are shown, for spreadsheets', async ({ page, request }) => {
	await visit(page, `${hospitals}&verdict=not-met`);
	const shown = (await page.getByRole('table').getByRole('row').count()) - 1;
	const link = await page.getByRole('link', { name: '下载所示各行（CSV）' }).getAttribute('href');
	const response = await request.get(link ?? '');
	const text = await response.text();
	expect(response.headers()['content-type']).toContain('text/csv');
	expect(text.startsWith('\ufeff')).toBe(true);
	expect(text.trim().split('\r\n')).toHaveLength(shown + 1);
	expect(text).toContain('示例数据');
});

test('a real institution has no made-up figure; an illustrative one says what it is', async ({ page }) => {
	await page.goto(real);
	await expect(page.getByText('本系统不为它编造示例数')).toBeVisible();
	await expect(page.getByRole('row', { name: /2017/ })).toContainText('官方');
	await page.goto(platform);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('示例');
	await expect(page.getByRole('heading', { name: '经历' })).toBeVisible();
	expect((await page.goto('/institutions/no-such-one?lang=en'))?.status()).toBe(404);
	await expect(page.getByText('no institution with the id “no-such-one”')).toBeVisible();
});

test('printed, a table is whole and its head is repeated', async ({ page }) => {
	await visit(page, '/institutions?view=funds');
	await page.emulateMedia({ media: 'print' });
	const head = page.locator('thead').first();
	expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
	const region = page.getByRole('region', { name: '按机构（表格' });
	expect(await region.evaluate((element) => getComputedStyle(element).overflowX)).toBe('visible');
	await expect(page.getByRole('link', { name: '下载所示各行（CSV）' })).toBeHidden();
});

for (const [name, path] of Object.entries({
	grades: hospitals,
	funds: '/institutions?view=funds&zone=510100',
	projects: '/institutions?view=projects&verdict=outstanding',
	register: '/institutions?view=register&illustrative=off&kind=park',
	'a real institution': real,
	'a platform': platform
}))
	for (const language of ['zh', 'en'])
		test(`${name} (${language}) is accessible, light and dark, wide and narrow`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1440, height: 900 });
			await visit(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
			expect(await hindrances(page)).toEqual([]);
			expect(await overflow(page), 'wide').toBeLessThanOrEqual(0);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize({ width: 390, height: 844 });
			expect(await hindrances(page)).toEqual([]);
			expect(await overflow(page), 'narrow').toBeLessThanOrEqual(0);
		});
