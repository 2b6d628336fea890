import { expect, test } from '@playwright/test';
import { visit } from './site';

interface Read {
	questions: unknown[];
	problems: { severity: string }[];
	figures: {
		place: { code: string };
		indicator: { id: string };
		year: number;
		value: number | null;
		unit: { symbol: string };
	}[];
}

/** Of a province, a city and a city whose districts and counties are bound, by three policies. */
const asked = [
	{ place: '510000', year: 2024, policy: 'sichuan-14th-five-year-health-industry' },
	{ place: '410300', year: 2024, policy: 'luoyang-2023-research-capacity' },
	{ place: '500000', year: 2023, policy: 'chongqing-2021-health-innovation' }
];

for (const { place, year, policy } of asked)
	test(`a template of ${place} for ${policy} comes back without one question, empty and filled in`, async ({
		request
	}) => {
		const download = await request.get(`/submit/template?place=${place}&year=${year}&policy=${policy}`);
		expect(download.status()).toBe(200);
		expect(download.headers()['content-disposition']).toContain(`template-${place}-${year}.xlsx`);
		const file = {
			name: '模板.xlsx',
			mimeType: download.headers()['content-type'] ?? '',
			buffer: await download.body()
		};
		const read = async (cells: Record<string, string>) => {
			const answer = await request.post('/open/read', {
				multipart: { file, answers: JSON.stringify({ cells }) }
			});
			expect(answer.status()).toBe(200);
			return (await answer.json()) as Read;
		};
		const empty = await read({});
		expect(empty.questions).toEqual([]);
		expect(empty.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(empty.figures.length).toBeGreaterThan(3);
		expect(new Set(empty.figures.map((figure) => figure.year))).toEqual(new Set([year]));
		expect(empty.figures.every(({ value }) => value === null)).toBe(true);
		const filled = await read({ '填报!F3': '12', '填报!F4': '3.5' });
		expect(filled.questions).toEqual([]);
		expect(filled.figures.slice(0, 2).map(({ value }) => value)).toEqual([12, 3.5]);
		expect(filled.figures.every(({ indicator, unit }) => indicator.id !== '' && unit.symbol !== '')).toBe(
			true
		);
	});

test('what no template can be made of is refused in words, 400 or 404', async ({ request, page }) => {
	const refused = async (query: string) => {
		const answer = await request.get(`/submit/template?${query}`, {
			headers: { accept: 'application/json' }
		});
		return `${answer.status()} ${((await answer.json()) as { message: string }).message}`;
	};
	expect(await refused('place=chengdu')).toMatch(/^400 [^a-z]*place 应为六位区划代码/);
	expect(await refused('place=510100&year=20222')).toMatch(/^400 .*四位数/);
	expect(await refused('place=510100&policy=..%2Fa')).toMatch(/^400 .*政策编号/);
	expect(await refused('place=999999&year=2024')).toMatch(/^404 .*999999/);
	expect(await refused('place=510100&policy=no-such-policy')).toMatch(/^404 .*no-such-policy/);
	expect(await refused('place=410300&year=2024&policy=chongqing-2021-health-innovation')).toMatch(
		/^404 .*要求它填报的是：.*洛阳/
	);
	// In the language that the address asks for.
	expect(await refused('place=chengdu&lang=en')).toMatch(/^400 place should be a code of six digits/);
	expect(await refused('place=410300&year=2024&policy=chongqing-2021-health-innovation&lang=en')).toMatch(
		/^404 This policy .*those that do: .*Luoyang/
	);

	// A browser is shown a page, in both languages, that needs nothing but its style.
	await page.goto('/submit/template?place=chengdu');
	await expect(page.getByRole('heading', { name: /没有完成/ })).toBeVisible();
	await expect(page.getByText(/六位区划代码/)).toBeVisible();
	await expect(page.locator('.status')).toHaveCSS('font-weight', '700');
});

test('the page offers the policies that bind the chosen place', async ({ page }) => {
	await visit(page, '/submit');
	const form = page.getByRole('region', { name: '下载模板' });
	await form.getByLabel('地区').selectOption('410300');
	await expect(form.getByLabel('政策').getByRole('option', { name: /洛阳/ })).toHaveCount(1);
	await expect(form.getByLabel('政策').getByRole('option', { name: /重庆|四川/ })).toHaveCount(0);
	await form.getByLabel('地区').selectOption('500000');
	await expect(form.getByLabel('政策').getByRole('option', { name: /重庆/ })).toHaveCount(1);
	await expect(form.getByLabel('政策').getByRole('option', { name: /洛阳/ })).toHaveCount(0);
});
