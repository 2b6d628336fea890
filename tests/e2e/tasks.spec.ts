import { expect, test, type Page } from '@playwright/test';
import { chooser, legendOf, picture, recordsOf, requestsOf, visit, visitWithCube } from './site';

/** The 33 rows of the task table of 2017. */
const table2017 = '/tasks?year=2024&policy=sichuan-2017-pharmaceutical-industry&kind=task';

/** The commitments of the tables that are unfolded. */
const rows = (page: Page) => page.locator('main tbody tr');
const standings = async (page: Page) => {
	const list = await legendOf(page.getByRole('list', { name: '按状态' }));
	// The last entry of a chosen status leads back to all.
	return new Map([...list].filter(([word]) => word !== ''));
};
const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

test('the ledger counts each status, and a status leads to its commitments', async ({ page }) => {
	await visit(page, table2017);
	await expect(page.getByRole('heading', { level: 1, name: '任务 2024' })).toBeVisible();
	await expect(rows(page)).toHaveCount(33);
	const counts = await standings(page);
	expect(sum(counts)).toBe(33);

	await page.getByRole('list', { name: '按状态' }).getByRole('link', { name: /^逾期/ }).click();
	await expect(page).toHaveURL(/status=overdue/);
	await expect(rows(page)).toHaveCount(counts.get('逾期') ?? 0);
	for (const row of await rows(page).all()) await expect(row).toContainText('逾期');
	// The counts stay those of every status.
	expect(await standings(page)).toEqual(counts);
	await page.getByRole('link', { name: '全部状态' }).click();
	await expect(rows(page)).toHaveCount(33);
});

test('filters live in the address; back, forward and reload agree', async ({ page }) => {
	await visit(page, '/tasks?year=2024');
	await chooser(page, '政策').selectOption({ label: '四川医药产业意见（2017）' });
	await expect(page).toHaveURL(/policy=sichuan-2017/);
	await page.getByText('更多筛选').click();
	await chooser(page, '类别').selectOption({ label: '任务' });
	await expect(page).toHaveURL(/kind=task/);
	await expect(rows(page)).toHaveCount(33);
	const before = await picture(page);
	await chooser(page, '完成年份').selectOption('2018');
	await expect(page).toHaveURL(/due=2018/);
	for (const row of await rows(page).all()) await expect(row).toContainText('2018');
	const after = await picture(page);
	expect(after).not.toBe(before);
	await page.goBack();
	await expect.poll(() => picture(page)).toBe(before);
	await page.goForward();
	await expect.poll(() => picture(page)).toBe(after);
	await page.reload();
	await expect.poll(() => picture(page)).toBe(after);
});

test('an agency stands for its predecessor, and the page says so', async ({ page }) => {
	await visit(page, `${table2017}&agency=sichuan-health-commission`);
	await expect(page.getByText('含其前身的任务：省卫生计生委')).toBeVisible();
	const found = await rows(page).count();
	expect(found).toBeGreaterThan(0);
	for (const row of await rows(page).all()) {
		await expect(row).toContainText('原省卫生计生委');
		await expect(row).toContainText('省卫生计生委（现省卫生健康委）');
	}
	await page.getByRole('link', { name: '只看现名称' }).click();
	await expect(page).toHaveURL(/former=off/);
	await expect(page.getByText('没有符合筛选的任务。')).toBeVisible();
	await page.getByRole('link', { name: /^连同前身/ }).click();
	await expect(rows(page)).toHaveCount(found);
});

test('groups: by due year in order, by agency under each that leads', async ({ page }) => {
	await visit(page, `${table2017}&group=due`);
	const headings = page.locator('details.group h3');
	const years = await headings.allInnerTexts();
	expect(years.at(-1)).toBe('持续推进');
	expect(years.slice(0, -1)).toEqual(years.slice(0, -1).toSorted());
	await expect(rows(page)).toHaveCount(33);

	await chooser(page, '分组').selectOption({ label: '按责任单位' });
	await expect(page).toHaveURL(/group=agency/);
	await expect(
		page.locator('details.group').filter({ has: page.getByRole('heading', { name: '省卫生健康委' }) })
	).toContainText('原省卫生计生委');
	const anchors = await rows(page).evaluateAll((all) => all.flatMap(({ id }) => (id ? [id] : [])));
	expect(new Set(anchors).size).toBe(33);
	expect(anchors).toHaveLength(33);
});

test('an address that points at a commitment shows and marks it', async ({ page }) => {
	await visit(page, '/tasks?year=2024&policy=sichuan-2017-pharmaceutical-industry#sichuan-2017-task-14');
	const row = page.locator('#sichuan-2017-task-14');
	await expect(row).toBeInViewport();
	await expect(row).toContainText('完善招标采购机制');
	expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('many commitments are folded: a heading opens its group, one link all of them', async ({ page }) => {
	await visit(page, '/tasks?year=2024');
	await expect(rows(page)).toHaveCount(0);
	const all = sum(await standings(page));
	await page.getByRole('heading', { name: '洛阳科教能力提升方案（2023）' }).getByRole('link').click();
	await expect(page).toHaveURL(/open=luoyang-2023/);
	const group = page.locator('#group-luoyang-2023-research-capacity');
	const count = Number(/(\d+) 项/.exec(await group.locator('summary').first().innerText())?.[1]);
	await expect(rows(page)).toHaveCount(count);
	await page.getByRole('link', { name: /^展开全部/ }).click();
	await expect(rows(page)).toHaveCount(all);
});

test('columns sort', async ({ page }) => {
	await visit(page, `${table2017}&sort=due`);
	const dates = await page.locator('td.dates').allInnerTexts();
	const due = dates.flatMap((text) =>
		/持续推进/.test(text) ? [] : [Number(/(\d{4})(?!–)/.exec(text)?.[1])]
	);
	expect(due.length).toBeGreaterThan(5);
	expect(due).toEqual(due.toSorted());
	await expect(page.getByRole('columnheader', { name: '起止' })).toHaveAttribute('aria-sort', 'ascending');
});

test('the download holds the rows shown, marked, for spreadsheets', async ({ page, request }) => {
	await visit(page, `${table2017}&status=done`);
	const shown = await rows(page).count();
	const href = await page.getByRole('link', { name: '下载所列任务（CSV）' }).getAttribute('href');
	const answer = await request.get(new URL(href ?? '', page.url()).href);
	expect(answer.headers()['content-disposition']).toContain('attachment');
	const text = await answer.text();
	expect(text.startsWith('\ufeff')).toBe(true);
	const records = recordsOf(text);
	expect(records).toHaveLength(shown);
	for (const record of records) {
		expect(record['状态 2024']).toBe('已完成');
		expect(record['示例数据']).toBe(record['来源']?.includes('示例') ? '是' : '否');
		expect(record['依据']).not.toBe('');
	}
});

test('without illustrative reports no state rests on one', async ({ page }) => {
	await visit(page, table2017);
	await expect(page.getByText(/其中 \d+ 项的状态依据示例报送/)).toBeVisible();
	await page.getByRole('link', { name: '隐藏示例数据' }).click();
	await expect(page).toHaveURL(/illustrative=off/);
	await expect(rows(page)).toHaveCount(33);
	await expect(page.getByRole('main').getByText('示例', { exact: true })).toHaveCount(0);
	await expect(page.getByText(/状态依据示例报送/)).toHaveCount(0);
});

test('timeline: a group a policy, the judged year as a line, strips lead to the ledger', async ({ page }) => {
	await visit(page, '/tasks?year=2024&view=timeline');
	const figure = page.getByRole('figure');
	await expect(figure.getByRole('heading', { level: 3 })).toHaveCount(5);
	await expect(figure.getByText('2024 年底')).toBeVisible();
	const strip = figure.getByRole('listitem').filter({ hasText: '持续推进' }).first();
	const count = Number(/(\d+) 项/.exec(await strip.innerText())?.[1]);
	await strip.getByRole('link').click();
	await expect(page).toHaveURL(/status=ongoing/);
	await expect(page).not.toHaveURL(/view=/);
	expect(await rows(page).count()).toBeGreaterThanOrEqual(count);
});

test('lagging targets list the commitments meant to move them', async ({ page }) => {
	await visit(page, '/tasks?year=2025');
	const line = page.getByRole('link', { name: /项目标滞后/ });
	const count = Number(/^(\d+)/.exec(await line.innerText())?.[1]);
	await line.click();
	await expect(page.getByRole('heading', { level: 2, name: '滞后的目标与推动它的任务' })).toBeVisible();
	await expect(rows(page)).toHaveCount(count);
	for (const row of await rows(page).all()) {
		await expect(row).toContainText(/滞后|恶化|未达成/);
		const movers = row.getByRole('cell').last();
		expect(
			(await movers.getByRole('link').count()) > 0 || /没有任何任务|转引/.test(await movers.innerText())
		).toBe(true);
	}
});

test('a target names the commitments meant to move it; their states follow the year without the network', async ({
	page
}) => {
	await visitWithCube(page, '/targets/luoyang-doctorate-holders-2025?year=2023&zone=410300');
	const movers = page.getByRole('region', { name: /^推动这项目标的任务/ });
	await expect(movers.getByRole('link').first()).toBeVisible();
	const before = await movers.innerText();
	const requests = requestsOf(page);
	await chooser(page, '年份').selectOption('2025');
	await expect(page.getByRole('region', { name: '推动这项目标的任务 2025' })).toBeVisible();
	expect(await movers.innerText()).not.toBe(before);
	expect(requests).toEqual([]);
	await movers.getByRole('link').first().click();
	await expect(page).toHaveURL(/\/tasks\?.*policy=luoyang-2023-research-capacity#/);
	await expect(page.locator('tr:target')).toBeInViewport();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form filters and groups, links count, the timeline and the lagging targets are there', async ({
		page
	}) => {
		await page.goto('/tasks?year=2024');
		await chooser(page, '政策').selectOption({ label: '四川医药产业意见（2017）' });
		await chooser(page, '分组').selectOption({ label: '按状态' });
		await page.getByRole('form', { name: '筛选' }).getByRole('button', { name: '应用' }).first().click();
		await expect(page).toHaveURL(/(?=.*policy=sichuan-2017)(?=.*group=status)/);
		await expect(page.locator('.group h3').first()).toHaveText('逾期');
		await page.locator('.group h3 a').first().click();
		await expect(rows(page).first()).toBeVisible();

		await page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: '时间轴' }).click();
		await expect(page.getByRole('figure').getByRole('listitem')).not.toHaveCount(0);
		await page.getByRole('navigation', { name: '任务' }).getByRole('link', { name: '滞后的目标' }).click();
		await expect(page.getByRole('heading', { level: 2, name: '滞后的目标与推动它的任务' })).toBeVisible();
	});

	test('print: the whole ledger, heads repeat, nothing is cut', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 1047, height: 680 });
		await page.goto('/tasks?year=2024&policy=sichuan-2017-pharmaceutical-industry');
		const last = page.locator('details.group').last().locator('tbody tr').last();
		await expect(last).toBeVisible();
		expect(
			await page
				.locator('thead')
				.first()
				.evaluate((head) => getComputedStyle(head).display)
		).toBe('table-header-group');
		await expect(page.getByRole('button')).toHaveCount(0);
		const cut = await page.evaluate(() =>
			[...document.querySelectorAll('main, .scroll, table, section')]
				.filter(
					(box) => box.getBoundingClientRect().right > innerWidth + 1 || box.scrollWidth > box.clientWidth + 1
				)
				.map((box) => `${box.tagName} ${box.className}`)
		);
		expect(cut).toEqual([]);
	});
});
