import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { read, utils } from '@e965/xlsx';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { recordsOf, visit } from './site';

test('the numbers of the findings, of the workbook and of the open data are the same', async ({
	page,
	request
}) => {
	const csv = recordsOf(await (await request.get('/open/assessment.csv?year=2024')).text()).filter(
		({ standing, place_code = '' }) => standing === 'bound' && place_code.startsWith('51')
	);
	const book = read(await (await request.get('/reports/2024/bulletin.xlsx?lang=en')).body());
	const sheet = book.Sheets['Data'];
	const rows = sheet ? utils.sheet_to_json<Record<string, unknown>>(sheet) : [];
	const key = (row: Record<string, unknown>) => `${String(row['target_id'])} ${String(row['place_code'])}`;
	const told = new Map(rows.map((row) => [key(row), row]));
	expect(csv.length).toBeGreaterThan(1000);
	expect(rows).toHaveLength(csv.length);
	for (const row of csv)
		for (const name of [
			'actual',
			'light',
			'illustrative',
			'path_value',
			'gap_to_target',
			'due_year',
			'previous_light'
		]) {
			const value = told.get(key(row))?.[name];
			const expected = row[name] ?? '';
			if (expected === '') expect(value, `${key(row)} ${name}`).toBeUndefined();
			else if (typeof value === 'number') expect(value, key(row)).toBeCloseTo(Number(expected), 9);
			else expect(String(value), `${key(row)} ${name}`).toBe(expected);
		}

	await page.goto('/reports/2024');
	const behind = csv.filter(({ light }) => light === 'behind').length;
	const overall = page.getByRole('region', { name: '一、总体情况' });
	await expect(overall.locator('[data-token="behind"]')).toHaveText(String(behind));
	await expect(overall).toContainText(`落实到承诺对象为${csv.length.toLocaleString('zh-CN')}项承诺`);
});

test('the same address gives the same Word file, with the findings of the page', async ({
	page,
	request
}) => {
	const get = async () =>
		(await request.get('/reports/2024/bulletin.docx?policy=sichuan-2024-new-productive-forces')).body();
	const [first, second] = [await get(), await get()];
	expect(first.equals(second)).toBe(true);
	const document = new TextDecoder().decode(unzipSync(first)['word/document.xml']);
	const text = document.replaceAll(/<[^>]+>/g, '');
	await page.goto('/reports/2024?policy=sichuan-2024-new-productive-forces');
	for (const paragraph of await page.locator('article .bound-text').allTextContents())
		expect(text).toContain(paragraph.trim());
});

test('words changed in the browser stay, are printed, and can be undone', async ({ page }) => {
	await visit(page, '/reports/2024?policy=sichuan-2024-new-productive-forces');
	await page.getByRole('button', { name: '改文字' }).click();
	const editor = page.getByRole('textbox', { name: '一、总体情况，第1段' });
	await editor.click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type('请各地对照整改。');
	await page.reload();
	await expect(page.getByText('请各地对照整改。')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('请各地对照整改。')).toBeVisible();
	await expect(page.getByRole('button')).toHaveCount(0);
	await page.emulateMedia({ media: 'screen' });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Word（.docx）' }).click()
	]);
	const parts = unzipSync(await readFile(await download.path()));
	expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('请各地对照整改。');
	await page.getByRole('button', { name: '全部恢复' }).click();
	await expect(page.getByText('请各地对照整改。')).toBeHidden();
});

for (const [paper, language, width, height] of [
	['portrait', 'zh', 595, 842],
	['landscape', 'en', 842, 595]
] as const)
	test(`prints on A4 ${paper} (${language}), numbered, nothing cut`, async ({ page }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.setViewportSize({ width: paper === 'portrait' ? 635 : 971, height: 900 });
		await page.goto(`/reports/2024?paper=${paper}&lang=${language}`);
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll('main, .scroll, table, figure, section, td, th')]
				.filter((box) => {
					const { right, left } = box.getBoundingClientRect();
					return right > innerWidth + 1 || left < -1 || box.scrollWidth > box.clientWidth + 1;
				})
				.map((box) => `${box.tagName} ${box.className} ${box.textContent.slice(0, 40)}`)
		);
		expect(cut).toEqual([]);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(10);
		const [, wide, high] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
		expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([width, height]);
	});

test('without JavaScript the whole bulletin is there, another year is a form away, and an unknown year is said', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const page = await context.newPage();
	await page.goto('/reports?year=2024');
	await page.getByRole('link', { name: '2024 年通报', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'关于四川省2024年卫生健康政策目标进展情况的通报'
	);
	await expect(page.getByRole('heading', { name: /^附表/ })).toHaveCount(4);
	await page.getByRole('combobox', { name: '年份' }).selectOption('2023');
	await page.getByRole('button', { name: '应用' }).click();
	await expect(page).toHaveURL(/\/reports\/2023\?/);
	expect((await page.goto('/reports/1900'))?.status()).toBe(404);
	await context.close();
});

test('the command writes the same Word file, and a PDF', async ({ request, baseURL }) => {
	const folder = await mkdtemp(join(tmpdir(), 'kangbiao-report-'));
	const write = async (name: string) => {
		const out = join(folder, name);
		const choices = ['--year', '2024', '--policy', 'sichuan-2024-new-productive-forces'];
		await promisify(execFile)(process.execPath, [
			'scripts/write-report.js',
			...choices,
			'--out',
			out,
			'--site',
			baseURL ?? ''
		]);
		return readFile(out);
	};
	try {
		const served = await request.get('/reports/2024/bulletin.docx?policy=sichuan-2024-new-productive-forces');
		expect((await write('b.docx')).equals(await served.body())).toBe(true);
		const pdf = (await write('b.pdf')).toString('latin1');
		expect(pdf.startsWith('%PDF-')).toBe(true);
		expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(4);
	} finally {
		await rm(folder, { recursive: true });
	}
});
