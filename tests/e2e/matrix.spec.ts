import { expect, test } from '@playwright/test';
import { chooser, legendOf, overflow, recordsOf, requestsOf, visit, visitWithCube } from './site';

const address = '/matrix?year=2024';
const zone = 'zone=cheng-de-mian';
const plan = 'policy=sichuan-14th-five-year-health-industry';

test('the lights of all cells add up to the overview’s promises', async ({ page }) => {
	await visit(page, `/?year=2024&${zone}`);
	const all = await legendOf(page.getByRole('region', { name: '承诺进展' }).getByRole('list'));
	await visit(page, `${address}&level=all&${zone}`);
	await expect(page.getByRole('heading', { level: 1, name: '矩阵 2024' })).toBeVisible();
	expect(await legendOf(page.getByRole('list', { name: /项承诺/ }))).toEqual(all);
});

test('choices and sorting change the grid without the network, and live in the address', async ({ page }) => {
	await visitWithCube(page, address);
	const requests = requestsOf(page);
	const grid = page.getByRole('grid');
	await expect(grid).toHaveAccessibleName(/：21 个地区 ×/);
	await chooser(page, '级别').selectOption('county');
	await expect(page).toHaveURL(/level=county/);
	await expect(grid).toHaveAccessibleName(/：183 个地区 ×/);
	await chooser(page, '级别').selectOption('prefecture');
	await expect(grid).toHaveAccessibleName(/：21 个地区 ×/);
	await chooser(page, '年份并列').selectOption('3');
	await expect(grid.locator('tbody td > i[data-light]').first()).toBeAttached();
	await chooser(page, '年份并列').selectOption('');
	await grid.getByRole('columnheader').getByRole('link', { name: '落后' }).click();
	await expect(page).toHaveURL(/sort=behind/);
	await expect(grid.locator('tbody tr')).toHaveCount(21);
	const lagging = await grid
		.locator('tbody .sum .figures')
		.evaluateAll((figures) => figures.map(({ textContent }) => Number.parseInt(textContent, 10) || 0));
	expect(lagging.length).toBeGreaterThan(5);
	expect(Math.max(...lagging)).toBeGreaterThan(0);
	expect(lagging).toEqual(lagging.toSorted((a, b) => b - a));
	await chooser(page, '灯号').selectOption('missed');
	await expect(page).toHaveURL(/light=missed/);
	await page.goBack();
	await expect(page).not.toHaveURL(/light=/);
	await expect(grid).toHaveAccessibleName(/：21 个地区 ×/);
	expect(requests).toEqual([]);
});

test('the keyboard walks cell by cell, reads one, and comes back', async ({ page }) => {
	await visitWithCube(page, address);
	const grid = page.getByRole('grid');
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
	await grid.locator('[tabindex="0"]').focus();
	await page.keyboard.press('Control+Home');
	await expect(grid.getByRole('link', { name: '地区', exact: true })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(grid.getByRole('rowheader').getByRole('link').first()).toBeFocused();
	await page.keyboard.press('End');
	await expect(grid.locator('tbody tr').first().locator('td').last()).toBeFocused();
	await page.keyboard.press('Control+End');
	await expect(grid.locator('tbody tr').last().locator('td').last()).toBeFocused();
	await page.locator('.lights-box').evaluate((box) => {
		box.scrollTo(0, 0);
	});
	await expect(grid.locator('.target .number').first()).toHaveText('1');
	const cell = grid.locator('tbody td[data-light]').first();
	await cell.click();
	const detail = page.getByRole('region', { name: '单元格详情' });
	await expect(detail).toBeFocused();
	await expect(detail).toContainText('实际值');
	await expect(detail).toContainText('与承诺值之差');
	await expect(detail.getByRole('link', { name: '目标页' })).toHaveAttribute(
		'href',
		/\/targets\/.*place=\d{6}#why$/
	);
	await page.keyboard.press('Escape');
	await expect(cell).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(detail).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(cell).toBeFocused();
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
});

test('of a whole province only what is in view is drawn, and the focus stays where it is', async ({
	page
}) => {
	await visitWithCube(page, '/matrix?level=all');
	const grid = page.getByRole('grid');
	const cells = grid.locator('tbody td:not(.sum, .away)');
	const targets = Number(await grid.getAttribute('aria-colcount')) - 2;
	expect(targets).toBeGreaterThan(200);
	await expect(grid.locator('tbody tr')).toHaveCount(205);
	await expect(grid.getByRole('rowheader', { name: '成都', exact: true })).toBeVisible();
	await expect(grid.locator('tbody tr').last().getByRole('link')).toHaveText(/\S/);
	expect(await cells.count()).toBeLessThan(2000);
	await grid.locator('[tabindex="0"]').focus();
	await page.keyboard.press('Control+End');
	await expect(grid.locator('tbody tr').last().locator('td').last()).toBeFocused();
	await expect(grid.locator('.target .number').last()).toHaveText(String(targets));
	const focused = grid.locator(':focus');
	await page.locator('.lights-box').evaluate((box) => {
		box.scrollTo(0, 0);
	});
	await expect(grid.locator('.target .number').first()).toHaveText('1');
	await expect(grid.locator('tbody tr').first().locator('.figures')).toBeAttached();
	await expect(focused).toHaveCount(1);
	await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
	await page.keyboard.press('ArrowUp');
	await expect(grid.locator('tbody tr').nth(203).locator('td').last()).toBeFocused();
	await expect(grid.locator('tbody tr').nth(203)).toBeInViewport();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowDown');
	await expect(grid.locator('.sums .place')).toBeFocused();
	expect(await cells.count()).toBeLessThan(2000);
});

test('a cell says what its place’s page of the target says', async ({ page }) => {
	await visitWithCube(page, `${address}&${plan}&level=province`);
	await page.locator('tbody td[data-light]').first().click();
	const detail = page.getByRole('region', { name: '单元格详情' });
	const light = /2024 · (\S+)/.exec(await detail.innerText())?.[1] ?? '?';
	await detail.getByRole('link', { name: '目标页' }).click();
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText(`四川 2024：${light}`);
});

test('the download has the shown places, targets and lights', async ({ page, request }) => {
	await visit(page, `${address}&zone=cheng-de-mian&level=prefecture`);
	const href = (await page.getByRole('link', { name: '下载 CSV' }).getAttribute('href')) ?? '';
	const records = recordsOf(await (await request.get(href)).text());
	const rows = page.getByRole('grid').locator('tbody tr');
	await expect(rows).toHaveCount(records.length);
	expect(records.map((record) => record['place_code'])).toEqual(['510100', '510600', '510700']);
	const shown = await rows
		.first()
		.locator('td:not(.sum)')
		.evaluateAll((cells) => cells.map(({ textContent }) => textContent));
	expect(
		Object.values(records[0] ?? {})
			.slice(4)
			.filter(Boolean)
	).toEqual(shown.filter(Boolean));
	expect(Object.values(records[0] ?? {}).some((word) => word.includes('（示例）'))).toBe(true);
});

test('a zone with its counties prints with repeated heads, nothing cut', async ({ page }) => {
	await visitWithCube(page, `${address}&level=all&${zone}`);
	const [, places = 0, columns = 0] =
		/：(\d+) 个地区 × (\d+) 项目标/
			.exec((await page.getByRole('grid').getAttribute('aria-label')) ?? '')
			?.map(Number) ?? [];
	const promises = await legendOf(page.getByRole('list', { name: /项承诺/ }));
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	const sheets = page.locator('.sheets table');
	expect(await sheets.locator('th.target').count()).toBe(columns);
	expect(new Set(await sheets.locator('tbody th').allTextContents()).size).toBe(places);
	expect(await sheets.locator('tbody [data-light]:not([data-kind$=r])').count()).toBe(
		[...promises.values()].reduce((sum, count) => sum + count, 0)
	);
	// A4 landscape between the margins of the page.
	await page.setViewportSize({ width: 1047, height: 725 });
	expect(await overflow(page)).toBeLessThanOrEqual(0);
	expect(
		await sheets
			.first()
			.locator('thead')
			.evaluate((head) => getComputedStyle(head).display)
	).toBe('table-header-group');
	await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
	await expect(page.getByRole('grid')).toBeAttached();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole table, its form and its sheets', async ({ page }) => {
		await page.goto(`${address}&zone=cheng-de-mian&level=all`);
		const grid = page.getByRole('grid');
		expect(await grid.locator('tbody tr').count()).toBeGreaterThan(3);
		await expect(grid.locator('tbody td[data-light]').first()).toHaveText(/\S/);
		const promises = await legendOf(page.getByRole('list', { name: /项承诺/ }));
		expect(await grid.locator('tbody td[data-light]:not([data-kind$=r])').count()).toBe(
			[...promises.values()].reduce((sum, count) => sum + count, 0)
		);
		await chooser(page, '级别').selectOption('prefecture');
		await page.getByRole('form', { name: '矩阵' }).getByRole('button', { name: '应用' }).click();
		await expect(page).toHaveURL(/(?=.*year=2024)(?=.*zone=cheng-de-mian)(?=.*level=prefecture)/);
		await expect(grid.locator('tbody tr')).toHaveCount(3);
		await grid.getByRole('link', { name: '落后' }).click();
		await expect(page).toHaveURL(/(?=.*level=prefecture)(?=.*sort=behind)/);
		await page.getByRole('link', { name: '打印版' }).click();
		await expect(page.locator('.sheets table').first()).toBeVisible();
	});
});
