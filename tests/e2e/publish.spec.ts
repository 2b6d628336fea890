import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { writeCopyHome } from '../support/copy-home';
import { hostFiles } from '../support/static-host';
import { hindrances } from './hindrances';

// One copy serves all tests: written as a large one is, its cubes in parts, and hosted below a folder.
test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

let folder: string;
let copy: string;
let address: string;
let asked: string[];
let server: Server;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-copy-'));
	copy = join(folder, 'copy');
	await writeCopyHome(join(folder, 'home'));
	await promisify(execFile)(
		process.execPath,
		['scripts/write-publication.js', copy, '--site', 'https://living.example/kb'],
		{
			env: {
				...process.env,
				KANGBIAO_HOME: join(folder, 'home'),
				KANGBIAO_DATA: join(folder, 'data'),
				KANGBIAO_PARTS: '1'
			}
		}
	);
	({ address, asked, server } = await hostFiles(copy, '/below/kb'));
});

test.afterAll(async () => {
	server.close();
	await rm(folder, { recursive: true });
});

const ready = (page: Page) =>
	page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
const open = async (page: Page, path: string) => {
	expect((await page.goto(address + path))?.status(), path).toBe(200);
	await ready(page);
};
/** What was asked of the host since, without scripts and what belongs to a release. */
const pagesAsked = (since: number) => asked.slice(since).filter((line) => /\.html|__data/.test(line));

/** How many promises bind 洛阳 in a year, counted in the open data of the copy. */
function promisesIn(year: number): number {
	const rows = parse<Record<string, string>>(readFileSync(join(copy, 'open/assessment.csv')), {
		columns: true,
		bom: true
	});
	return rows.filter(
		(row) => row['place_code'] === '410300' && row['year'] === String(year) && row['standing'] === 'bound'
	).length;
}

test('everything that a page leads to or loads was written, and nothing tells of the server that wrote it', () => {
	const files = readdirSync(copy, { recursive: true, encoding: 'utf8' });
	const pages = files.filter((name) => name.endsWith('.html') && name !== '404.html');
	expect(pages.filter((name) => name.startsWith('en/')).length).toBe(pages.length / 2);
	const missing = new Set<string>();
	for (const name of pages) {
		const html = readFileSync(join(copy, name), 'utf8');
		for (const [, text = ''] of html.matchAll(/(?: (?:href|src)=|\bimport\()"([^"]*)"/g)) {
			if (/^(#|data:|https:\/\/living\.example)/.test(text)) continue;
			const { pathname, search } = new URL(text, `http://copy/${name}`);
			// A host of files knows no query.
			if (search || !existsSync(join(copy, decodeURI(pathname)))) missing.add(`${name}: ${text}`);
		}
		if (/127\.0\.0\.1|localhost/.test(html)) missing.add(`${name}: the writer's own address`);
		if (!html.includes('静态副本，写于') && !html.includes('Static copy, written'))
			missing.add(`${name}: does not say that it is a copy`);
		const data = join(copy, `${name}__data.json`);
		if (!existsSync(data)) missing.add(`${name}: no data`);
		else if (readFileSync(data, 'utf8').includes('127.0.0.1'))
			missing.add(`${data}: the writer's own address`);
	}
	expect([...missing]).toEqual([]);
	for (const name of ['open/figures.csv', 'open/policies.json', 'open/assessment.csv', 'search-index.json'])
		expect(files).toContain(name);
	expect(files.filter((name) => /^(en\/)?(submit|review|login|people|releases)\b/.test(name))).toEqual([]);
});

test('a filter is answered from a part of the release, stays after a reload, and asks the host for no page', async ({
	page
}) => {
	const wrong: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	await open(page, '/');
	const before = asked.length;
	await page.getByLabel('地区范围').selectOption('410300');
	await expect(page).toHaveURL(/\/below\/kb\/\?zone=410300/);
	await expect(page.locator('main')).toContainText(`${String(promisesIn(2025))} 项承诺`);
	await page.getByLabel('年份').selectOption('2024');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2024 年目标进展');
	expect(pagesAsked(before)).toEqual([]);
	expect(asked.slice(before).some((line) => /parts\/all\/group\/410000-2024\.arrow/.test(line))).toBe(true);
	expect(asked.some((line) => /(core|numbers)-all\.arrow/.test(line))).toBe(false);
	await page.reload();
	await ready(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('2024 年目标进展');
	await expect(page.locator('main')).toContainText(`${String(promisesIn(2024))} 项承诺`);
	expect(wrong).toEqual([]);
});

test('no page opens a cube whole: matrix, its cells, map, comparison and what is followed open parts', async ({
	page
}) => {
	const wrong: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) wrong.push(`${String(response.status())} ${response.url()}`);
	});
	/** The parts that were asked for since, without the lights of other methods. */
	const parts = (since: number) =>
		asked.slice(since).flatMap((line) => /\/parts\/all\/([\w/.-]+)\.(?:arrow|json)/.exec(line)?.[1] ?? []);

	await open(page, '/targets/luoyang-research-platforms-2025.html');
	await page.getByRole('button', { name: '关注' }).click();
	let before = asked.length;
	await open(page, '/matrix.html?zone=410300&year=2024&span=3&method=open-sdg&level=prefecture');
	await expect(page.locator('main h1')).toHaveText('矩阵 2024');
	expect(parts(before).sort()).toEqual([
		...[2022, 2023, 2024].flatMap((year) =>
			['', '-lights'].map((end) => `group/410000-${String(year)}${end}`)
		)
	]);
	before = asked.length;
	await page.getByRole('gridcell').first().click();
	await expect(page.getByRole('region', { name: '单元格详情' }).locator('svg').first()).toBeVisible();
	expect(parts(before).every((part) => part.startsWith('target/luoyang-'))).toBe(true);
	before = asked.length;
	await open(page, '/compare.html?year=2024');
	await expect(page.locator('main h1')).toBeVisible();
	await open(page, '/map.html?year=2024');
	await expect(page.locator('main h1')).toBeVisible();
	expect(parts(before)).toEqual(['comparable', 'comparable']);
	before = asked.length;
	await open(page, '/home.html');
	await expect(page.locator('main .stands')).toBeVisible();
	expect(parts(before)).toEqual(['target/luoyang-research-platforms-2025']);
	expect(asked.filter((line) => /(core|numbers|lights)-(all|reported)\.arrow/.test(line))).toEqual([]);
	expect(wrong).toEqual([]);
});

test('pages lead to each other without loading anew; a figure leads to where it is from', async ({
	page
}) => {
	await open(page, '/places/410300.html');
	await page.evaluate(() => ((window as { stays?: boolean }).stays = true));
	await page.locator('main a[href*="/targets/"]').first().click();
	await expect(page).toHaveURL(/\/below\/kb\/targets\/[\w-]+\.html/);
	const before = asked.length;
	const years = page.getByLabel('年份');
	await years.selectOption({ index: 1 });
	const chosen = await years.inputValue();
	await expect(page).toHaveURL(new RegExp(`year=${chosen}`));
	expect(pagesAsked(before)).toEqual([]);
	expect(asked.some((line) => /parts\/all\/target\//.test(line))).toBe(true);
	await page.locator('main a[href*="figures.html?"]').first().click();
	await expect(page.locator('main h1')).toContainText('洛阳');
	await expect(page.locator('main table')).toBeVisible();
	expect(await page.evaluate(() => (window as { stays?: boolean }).stays)).toBe(true);
});

test('what only a server could answer is not offered: the page says so and has a query ready', async ({
	page
}) => {
	await open(page, '/tasks.html?status=overdue');
	await expect(page).toHaveURL(`${address}/tasks.html`);
	await expect(page.locator('main form')).toBeHidden();
	expect(await page.locator('main a[href^="?"]').count()).toBe(0);
	await page.getByRole('note').getByRole('link', { name: /SQL/ }).click();
	await expect(page.getByRole('heading', { name: '查询结果' })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByRole('columnheader', { name: '任务' })).toBeVisible();
});

test('the English tree is whole, and each page leads to itself in the other language', async ({ page }) => {
	await open(page, '/targets.html?zone=410300');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/below\/kb\/en\/targets\.html\?zone=410300/);
	await ready(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrix' }).click();
	await expect(page).toHaveURL(/\/en\/matrix\.html\?zone=410300/);
	await expect(page.getByRole('grid').or(page.locator('main table')).first()).toBeVisible();
	await expect(page.getByRole('contentinfo')).toContainText('Static copy, written');
	await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Living system' })).toHaveAttribute(
		'href',
		'https://living.example/kb'
	);
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/\/below\/kb\/matrix\.html/);
});

test('search finds from its file, in the palette and on its page', async ({ page }) => {
	await open(page, '/en/index.html');
	await page.keyboard.press('Control+k');
	await page.getByRole('dialog').getByRole('combobox').fill('luoyang');
	await expect(page.getByRole('option').first()).toContainText('Luoyang');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/places\/410300\.html/);
	await open(page, '/search.html');
	await page.getByRole('searchbox').fill('洛阳');
	await page.keyboard.press('Enter');
	await expect(page.locator('main').getByRole('link', { name: '洛阳市' })).toBeVisible();
	expect(await page.locator('main a', { hasText: /^报送$/ }).count()).toBe(0);
});

test('without JavaScript pages are read whole, and nothing is offered that would not work', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${address}/places/410300.html`);
	await expect(page.locator('main noscript p')).toBeVisible();
	await expect(page.locator('main h1')).toContainText('洛阳');
	expect(await page.locator('main form:visible, main button:visible').count()).toBe(0);
	await page.locator('main a[href*="/targets/"]').first().click();
	await expect(page).toHaveURL(/\/targets\/[\w-]+\.html$/);
	await page.goto(`${address}/no/such/page.html`);
	await expect(page.getByRole('heading', { name: '没有这一页' })).toBeVisible();
	await context.close();
});

test('the page for what is missing finds the way home from any depth', async ({ page }) => {
	await page.goto(`${address}/no/such/page.html`);
	await page.getByRole('link', { name: '回到首页' }).click();
	await expect(page).toHaveURL(`${address}/index.html`);
});

test('once scripts run, links lead to files too, and carry choices only to pages that follow them', async ({
	page
}) => {
	const names = [
		...['index', 'matrix', 'targets', 'compare', 'map', 'tasks', 'quality', 'institutions', 'methods'],
		...['scores', 'reports', 'policies', 'policies/luoyang-2023-research-capacity', 'explore'],
		...['open', 'home', 'wall', 'places', 'places/410300', 'targets/luoyang-research-platforms-2025'],
		...[
			'targets/luoyang-research-platforms-2025/outlook',
			'en/targets/luoyang-research-platforms-2025/methods'
		]
	];
	const follow =
		/^(en\/)?(index|matrix|targets|targets\/[^/]+|places\/[^/]+|compare|map|explore|search|what-if|home|figures)\.html$/;
	const wrong: string[] = [];
	for (const name of names) {
		await open(page, `/${name}.html`);
		for (const href of await page
			.locator('a[href]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
			const { origin, pathname, search } = new URL(href);
			if (origin === 'https://living.example') continue;
			const file = pathname.slice('/below/kb/'.length) || 'index.html';
			if (!pathname.startsWith('/below/kb/') || !existsSync(join(copy, file))) wrong.push(`${name}: ${href}`);
			else if (search && !follow.test(file)) wrong.push(`${name} promises choices: ${href}`);
		}
	}
	expect(wrong).toEqual([]);
});

test('pages of a copy hinder nobody', async ({ page }) => {
	for (const path of ['/index.html?zone=410300', '/en/tasks.html', '/figures.html']) {
		await open(page, path);
		expect(await hindrances(page), path).toEqual([]);
	}
});

test('the command refuses a folder with something else in it, in one line', async () => {
	const taken = join(folder, 'taken');
	await mkdir(taken);
	await writeFile(join(taken, 'thesis.docx'), '');
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/publish.js', taken], {
		encoding: 'utf8'
	});
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr.trim()).toBe(
		`目录不空，也不是以前发布的副本 The folder is neither empty nor a former publication: ${taken}`
	);
	expect(readdirSync(taken)).toEqual(['thesis.docx']);
});
