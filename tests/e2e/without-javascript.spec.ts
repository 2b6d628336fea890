import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { chooser, legendOf } from './site';

test.use({ javaScriptEnabled: false });

test('overview: lights, charts, map and lists; the form has its button', async ({ page }) => {
	await page.goto('/?year=2024');
	const legend = await legendOf(page.getByRole('region', { name: '承诺进展' }).getByRole('list'));
	expect(legend.size).toBeGreaterThan(5);
	await expect(page.getByRole('region', { name: '重点目标' }).getByRole('link')).not.toHaveCount(0);
	const map = page.getByRole('region', { name: '分地区灯号' });
	await expect(map.getByRole('group').locator('path.area')).toHaveCount(21);
	await expect(page.getByRole('region', { name: /^较上年变差/ }).getByRole('listitem')).not.toHaveCount(0);

	await chooser(page, '年份').selectOption('2022');
	await chooser(page, '地区范围').selectOption({ label: '三州' });
	await page.getByRole('form', { name: '筛选' }).getByRole('button', { name: '应用' }).click();
	await expect(page).toHaveURL(/(?=.*year=2022)(?=.*zone=three-autonomous-prefectures)/);
	await expect(page.getByRole('heading', { level: 1, name: '2022 年目标进展' })).toBeVisible();

	await chooser(page, '地图指标').selectOption({ label: '三州市级疾控中心达到三级乙等' });
	await map.getByRole('button', { name: '应用' }).click();
	await expect(page).toHaveURL(/(?=.*year=2022)(?=.*map=sichuan-municipal-cdc-tertiary-b-2025)/);
	await expect(map.getByRole('group', { name: '三州市级疾控中心达到三级乙等 2022' })).toBeVisible();
});

test('target: promise, trend, why, ranking, map, small charts and table', async ({ page }) => {
	await page.goto('/targets/sichuan-health-industry-share-2025?year=2024');
	await expect(page.locator('main dl').first()).toContainText('≥ 7%');
	await expect(
		page.getByRole('region', { name: '数值与序时进度' }).locator('svg path:not(defs *)').first()
	).toBeVisible();
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('四川 2024：略滞后');
	await expect(page.getByRole('region', { name: '各地排名' }).getByRole('link')).toHaveCount(21);
	await expect(page.getByRole('region', { name: '地图' }).locator('path.area')).toHaveCount(21);
	await expect(
		page.getByRole('region', { name: '分地区走势' }).getByRole('heading', { level: 3 })
	).toHaveCount(21);
	await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(23);
	await chooser(page, '地区').selectOption({ label: '雅安' });
	await page.getByRole('region', { name: '数值与序时进度' }).getByRole('button', { name: '应用' }).click();
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('雅安 2024：恶化');
});

test('place: bullets, tables and trends', async ({ page }) => {
	await page.goto('/places/510100?year=2024');
	await expect(page.getByRole('region', { name: '重点目标' }).getByRole('link')).toHaveCount(3);
	await expect(page.getByRole('table')).toHaveCount(3);
	await expect(page.getByRole('table').first().locator('svg path:not(defs *)').first()).toBeVisible();
	await chooser(page, '年份').selectOption('2022');
	await page.getByRole('button', { name: '应用' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('成都市 2022 年');
});

test('list of targets: one row for each target that binds a place in the year', async ({ page, request }) => {
	const csv = await (
		await request.get('/open/assessment.csv?year=2024&policy=luoyang-2023-research-capacity')
	).text();
	const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true });
	const bound = new Set(
		rows
			.filter(({ basis, standing }) => basis === 'all' && standing === 'bound')
			.map(({ target_id }) => target_id)
	);
	expect(bound.size).toBeGreaterThan(20);
	await page.goto('/targets?year=2024&zone=410300&policy=luoyang-2023-research-capacity');
	await expect(page.getByRole('rowheader')).toHaveCount(bound.size);
	const met = new Set(
		rows
			.filter(({ basis, standing, light }) => basis === 'all' && standing === 'bound' && light === 'met')
			.map(({ target_id }) => target_id)
	);
	expect(met.size).toBeGreaterThan(0);
	await expect(page.locator('tr').filter({ has: page.locator('[data-light="met"]') })).toHaveCount(met.size);
});

test('the illustrative figures can be hidden', async ({ page }) => {
	await page.goto('/?year=2024');
	await page.getByRole('link', { name: '隐藏示例数据' }).click();
	await expect(page).toHaveURL(/illustrative=off/);
	await expect(page.getByRole('link', { name: '显示示例数据' })).toBeVisible();
});
