import { expect, test } from '@playwright/test';
import { hindrances } from './hindrances';
import { chooser, overflow, recordsOf, visit } from './site';

const cities = '/scores/sichuan-cities?year=2024';

test('the list names every composite, who stands first, and that the weights are our own choice', async ({
	page
}) => {
	await visit(page, '/scores?year=2024');
	await expect(page.getByRole('heading', { level: 1, name: '考核 2024' })).toBeVisible();
	const cards = page.getByRole('main').getByRole('listitem');
	await expect(cards).toHaveCount(4);
	for (const card of await cards.all()) {
		await expect(card).toContainText('权重为本系统自定');
		await expect(card).toContainText('示例');
		await expect(card).toContainText('前三：');
	}
	await page.getByRole('link', { name: '卫生健康新质生产力发展指数（四川市州）' }).click();
	await expect(page).toHaveURL(/\/scores\/new-quality-productivity\?year=2024/);
});

test('the ranking agrees with the open data: score, rank, range, next and the parts that add up', async ({
	page,
	request
}) => {
	const answer = await request.get('/open/composite-scores.csv?composite=sichuan-cities&year=2024');
	const bytes = await answer.body();
	expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	const records = recordsOf(bytes.toString('utf8'));
	const chengdu = records.filter(({ subject_id }) => subject_id === '510100');
	const [first] = chengdu;
	const score = Number(first?.['score']);
	expect(chengdu.reduce((sum, record) => sum + Number(record['contribution']), 0)).toBeCloseTo(score, 6);
	expect(new Set(records.map(({ subject_id }) => subject_id)).size).toBe(21);
	expect(records.every(({ illustrative }) => illustrative === 'true')).toBe(true);

	await visit(page, cities);
	const table = page.getByRole('region', { name: '得分与名次' }).getByRole('table');
	const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^成都/ }) });
	await expect(row).toContainText(score.toFixed(2));
	await expect(row.getByRole('cell').first()).toHaveText(String(first?.['rank']));
	await expect(row).toContainText(`第 ${String(first?.['rank_best'])}–${String(first?.['rank_worst'])} 名`);
	await expect(row.getByRole('img')).toHaveAccessibleName(/^成都 [\d.]+ 分，其中 健康产业增加值占GDP比重/);
	await expect(row).toContainText('示例');
});

test('one subject opens with everything that went into its score', async ({ page }) => {
	await visit(page, cities);
	await page
		.getByRole('region', { name: '得分与名次' })
		.getByRole('link', { name: '成都', exact: true })
		.click();
	await expect(page).toHaveURL(/subject=510100/);
	const section = page.getByRole('region', { name: '成都：得分的全部依据' }).first();
	await expect(section.getByRole('row')).toHaveCount(1 + 5 + 1);
	const parts = await section
		.locator('tbody tr')
		.evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll('td')[5]?.textContent)));
	const total = Number(await section.locator('tfoot td').first().textContent());
	expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 1);
	await section.getByRole('link', { name: '健康产业增加值占GDP比重' }).click();
	await expect(page).toHaveURL(/\/figures\/510100\/health-industry-share-of-gdp/);
});

test('another method stands in the address, is told beside the result, and leads back', async ({ page }) => {
	await visit(page, cities);
	const order = () =>
		page
			.getByRole('region', { name: '得分与名次' })
			.getByRole('rowheader')
			.getByRole('link')
			.allTextContents();
	const before = await order();
	await chooser(page, '权重').selectOption({ label: '熵权（极差）' });
	await expect(page).toHaveURL(/weights=entropy-min-max/);
	await expect(page.getByText('另选的算法，不是这套考核自己的')).toBeVisible();
	expect(await order()).not.toEqual(before);
	await chooser(page, '合成').selectOption({ label: '几何平均' });
	await expect(page.getByText('不能拆成各项的贡献')).toBeVisible();
	await page.getByRole('link', { name: '改回自己的算法' }).click();
	await expect(page.getByText('这套考核自己的算法', { exact: false }).first()).toBeVisible();
	expect(await order()).toEqual(before);
});

test('a hospital that lacks an item has no score, and the item is named', async ({ page }) => {
	await visit(page, '/scores/chongqing-tertiary-hospitals?year=2024');
	const others = page.getByRole('heading', { name: '没有得分的对象' });
	await expect(others).toBeVisible();
	await expect(page.getByRole('listitem').filter({ hasText: '按规则不打分' }).first()).toContainText('缺：');
	await expect(page.getByText('缺任何一项即不打分')).toBeVisible();
	await expect(page.getByText('渝卫发〔2021〕67号七21')).toBeVisible();
});

test('without illustrative figures nobody has a score, and that is said', async ({ page }) => {
	await visit(page, cities);
	await page.getByRole('link', { name: '隐藏示例数据' }).click();
	await expect(page.getByText('没有对象有分')).toBeVisible();
});

test('an unknown composite is not found', async ({ page }) => {
	expect((await page.goto('/scores/no-such-one?lang=en'))?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the method is chosen by the form, and the page is whole', async ({ page }) => {
		await page.goto(cities);
		await chooser(page, '标准化').selectOption({ label: '标杆值' });
		await page.getByRole('form', { name: '筛选' }).getByRole('button', { name: '应用' }).click();
		await expect(page).toHaveURL(/normalisation=goalposts/);
		await expect(
			page.getByRole('region', { name: '得分与名次' }).locator('tbody').getByRole('row')
		).toHaveCount(21);
		await expect(page.getByText('（数值 − 下标杆）/（上标杆 − 下标杆）× 100')).toBeVisible();
	});
});

test('printed, the choice stands in words, the form is gone, nothing is cut', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: 703, height: 1017 });
	await visit(page, `${cities}&subject=510100`);
	await expect(page.getByRole('form', { name: '筛选' })).toBeHidden();
	await expect(page.getByText('功效系数法 · 权重 所列权重')).toBeVisible();
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll('main, .scroll, table')]
			.filter(
				(box) => box.getBoundingClientRect().right > innerWidth + 1 || box.scrollWidth > box.clientWidth + 1
			)
			.map((box) => `${box.tagName} ${box.className}`)
	);
	expect(cut).toEqual([]);
});

for (const [name, path] of Object.entries({
	list: '/scores?year=2024',
	cities: `${cities}&subject=510100`,
	hospitals: '/scores/chongqing-tertiary-hospitals?year=2024',
	departments: '/scores/sichuan-departments?year=2024&aggregation=harmonic',
	'new-quality index': '/scores/new-quality-productivity?year=2024'
}))
	for (const language of ['zh', 'en'])
		test(`${name} (${language}) is accessible, light and dark, wide and narrow`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1440, height: 900 });
			await visit(page, `${path}&lang=${language}`);
			expect(await hindrances(page)).toEqual([]);
			expect(await overflow(page), 'wide').toBeLessThanOrEqual(0);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize({ width: 390, height: 844 });
			expect(await hindrances(page)).toEqual([]);
			expect(await overflow(page), 'narrow').toBeLessThanOrEqual(0);
		});
