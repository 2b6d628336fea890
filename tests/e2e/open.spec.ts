import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { hindrances } from './hindrances';

type Row = Record<string, string>;

const rowsIn = (bytes: Buffer): Row[] => parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });

const json = ['policies', 'targets', 'indicators', 'places', 'zones'];

for (const name of json)
	test(`${name}.json says what it is, and every item has the same fields`, async ({ request }) => {
		const answer = await request.get(`/open/${name}.json`, {
			headers: { origin: 'https://elsewhere.example' }
		});
		expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8');
		expect(answer.headers()).not.toHaveProperty('access-control-allow-origin');
		const body = (await answer.json()) as { release: string; count: number; items: object[] };
		expect(answer.headers()['content-disposition']).toBe(
			`inline; filename="kangbiao-${name}-${body.release}.json"`
		);
		expect(body.items).toHaveLength(body.count);
		expect(new Set(body.items.map((item) => Object.keys(item).join())).size).toBe(1);
	});

for (const name of ['figures', 'assessment', 'outlook'])
	test(`${name}.csv opens in a spreadsheet and runs nothing there`, async ({ request }) => {
		const answer = await request.get(`/open/${name}.csv`, {
			headers: { origin: 'https://elsewhere.example' }
		});
		const headers = answer.headers();
		expect(headers['content-type']).toBe('text/csv; charset=utf-8');
		expect(headers['content-disposition']).toMatch(/^attachment; filename="kangbiao-\w+-[0-9a-f]{16}\.csv"$/);
		expect(headers['cache-control']).toBe('no-cache');
		expect(headers).not.toHaveProperty('access-control-allow-origin');
		const bytes = await answer.body();
		expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(bytes.subarray(-2).toString()).toBe('\r\n');
		const rows = rowsIn(bytes);
		expect(rows.length).toBeGreaterThan(1000);
		const risky = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell));
		expect(risky.filter((cell) => Number.isNaN(Number(cell)))).toEqual([]);
	});

test('figures are narrowed by every filter, and illustrative ones say so', async ({ request }) => {
	const answer = await request.get(
		'/open/figures.csv?place=510000&place=510100&year=2023&provenance=illustrative'
	);
	const rows = rowsIn(await answer.body());
	expect(new Set(rows.map(({ place_code }) => place_code))).toEqual(new Set(['510000', '510100']));
	expect(rows.every(({ year, provenance }) => year === '2023' && provenance === 'illustrative')).toBe(true);
});

test('the assessment without illustrative data rests on none', async ({ request }) => {
	const rows = rowsIn(await (await request.get('/open/assessment.csv?place=510100&basis=reported')).body());
	expect(rows.length).toBeGreaterThan(0);
	expect(rows.every(({ basis, illustrative }) => basis === 'reported' && illustrative === 'false')).toBe(
		true
	);
});

for (const [query, field] of [
	['figures.csv?year=last', 'year'],
	["figures.csv?place=1'%20OR%20true", 'place'],
	['figures.csv?page=2', 'page'],
	['assessment.csv?method=guess', 'method'],
	['targets.json?place=510000', 'place'],
	['quality.csv?check=guess', 'check'],
	['quality-sums.csv?status=fine', 'status'],
	['completeness.csv?year=2024', 'year']
] as const)
	test(`${query} is refused by name`, async ({ request }) => {
		const answer = await request.get(`/open/${query}`);
		expect(answer.status()).toBe(422);
		const fault = (await answer.json()) as { field: string; message: { zh: string; en: string } };
		expect(fault.field).toBe(field);
		expect(fault.message.zh).toContain(field);
		expect(fault.message.en).toContain(field);
	});

test('HEAD tells the headers, a known tag gets 304', async ({ request }) => {
	for (const path of ['/open/assessment.csv?year=2024', '/open/targets.json']) {
		const head = await request.head(path);
		expect(head.status()).toBe(200);
		expect(await head.body()).toHaveLength(0);
		const { etag = '' } = head.headers();
		expect(etag).not.toBe('');
		const again = await request.get(path, { headers: { 'if-none-match': etag } });
		expect(again.status()).toBe(304);
		expect((await request.get(path, { headers: { 'if-none-match': '"older"' } })).status()).toBe(200);
	}
});

test('every link of the page leads somewhere', async ({ page, request }) => {
	await page.goto('/open');
	const hrefs = await page
		.locator('main a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	const files = [...new Set(hrefs.filter((href) => !href.startsWith('#')))];
	expect(files.length).toBeGreaterThan(12);
	for (const file of files) expect((await request.head(file)).status(), file).toBe(200);
	for (const anchor of hrefs.filter((href) => href.startsWith('#')))
		await expect(page.locator(`[id="${anchor.slice(1)}"]`)).toHaveCount(1);
});

for (const [width, language] of [
	[390, 'zh'],
	[1440, 'en']
] as const)
	test(`the page is accessible and fits ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`/open?lang=${language}`);
		expect(await hindrances(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	});

test('the page is complete without JavaScript', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('/open');
	for (const name of [...json.map((one) => `${one}.json`), 'figures.csv', 'assessment.csv', 'outlook.csv'])
		await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'assessment.csv', exact: true }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^kangbiao-assessment-[0-9a-f]{16}\.csv$/);
	await context.close();
});
