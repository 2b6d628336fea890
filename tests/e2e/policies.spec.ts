import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { visit } from './site';

const plan = '/policies/sichuan-14th-five-year-health-industry';
const luoyang = 'luoyang-2023-research-capacity';
const pharmaceutical = '/policies/sichuan-2017-pharmaceutical-industry';

test('the list tells what every document holds, and leads to it', async ({ page }) => {
	await visit(page, '/policies?year=2024');
	await expect(page.getByRole('row')).toHaveCount(11);
	await page.getByRole('link', { name: '四川省“十四五”健康产业发展规划' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('四川省“十四五”健康产业发展规划');
});

test('a document stands by clause, with its headings in order, focus industries and contradictions', async ({
	page
}) => {
	await visit(page, `${plan}?year=2024`);
	const headings = await page.locator('#clauses tr.heading th').allTextContents();
	const chapter = (words: string) => headings.findIndex((heading) => heading.includes(words));
	expect(chapter('第二章')).toBeGreaterThan(chapter('第1章'));
	expect(chapter('第4章')).toBeGreaterThan(chapter('第三章'));
	await expect(page.locator('#sichuan-health-industry-share-2025')).toContainText('≥ 7%');
	await expect(page.locator('#focus tbody tr')).toHaveCount(21);
	expect(await page.locator('#contradictions .findings > li').count()).toBeGreaterThan(20);
});

test('the page is whole without JavaScript, in English too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${plan}?lang=en&year=2024`);
	await expect(page.locator('#sichuan-health-industry-share-2025')).toContainText('7%');
	await expect(page.locator('#document noscript p')).toBeVisible();
	await context.close();
});

test('contradictions are told from gaps', async ({ page }) => {
	await visit(page, '/policies/contradictions');
	const all = await page.locator('.findings > li').count();
	await page.getByRole('link', { name: /^缺漏/ }).click();
	await expect(page.locator('.kind.contradiction')).toHaveCount(0);
	expect(await page.locator('.findings > li').count()).toBeLessThan(all);
});

test.describe('the document’s own text', () => {
	/** Every phrase that Luoyang's policy quotes, from the open data. */
	async function phrasesOf(page: Page): Promise<string[]> {
		const read = async (name: string) =>
			(await (await page.request.get(`/open/${name}.json`)).json()) as { items: Record<string, unknown>[] };
		const collect = (value: unknown): string[] =>
			Array.isArray(value)
				? value.flatMap(collect)
				: value !== null && typeof value === 'object'
					? Object.entries(value).flatMap(([name, part]) =>
							name === 'phrase' && typeof part === 'string' ? [part] : collect(part)
						)
					: [];
		const phrases: string[] = [];
		for (const name of ['targets', 'commitments', 'facts', 'contradictions']) {
			for (const item of (await read(name)).items) {
				const policy = item['policy_id'] ?? (item['policy'] as { policy_id?: string } | undefined)?.policy_id;
				if (policy === luoyang) phrases.push(...collect(item));
			}
		}
		return phrases;
	}

	const attach = (page: Page, name: string, buffer: Buffer) =>
		page.getByLabel('选择原文文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

	test('stays in the browser; a missing phrase and an uncovered number are told', async ({ page }) => {
		await visit(page, `/policies/${luoyang}`);
		const phrases = await phrasesOf(page);
		expect(phrases.length).toBeGreaterThan(100);
		const writes: string[] = [];
		page.on('request', (request) => {
			if (request.method() !== 'GET') writes.push(request.url());
		});
		await attach(page, '原文.txt', Buffer.from([...phrases, '另有12345个未登记的事项。'].join('\n')));
		const tally = page.locator('[data-total]');
		await expect(tally).toBeVisible();
		const total = Number(await tally.getAttribute('data-total'));
		const missing = total - Number(await tally.getAttribute('data-found'));
		await expect(page.locator('.missing li')).toHaveCount(missing);
		await page.getByText(/没有条目涉及的数字/).click();
		await expect(page.locator('.numbers mark').filter({ hasText: '12345个' })).toHaveCount(1);
		expect(writes).toEqual([]);

		await page.reload();
		await expect(page.locator('[data-total]')).toHaveAttribute('data-total', String(total));
		await page.getByRole('button', { name: '从浏览器移除' }).click();
		await expect(page.locator('[data-total]')).toHaveCount(0);
	});

	test('is read from a Word document and from a PDF', async ({ page, browser }) => {
		await visit(page, `/policies/${luoyang}`);
		const phrases = await phrasesOf(page);
		const paragraphs = phrases.map(
			(phrase) =>
				`<w:p><w:r><w:t>${phrase.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`
		);
		const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
		await attach(page, '原文.docx', Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) })));
		const tally = page.locator('[data-total]');
		await expect(tally).toBeVisible();
		const found = await tally.getAttribute('data-found');
		expect(Number(found)).toBeGreaterThan(100);

		const printer = await browser.newPage();
		await printer.setContent(phrases.map((phrase) => `<p>${phrase}</p>`).join(''));
		const pdf = await printer.pdf();
		await printer.close();
		await attach(page, '原文.pdf', pdf);
		await expect(page.getByText(/^原文\.pdf/)).toBeVisible({ timeout: 60_000 });
		await expect(tally).toHaveAttribute('data-found', found ?? '');
	});

	test('of a file that cannot be read is refused in words, and the text before it stays', async ({
		page
	}) => {
		await visit(page, `/policies/${luoyang}`);
		await attach(page, '原文.txt', Buffer.from('建设5所左右市级研究型医院'));
		await expect(page.locator('[data-total]')).toBeVisible();
		await attach(page, '旧.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
		await expect(page.getByRole('alert')).toContainText('另存为 .docx 或 .txt');
		await expect(page.getByText(/^原文\.txt/)).toBeVisible();
	});
});

test.describe('an award case, without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	const answers = async (page: Page, query: string) => {
		await page.goto(`${pharmaceutical}?case=award&${query}`);
		return page.locator('td.answer').allInnerTexts();
	};

	test('is answered by rule, edges included', async ({ page }) => {
		const settle = 'at=510131&applicant=settling-firm&project=settle';
		const of = async (query: string) =>
			(await answers(page, query)).filter((answer) => answer.startsWith('符合'));
		expect(await of(`${settle}&investment=3000&completed=2018&scale=2020`)).toEqual([
			'符合\n不超过 300 万元'
		]);
		expect(await of(`${settle}&investment=2999&completed=2018&scale=2020`)).toEqual([]);
		expect(await of(`${settle}&investment=3000&completed=2018&scale=2021`)).toEqual([]);
	});

	test('that leaves something open cannot be told', async ({ page }) => {
		const told = await answers(page, 'at=510131&applicant=settling-firm&project=settle&investment=3000');
		expect(told.some((answer) => answer.startsWith('不能判断'))).toBe(true);
		expect(told.some((answer) => answer.startsWith('符合'))).toBe(false);
	});

	test('with a year out of this world is told what is wrong, and the page stands', async ({ page }) => {
		await page.goto(`${pharmaceutical}?case=award&completed=20222`);
		await expect(page.getByRole('alert').first()).toContainText('1949–2100');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
