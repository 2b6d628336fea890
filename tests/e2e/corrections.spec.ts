import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { overflow, visit } from './site';

const csv = (value: string) => ({
	name: '更正.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(`地区,指标,单位,2024年\n四川省,人均预期寿命,岁,${value}\n`)
});

test('a returned submission is corrected by the plain form, and that one by the page; all histories show it', async ({
	page,
	browser
}) => {
	const plain = await (await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })).newPage();
	await plain.goto('/submit');
	await plain.getByLabel('表格文件').setInputFiles(csv('7.85'));
	await plain.getByRole('button', { name: '报送', exact: true }).click();
	// Figures of 2024 were due by 31 March 2025.
	await expect(plain.getByText(/2024 年的数（1 条）迟报 \d+ 天，截止日是 2025-03-31/)).toBeVisible();
	await plain
		.getByRole('main')
		.getByRole('link', { name: /^[0-9a-f-]{36}$/ })
		.click();
	const first = new URL(plain.url()).pathname;

	await plain.goto(first.replace('submissions', 'review'));
	// 7.85 after 77.91 and 78.5 in the years before: the digits are shifted.
	await expect(
		plain.getByRole('region', { name: '数据质量：采纳后的发现' }).getByRole('row', { name: /疑似错位/ })
	).toContainText(/新出现.*7\.85.*78\.5/s);
	await expect(plain.getByText(/报送时间：迟报/)).toBeVisible();
	await plain.getByLabel('总的意见').fill('小数点');
	await plain.getByRole('button', { name: '退回' }).click();

	await plain.getByRole('link', { name: '更正', exact: true }).click();
	await expect(plain.getByText(/更正“更正\.csv”第 1 版/)).toBeVisible();
	await plain.getByLabel('表格文件').setInputFiles(csv('78.5'));
	await plain.getByRole('button', { name: '报送', exact: true }).click();
	await expect(plain.getByText(/已收下，编号 .*，1 个数等待审核/)).toBeVisible();
	await plain
		.getByRole('main')
		.getByRole('link', { name: /^[0-9a-f-]{36}$/ })
		.click();
	const second = new URL(plain.url()).pathname;
	await expect(plain.getByRole('link', { name: '第 1 版（已有新版本）' })).toBeVisible();

	await visit(page, `/submit?corrects=${second.split('/').at(-1) ?? ''}`);
	await expect(page.getByText(/更正“更正\.csv”第 2 版/)).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.locator('.with-script input[type=file]').setInputFiles(csv('78.6'));
	await page.getByRole('button', { name: '报送', exact: true }).click({ timeout: 30_000 });
	await expect(page.getByText(/已收下，编号 .*，1 个数等待审核。/)).toBeVisible({ timeout: 60_000 });

	await plain.goto(first);
	await expect(plain.getByText(/第 1 版 · 已有新版本/)).toBeVisible();
	await expect(plain.getByRole('listitem').filter({ hasText: '被新版本取代' })).toHaveCount(1);
	await expect(plain.getByRole('link', { name: '更正', exact: true })).toHaveCount(0);
	await plain.goto(second);
	await expect(plain.getByRole('listitem').filter({ hasText: '被新版本取代' })).toHaveCount(1);
	await expect(plain.getByRole('link', { name: '第 3 版（待审核）' })).toBeVisible();

	await visit(page, '/review');
	await page
		.getByText(/^四川.*：未报/)
		.first()
		.click();
	await expect(page.getByRole('columnheader', { name: '未报的指标' }).first()).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.setViewportSize({ width: 390, height: 844 });
	expect(await overflow(page)).toBeLessThanOrEqual(0);
});
