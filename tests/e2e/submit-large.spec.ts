import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { busiestWhile } from '../bench/long-tasks.js';
import { reportText, type Names } from '../bench/report-file.js';

const figures = 20_000;

test('twenty thousand figures: the page stays at hand, draws what is in view, and comparing can be stopped', async ({
	browser,
	page
}, info) => {
	const vocabulary = page.waitForResponse(/\/submit\/vocabulary\//);
	await page.goto('/submit');
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	const names = (await (await vocabulary).json()) as Names;
	const file = info.outputPath('长.csv');
	writeFileSync(file, reportText(names, figures));

	const comparison = page.getByRole('region', { name: /与现有数比较/ });
	const table = comparison.getByRole('table', { name: '20000 个数' });
	const { processor } = await busiestWhile(browser, page, async () => {
		await page.locator('.with-script input[type=file]').setInputFiles(file);
		await expect(page.getByText(/读出 20,000 个数/)).toBeVisible({ timeout: 60_000 });
		await expect(table).toHaveAttribute('aria-rowcount', '20001');
		await expect(comparison.getByRole('button', { name: /新增/ })).toBeVisible({ timeout: 60_000 });
	});
	// As the processor saw it: a busy machine makes every task longer by the clock.
	expect(processor).toBeLessThan(250);
	await comparison.getByRole('button', { name: '停止比较' }).click();
	await expect(comparison.getByText('比较已停止。')).toBeVisible();
	await expect(comparison.getByRole('button', { name: '重新比较' })).toBeVisible();

	expect(await table.getByRole('row').count()).toBeLessThan(40);
	await table.evaluate((box) => (box.scrollTop = box.scrollHeight));
	await expect(table.locator('[aria-rowindex="20001"]')).toBeVisible();
	const address = page.getByRole('textbox', { name: '单元格', exact: true });
	await address.fill('A20000');
	await address.press('Enter');
	await expect(page.getByRole('gridcell', { name: /^A20000 .+ 地区/ })).toBeVisible();
	expect(await page.getByRole('grid').getByRole('row').count()).toBeLessThan(60);
	await expect(page.getByRole('button', { name: '报送', exact: true })).toBeEnabled();
});
