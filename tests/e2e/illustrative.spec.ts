import { expect, test, type Page } from '@playwright/test';
import { recordsOf, visit } from './site';

/** Everything of a page that marks an illustrative figure: badges, hatched drawings, rows and words. */
function marksOf(page: Page) {
	return page
		.locator('main')
		.locator(
			'[class~="illustrative"], [class~="badge"], [class~="rests"], [aria-label*="示例"], [style*="fill: url"]:not([style*="-none"])'
		);
}

test('the overview marks them by words, badge and hatching', async ({ page }) => {
	await visit(page, '/?year=2024');
	await expect(page.getByRole('region', { name: '承诺进展' })).toContainText(
		/\d{3,} 项承诺中 \d+ 项的灯号依据示例数据/
	);
	const map = page.getByRole('region', { name: '分地区灯号' });
	await expect(map).toContainText('斜纹：依据示例数据');
	const hatched = map.getByRole('link', { name: /^阿坝，.*示例$/ });
	expect(await hatched.locator('path').evaluate((path) => path.style.fill)).toMatch(/^url\(/);
	await expect(
		page.getByRole('region', { name: '重点目标' }).getByText('示例', { exact: true })
	).not.toHaveCount(0);
	await expect(page.getByRole('contentinfo')).toContainText('示例数据由程序生成');
});

test('the target page marks them in legend, why and table; the download too', async ({ page, request }) => {
	await visit(page, '/targets/sichuan-health-industry-share-2025?year=2024');
	await expect(
		page.getByRole('region', { name: '数值与序时进度' }).locator('li', { hasText: '示例数据' })
	).toBeVisible();
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('此灯依据示例数据得出。');
	const table = page.getByRole('region', { name: /^各地数值/ }).getByRole('table');
	await expect(table.getByRole('row').filter({ hasText: '示例' })).toHaveCount(22);
	const answer = await request.get(
		'/open/assessment.csv?target=sichuan-health-industry-share-2025&year=2024'
	);
	const records = recordsOf(await answer.text());
	expect(new Set(records.map(({ illustrative }) => illustrative))).toEqual(new Set(['true']));
});

for (const path of [
	'/?year=2024',
	'/targets/sichuan-municipal-hospitals-tertiary-b-2025?year=2024',
	'/places/510100?year=2024',
	'/targets?year=2024'
])
	test(`one switch hides them all: ${path}`, async ({ page }) => {
		await visit(page, path);
		await expect(marksOf(page)).not.toHaveCount(0);
		await page.getByRole('link', { name: '隐藏示例数据' }).click();
		await expect(page).toHaveURL(/illustrative=off/);
		await expect(page.getByRole('link', { name: '显示示例数据' })).toBeVisible();
		await expect(marksOf(page)).toHaveCount(0);
		await expect(page.getByRole('contentinfo')).toContainText('已隐藏示例数据');
		await expect(page.getByRole('main')).toContainText('无数据');
		await page.reload();
		await expect(marksOf(page)).toHaveCount(0);
		await page.getByRole('link', { name: '显示示例数据' }).click();
		await expect(marksOf(page)).not.toHaveCount(0);
	});

test('hiding them changes lights: what rested on them has no data', async ({ page }) => {
	await visit(page, '/targets/sichuan-health-industry-share-2025?year=2024&illustrative=off');
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('四川 2024：无数据');
	const table = page.getByRole('region', { name: /^各地数值/ }).getByRole('table');
	await expect(table.getByRole('row').filter({ hasText: '无数据' })).toHaveCount(22);
});

test('a reported figure displaces an illustrative one', async ({ page, request }) => {
	const answer = await request.get('/open/figures.csv?place=510100&indicator=resident-population&year=2024');
	const provenances = recordsOf(await answer.text()).map(({ provenance }) => provenance);
	expect(provenances).toContain('compiled');
	expect(provenances).toContain('illustrative');
	await visit(page, '/figures/510100/resident-population');
	const used = page.getByRole('row').filter({ has: page.getByText('采用', { exact: true }) });
	await expect(used.filter({ hasText: '2,147' })).toContainText(/^2024.*汇编/s);
	await expect(used.filter({ hasText: '2,151.3' })).toHaveCount(0);
	await expect(page.getByRole('row').filter({ hasText: '2,151.3' })).toContainText(/示例.*已被取代/s);
});
