import { expect, test } from '@playwright/test';
import { randomBytes } from 'node:crypto';

const cities = '成都市 自贡市 攀枝花市 泸州市 德阳市 绵阳市 广元市 遂宁市 内江市 乐山市 南充市'.split(' ');
/** 242 figures: a page of 200, and one of 42. */
const rows = cities.flatMap((city, index) =>
	Array.from({ length: 22 }, (_, year) => `${city},常住人口,万人,${1980 + year},${100 + index}.${10 + year}`)
);

test('a review is turned page by page without scripts: what was decided on one goes along, and a comment leads to its cell', async ({
	browser,
	baseURL
}) => {
	const base = baseURL ?? '';
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN', baseURL: base });
	const page = await context.newPage();
	const sent = await context.request.post('/submit/hand-in', {
		headers: { origin: base },
		multipart: {
			file: {
				name: '人口.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from(`地区,指标,单位,年份,数值\n${rows.join('\n')}\n`)
			},
			key: randomBytes(16).toString('hex')
		}
	});
	const { id, figures } = (await sent.json()) as { id: string; figures: number };
	expect(figures).toBe(242);

	await page.goto(`/review/${id}`);
	const ticks = page.getByRole('checkbox', { name: /^采纳 / });
	await expect(ticks).toHaveCount(200);
	await expect(page.getByText('第 1 页，共 2 页，242 条')).toBeVisible();
	await expect(page.getByText('没有翻看的 42 条也采纳')).toBeVisible();
	await ticks.nth(4).uncheck();
	await page.getByRole('textbox', { name: '意见 Sheet1!E3', exact: true }).fill('请核对 1981 年');
	await page.getByRole('button', { name: '下一页' }).click();
	await expect(ticks).toHaveCount(42);
	await expect(page.getByText('没有翻看的')).toHaveCount(0);
	await page.getByRole('button', { name: '上一页' }).click();
	await expect(ticks.nth(4)).not.toBeChecked();
	await expect(ticks.nth(5)).toBeChecked();
	await page.getByRole('button', { name: /^新增/ }).click();
	await page.getByRole('button', { name: '下一页' }).click();
	await expect(ticks).toHaveCount(42);
	await page.getByRole('button', { name: '退回' }).click();

	await expect(page).toHaveURL(new RegExp(`/submissions/${id}$`));
	await expect(page.getByText('第 1 页，共 2 页，242 行')).toBeVisible();
	await page.getByRole('link', { name: '下一页' }).click();
	await expect(page.locator('tbody tr')).toHaveCount(42);
	// The cell is on the other page.
	await page.getByRole('listitem').filter({ hasText: '请核对 1981 年' }).getByRole('link').click();
	await expect(page.locator('tr:target')).toContainText('1981');
	await page.getByLabel('地区（名称或代码）').fill('南充');
	await page.getByRole('button', { name: '应用' }).click();
	await expect(page.locator('tbody tr')).toHaveCount(22);
	await page.getByRole('button', { name: '撤回' }).click();
	await expect(page.getByText(/已撤回/)).toBeVisible();
	await context.close();
});
