import { expect, test, type Page } from '@playwright/test';
import { overflow, visit } from './site';

const filters = (page: Page) => page.getByRole('form', { name: '筛选' });

test('every finding names its figure, its years, why it was found, and leads to its source', async ({
	page
}) => {
	await visit(page, '/quality?zone=410300&check=outlier');
	await expect(page.getByRole('heading', { level: 3, name: /^离群/ })).toBeVisible();
	const row = page.getByRole('row', { name: /户籍人口/ });
	await expect(row).toContainText('267.9 万人');
	await expect(row).toContainText(/低于走势，修正 z 为 \d/);
	await expect(row.getByRole('img', { name: /^户籍人口.*，2004–2012 年$/ })).toBeVisible();
	await row.getByRole('link').click();
	await expect(page).toHaveURL(/\/figures\/410300\/registered-population\?.*year=2011/);
});

test('check, severity, place, indicator and year narrow the findings, and stand in the address', async ({
	page
}) => {
	await visit(page, '/quality');
	await filters(page).getByLabel('检查').selectOption({ label: '年际突变' });
	await expect(page).toHaveURL(/check=jump/);
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
	await filters(page).getByLabel('年份').selectOption('2018');
	await expect(page).toHaveURL(/year=2018/);
	const years = page.locator('tbody td[data-label="年份"]');
	await expect(years.first()).toHaveText('2018');
	expect(new Set(await years.allInnerTexts())).toEqual(new Set(['2018']));
	await page.getByRole('list', { name: '程度' }).getByRole('link', { name: /^存疑/ }).click();
	await expect(page.getByText('没有符合筛选的发现。')).toBeVisible();
});

test('illustrative findings are marked, and gone when illustrative data are hidden', async ({ page }) => {
	await visit(page, '/quality');
	const marked = page.locator('tr.illustrative');
	await expect(marked.first().getByText('示例', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: '隐藏示例数据' }).click();
	await expect(page).toHaveURL(/illustrative=off/);
	await expect(marked).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 3, name: /^离群/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form, the pages, parts against totals and the completeness are whole', async ({ page }) => {
		await page.goto('/quality');
		await filters(page).getByLabel('程度').selectOption({ label: '提示' });
		await filters(page).getByRole('button', { name: '应用' }).click();
		await expect(page).toHaveURL(/severity=notice/);
		await page.getByRole('link', { name: '下一页' }).click();
		await expect(page.getByText(/^第 2 页/)).toBeVisible();

		await page
			.getByRole('navigation', { name: '数据质量' })
			.getByRole('link', { name: '分项与合计' })
			.click();
		await page.getByRole('list', { name: '结果' }).getByRole('link', { name: /^相符/ }).click();
		await filters(page).getByLabel('指标').selectOption({ label: '国内专利授权数' });
		await filters(page).getByRole('button', { name: '应用' }).click();
		const patents = page.getByRole('row', { name: /四川 · 国内专利授权数.*2023/ });
		await expect(patents.first()).toContainText('相符');
		await expect(patents.first()).toContainText('3/3 项');

		await page
			.getByRole('navigation', { name: '数据质量' })
			.getByRole('link', { name: '完整与及时' })
			.click();
		const matrix = page.getByRole('region', { name: '四川及其下级的完整性' });
		await expect(matrix.getByRole('columnheader', { name: '绵阳' })).toBeVisible();
		await expect(matrix.getByRole('link', { name: '2/6' }).first()).toHaveAttribute(
			'title',
			/应报 6 年，已报 2 年，缺 20/
		);
	});

	for (const path of ['/quality?check=outlier', '/quality?view=sums', '/quality?view=completeness'])
		test(`${path} prints whole: heads repeat, nothing is cut, no buttons`, async ({ page }) => {
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 1047, height: 680 });
			await page.goto(path);
			await expect(page.locator('tbody tr').last()).toBeVisible();
			expect(
				await page
					.locator('thead')
					.first()
					.evaluate((head) => getComputedStyle(head).display)
			).toBe('table-header-group');
			await expect(page.getByRole('button')).toHaveCount(0);
			const cut = await page.evaluate(() =>
				[...document.querySelectorAll('main, .scroll, table, section')]
					.filter(
						(box) =>
							box.getBoundingClientRect().right > innerWidth + 1 || box.scrollWidth > box.clientWidth + 1
					)
					.map((box) => `${box.tagName} ${box.className}`)
			);
			expect(cut).toEqual([]);
		});
});

for (const view of ['findings', 'sums', 'completeness'])
	test(`${view} fit a telephone`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await visit(page, `/quality?view=${view}&lang=en`);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

test('the open data hold the same findings', async ({ page, request }) => {
	await visit(page, '/quality?check=digit-shift');
	const rows = await page.locator('tbody tr').count();
	const csv = await (await request.get('/open/quality.csv?check=digit-shift')).text();
	expect(csv.trim().split('\r\n')).toHaveLength(rows + 1);
});
