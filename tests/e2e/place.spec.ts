import { expect, test } from '@playwright/test';
import { legendOf, visit } from './site';

test('a prefecture: its lights are those of its own promises', async ({ page }) => {
	await visit(page, '/places/510100?year=2024');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('成都市 2024 年');
	const tables = page.getByRole('table', { name: '对本地的承诺' });
	const words = await tables.getByRole('row').getByRole('cell').allInnerTexts();
	const legend = await legendOf(page.getByRole('list', { name: '12 项' }));
	for (const [word, count] of legend)
		expect(words.filter((cell) => cell.trim() === word)).toHaveLength(count);
	await expect(tables.getByRole('rowheader')).toHaveCount(12);
	// What binds the province is compared, and not counted.
	await expect(page.getByRole('table', { name: '参照上级承诺' }).first()).toContainText('不单独判断');
});

test('every sparkline is whole inside its table, wide and narrower', async ({ page }) => {
	await visit(page, '/places/510100?year=2024');
	for (const width of [1440, 1120]) {
		await page.setViewportSize({ width, height: 900 });
		const beyond = await page.locator('td .sparkline svg').evaluateAll((lines) =>
			lines.map((line) => {
				const table = line.closest('table')?.getBoundingClientRect().right ?? 0;
				return Math.max(0, Math.round(line.getBoundingClientRect().right - table));
			})
		);
		expect(beyond.length).toBeGreaterThan(10);
		expect(beyond.filter((pixels) => pixels > 0)).toEqual([]);
	}
});

test('a county: what does not apply says why', async ({ page }) => {
	await visit(page, '/places/510131?year=2024');
	await expect(page.getByRole('row', { name: /50万人口以上的县/ })).toContainText(
		/承诺附有条件，该地区不符合条件。[\s\S]*不适用/
	);
});

test('a place without promises points to the place above', async ({ page }) => {
	await visit(page, '/places/500101');
	await expect(page.getByText('登记的政策没有直接约束本地区的目标。')).toBeVisible();
	await page.getByText('可查看上级地区的目标').getByRole('link', { name: '重庆' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('重庆市');
	await expect(page.getByRole('table').first()).toContainText('2%');
});

test('a year or policy without promises is told apart from a place without any', async ({ page }) => {
	await visit(page, '/places/510100?year=2024&policy=luoyang-2023-research-capacity');
	await expect(page.getByText('所选年份和政策没有约束本地区的目标。')).toBeVisible();
});

test('a target of a place opens with that place chosen', async ({ page }) => {
	await visit(page, '/places/510100?year=2024');
	await page.getByRole('table').getByRole('link', { name: '到2025年市级综合医院全部达到三级乙等' }).click();
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('成都 2024：已达成');
});

test('from the list of places down to a county', async ({ page }) => {
	await visit(page, '/places');
	const cities = page.getByRole('region', { name: '四川' });
	await cities.getByRole('listitem').filter({ hasText: '凉山' }).first().locator('summary').click();
	await cities.getByRole('link', { name: '木里' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('木里藏族自治县');
});

test('an unknown place has status 404', async ({ page }) => {
	expect((await page.goto('/places/999999'))?.status()).toBe(404);
});
