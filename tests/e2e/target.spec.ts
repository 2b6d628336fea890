import { expect, test } from '@playwright/test';
import { chooser, legendOf, recordsOf, visit } from './site';

const share = '/targets/sichuan-health-industry-share-2025';

test('the promise is told with its clause, phrase, due year and reading', async ({ page }) => {
	await visit(page, share);
	const card = page.locator('main dl').first();
	for (const words of [
		'≥ 7%',
		'2025 年（原文写明）',
		'1 个地区',
		'四川省“十四五”健康产业发展规划',
		'到2025年健康产业增加值占GDP比重达7%',
		'健康产业增加值占GDP比重'
	])
		await expect(card).toContainText(words);
	await expect(card).toContainText(/第二章第三节/);
});

test('the light is explained number by number, and the numbers agree', async ({ page }) => {
	await visit(page, `${share}?year=2024`);
	const why = page.getByRole('region', { name: '为什么是这个灯' });
	await expect(why).toContainText('四川 2024：略滞后');
	const value = async (name: string) =>
		Number.parseFloat(
			(
				await why
					.getByRole('row', { name: new RegExp(`^${name}`) })
					.getByRole('cell')
					.first()
					.innerText()
			).replace('−', '-')
		);
	const [actual, baseline, path, done, time, lead] = await Promise.all(
		['实际值 2024', '基期值 2020', '序时应达', '完成进度', '时间进度', '领先'].map(value)
	);
	expect(time).toBe(80);
	// 5.49 + (7 − 5.49) × 80 % = 6.698; (6.67 − 5.49) ÷ (7 − 5.49) = 78.1 %.
	expect([actual, baseline, path]).toEqual([6.67, 5.49, 6.7]);
	expect(done).toBe(78.1);
	expect(lead).toBe(-1.9);
	await expect(why).toContainText('再增 0.03 个百分点，转为“符合进度”');
});

test('table and download show the same numbers', async ({ page, request }) => {
	await visit(page, `${share}?year=2024`);
	const answer = await request.get(
		'/open/assessment.csv?target=sichuan-health-industry-share-2025&year=2024'
	);
	const records = recordsOf(await answer.text()).filter(({ basis }) => basis === 'all');
	expect(records).toHaveLength(22);
	const table = page.getByRole('region', { name: /^各地数值/ }).getByRole('table');
	const rows = await table.getByRole('row').allInnerTexts();
	const shown = new Map(
		rows.slice(1).map((row) => {
			const [place = '', light = '', actual = ''] = row.split('\t').map((cell) => cell.trim());
			return [place.split(/\s/)[0], `${light} ${actual}`];
		})
	);
	const words: Record<string, string> = {
		met: '已达成',
		'on-pace': '符合进度',
		'slightly-behind': '略滞后',
		behind: '滞后',
		worsening: '恶化',
		'no-data': '无数据'
	};
	expect(shown.size).toBe(22);
	for (const { place_name = '', light = '', actual = '' } of records) {
		const short = [...shown.keys()].find((name) => place_name.startsWith(name ?? '?')) ?? '';
		const number = actual === '' ? '—' : Number(actual).toFixed(2);
		expect(shown.get(short), place_name).toBe(`${words[light] ?? light} ${number}`);
	}
});

test('a place is chosen by list, ranking and table alike', async ({ page }) => {
	await visit(page, `${share}?year=2024`);
	const why = page.getByRole('region', { name: '为什么是这个灯' });
	await chooser(page, '地区').selectOption({ label: '雅安' });
	await expect(why).toContainText('雅安 2024：恶化');
	await page.getByRole('region', { name: '各地排名' }).getByRole('link', { name: /阿坝/ }).click();
	await expect(why).toContainText('阿坝 2024：已达成');
	await expect(page).toHaveURL(/place=513200/);
	await page
		.getByRole('region', { name: /^各地数值/ })
		.getByRole('link', { name: '甘孜', exact: true })
		.click();
	await expect(why).toContainText('甘孜 2024：滞后');
});

test('a promise to many counties counts them and names those it does not bind', async ({ page }) => {
	await visit(page, '/targets/sichuan-county-hospitals-secondary-a-2025?year=2024');
	const legend = await legendOf(page.getByRole('list', { name: '128 个地区' }));
	expect([...legend.values()].reduce((sum, count) => sum + count, 0)).toBe(128);
	await expect(page.getByText(`不适用的地区（${String(legend.get('不适用'))}）`)).toBeVisible();
	// Grades are told by name, on the axis too.
	await expect(page.getByRole('region', { name: '数值与序时进度' })).toContainText('二级甲等');
});

test('a promise without a threshold is never judged', async ({ page }) => {
	await visit(page, '/targets/chongqing-innovation-strength-western-front?year=2024&zone=500000');
	await expect(page.locator('main dl').first()).toContainText('原文没有给出数量界限。');
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('重庆 2024：无法评估');
});

test('the source of a number is one step away, at its year', async ({ page }) => {
	await visit(page, '/targets/national-life-expectancy-2025?year=2024&zone=100000');
	const source = page.getByRole('region', { name: '为什么是这个灯' }).getByRole('link', { name: '数据来源' });
	await source.click();
	await expect(page).toHaveURL(/\/figures\/100000\/life-expectancy.*#y2024$/);
	await expect(page.locator('#y2024')).toContainText('79');
});

test('an unknown target is a page of its own, with status 404', async ({ page }) => {
	const answer = await page.goto('/targets/no-such-target');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1, name: '没有找到这个页面' })).toBeVisible();
	await page.getByRole('link', { name: '回到总览' }).click();
	await expect(page).toHaveURL(/\/$/);
});
