import { expect, test } from '@playwright/test';
import { chooser, recordsOf, visit } from './site';

const departments = '/targets/sichuan-geriatric-departments-2025';

test('the outlook is one link from the target and keeps its year and place', async ({ page }) => {
	await visit(page, `${departments}?year=2024&place=510500`);
	await page.getByRole('link', { name: '展望：所需速度与预测' }).click();
	await expect(page).toHaveURL(/\/outlook\?(?=.*year=2024)(?=.*place=510500)/);
	await expect(page.getByRole('heading', { level: 2, name: '泸州 2024：所需速度' })).toBeVisible();
	await page.getByRole('link', { name: '回到目标' }).click();
	await expect(page).toHaveURL(/sichuan-geriatric-departments-2025\?(?=.*year=2024)(?=.*place=510500)/);
});

test('pace, first years, model, interval and table show the numbers of the download', async ({
	page,
	request
}) => {
	await visit(page, `${departments}/outlook?year=2024&place=510500`);
	const answer = await request.get('/open/outlook.csv?target=sichuan-geriatric-departments-2025&year=2024');
	const rows = recordsOf(await answer.text());
	const row = rows.find(({ place_code }) => place_code === '510500') ?? {};
	const shown = (value: string | undefined, digits: number) =>
		String(Math.round(Number(value) * 10 ** digits) / 10 ** digits);

	const pace = page.getByRole('region', { name: '泸州 2024：所需速度' });
	await expect(pace).toContainText(`今后每年需要 +${shown(row['required_pace'], 2)} 个百分点`);
	const bars = pace.getByRole('list', { name: '每年的变化：需要的与曾经有过的' }).getByRole('listitem');
	await expect(bars).toHaveCount(5);
	await expect(bars.nth(1)).toContainText(`+${shown(row['own_best_pace'], 2)} 个百分点`);
	await expect(bars.nth(1)).toContainText(`${row['own_best_year'] ?? ''} 年比上年`);
	const arrival = pace.getByRole('row', { name: /^同级最快一年/ });
	await expect(arrival).toContainText(`${row['first_year_peer'] ?? ''} 年`);

	const projection = page.getByRole('region', { name: '照现在的填报，到期会在哪里' });
	const [value, low, high] = ['projection', 'projection_low', 'projection_high'].map((name) =>
		shown(row[name], 1)
	);
	await expect(projection).toContainText(
		`2025 年预测 ${value ?? ''}%，80% 预测区间 ${low ?? ''}% 至 ${high ?? ''}%。`
	);
	expect(row['verdict']).toBe('open');
	await expect(projection).toContainText('能否达成，不能断定');
	await expect(projection).toContainText('模型：logit 直线');
	await expect(projection).toContainText('5 个：2020、2021、2022、2023、2024');

	const table = page.getByRole('region', { name: /^各地展望，/ }).getByRole('row');
	await expect(table).toHaveCount(rows.length + 1);
	await expect(
		page.getByRole('region', { name: /^各地展望，/ }).getByRole('row', { name: /^泸州/ })
	).toContainText(
		['projection_low', 'projection_high'].map((name) => Number(row[name]).toFixed(1)).join(' – ')
	);
});

test('another place and another year are chosen without leaving the page', async ({ page }) => {
	await visit(page, `${departments}/outlook?year=2024&place=510500`);
	await chooser(page, '地区').selectOption({ label: '绵阳' });
	await expect(page.getByRole('heading', { level: 2, name: '绵阳 2024：所需速度' })).toBeVisible();
	await expect(page).toHaveURL(/place=510700/);
	await chooser(page, '站在哪一年看').selectOption('2022');
	await expect(page.getByRole('heading', { level: 2, name: '绵阳 2022：所需速度' })).toBeVisible();
	await expect(
		page.getByText('点太少：同一口径的填报只有 3 个，不足 4 个，不作预测。', { exact: true })
	).toBeVisible();
});

test('without illustrative figures nothing of them is left', async ({ page }) => {
	await visit(page, '/targets/national-life-expectancy-2030/outlook?year=2024&illustrative=off&zone=100000');
	await expect(page.getByText('示例', { exact: true })).toHaveCount(0);
	await expect(page.getByRole('region', { name: '照现在的填报，到期会在哪里' })).toContainText(
		'2030 年预测 80.87 岁'
	);
});

test('a yearly promise says that it has no outlook; an unknown target is not found', async ({ page }) => {
	await page.goto('/targets/chongqing-young-medical-talents/outlook');
	await expect(page.getByText(/^只有要在期限前一次达成的目标才有展望/)).toBeVisible();
	const answer = await page.goto('/targets/no-such-target/outlook');
	expect(answer?.status()).toBe(404);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page is whole, and its choices are a form', async ({ page }) => {
		await page.goto(`${departments}/outlook?year=2024&lang=en`);
		await chooser(page, 'Place').selectOption({ label: 'Deyang' });
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/(?=.*place=510600)(?=.*lang=en)/);
		await expect(page.getByRole('heading', { level: 2, name: 'Deyang 2024: Pace needed' })).toBeVisible();
		await expect(page.getByRole('img', { name: /^Deyang/ }).locator('path.fan')).toHaveCount(1);
	});
});
