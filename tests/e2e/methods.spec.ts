import { expect, test } from '@playwright/test';
import { chooser, visit } from './site';

const target = '/targets/sichuan-health-industry-share-2025';

test('another method changes lights, names itself, stays in the address and follows the reader', async ({
	page
}) => {
	await visit(page, '/?year=2023');
	const lights = page.getByRole('list').filter({ hasText: '已达成' }).first();
	const before = await lights.textContent();
	await chooser(page, '评估方法').selectOption({ label: '目标变化完成率（Healthy People）' });
	await expect(page).toHaveURL(/method=healthy-people/);
	await expect(page.getByText('评估方法：目标变化完成率（Healthy People）').first()).toBeVisible();
	await expect(lights).not.toHaveText(before ?? '');
	await page.getByRole('link', { name: '目标', exact: true }).click();
	await expect(page).toHaveURL(/\/targets\?.*method=healthy-people/);
	await page.reload();
	await expect(chooser(page, '评估方法')).toHaveValue('healthy-people');
	await chooser(page, '评估方法').selectOption({ label: '序时进度（默认）' });
	await expect(page).not.toHaveURL(/method=/);
});

test('the server and the browser show the same lights of a method', async ({ page }) => {
	await page.goto(`${target}?year=2023&method=pace.sanya`);
	const served = await page
		.getByRole('main')
		.locator('svg[data-light]')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-light')));
	await visit(page, `${target}?year=2023`);
	await chooser(page, '评估方法').selectOption({ label: '三亚：按相对差距' });
	await expect(page).toHaveURL(/method=pace.sanya/);
	await expect
		.poll(() =>
			page
				.getByRole('main')
				.locator('svg[data-light]')
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-light')))
		)
		.toEqual(served);
});

test('every method tells its word, score and numbers for one place', async ({ page }) => {
	await visit(page, `${target}?place=510700&year=2023`);
	await page.getByRole('link', { name: '各种方法怎么判断' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '各种方法怎么判断' })).toBeVisible();
	const card = page.getByRole('article', { name: '年均增速比（Open SDG）' });
	await card.getByText('算出来的数').click();
	const number = async (name: string) =>
		Number(
			await card
				.locator('div', { hasText: new RegExp(`^${name}`) })
				.getByRole('definition')
				.textContent()
		);
	// The ratio is the rate so far over the rate needed, both in the card to four digits.
	expect(await number('增速之比')).toBeCloseTo(
		(await number('实际年均增速')) / (await number('所需年均增速')),
		1
	);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('where the methods disagree, each light with its word, and a way to the numbers', async ({ page }) => {
		await page.goto('/methods?year=2024');
		await expect(page.getByRole('heading', { name: '各方法说法不一的目标 2024' })).toBeVisible();
		const table = page.getByRole('table').nth(1);
		const first = table.getByRole('row').nth(1);
		const words = await first
			.getByRole('img')
			.evaluateAll((marks) => marks.map((mark) => mark.textContent.trim()));
		expect(new Set(words).size).toBeGreaterThan(1);
		await first.getByRole('link').click();
		await expect(page.getByRole('article').first()).toBeVisible();
		await page.goto('/?year=2023&method=escap');
		await expect(page.getByText('评估方法：现状与预期指数（亚太经社会）').first()).toBeVisible();
	});
});

test('POST /open/judge answers one body and several, and names the field it cannot read', async ({
	request
}) => {
	const body = {
		method: 'pace',
		direction: 'up',
		target: 60,
		due: 2025,
		series: [
			{ year: 2020, value: 40 },
			{ year: 2022, value: 46 }
		]
	};
	const one = await request.post('/open/judge', { data: body });
	expect(one.status()).toBe(200);
	expect(await one.json()).toMatchObject({
		light: 'slightly-behind',
		score: null,
		numbers: { path_value: 48 }
	});
	const several = await request.post('/open/judge', { data: [body, { ...body, method: 'healthy-people' }] });
	// 6 of 20 points: 30 % of the targeted change.
	expect(await several.json()).toMatchObject([
		{ light: 'slightly-behind' },
		{ native: 'Improved', score: 30 }
	]);
	const wrong = await request.post('/open/judge', {
		data: [body, { ...body, series: [{ year: 2020, value: 'many' }] }]
	});
	expect(wrong.status()).toBe(422);
	expect(await wrong.json()).toMatchObject({ errors: [{ field: '[1].series[0].value' }] });
	expect((await request.post('/open/judge', { data: 'x'.repeat(1_100_000) })).status()).toBe(413);
	const text = await request.post('/open/judge', {
		data: Buffer.from('{'),
		headers: { 'content-type': 'application/json' }
	});
	expect(text.status()).toBe(422);
});
