import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeSmallHome } from '../support/small-home';
import { hindrances } from './hindrances';
import { expectKept, keptDocuments, keptPages, storesOf } from './kept';
import { freshFolder, goodPassword, ownServer, setAdministrator } from './people-server';
import { startServer } from './server-process';
import { chooser, overflow, visit, visitWithCube } from './site';

test.use({ serviceWorkers: 'allow' });

const target = '/targets/sichuan-health-industry-share-2025';

test('pages that were visited open without a network and say how old they are; others say what is there', async ({
	page,
	context
}) => {
	await visitWithCube(page, target);
	await expectKept(page, [
		target,
		'/',
		'/matrix',
		'/targets',
		'/map',
		'/compare',
		'/offline',
		'/offline?lang=en'
	]);
	await visit(page, '/wall?year=2024');
	await expectKept(page, ['/wall?year=2024']);
	await visit(page, '/submit');
	await expectKept(page, ['/submit']);
	await context.setOffline(true);

	await visit(page, target);
	await expect(page.locator('h1')).toContainText('健康产业增加值占GDP比重');
	const line = page.getByText(
		/^离线：数据版本 [0-9a-f]{16}，发布于 \d{4}-\d{2}-\d{2}，(今天|\d+ 天前)的内容/
	);
	await expect(line).toHaveCount(1);

	// Choices are cut from the kept release, also where the address asks for them at once.
	await chooser(page, '地区').selectOption({ label: '雅安' });
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('雅安 2025');
	await page.goto('/?year=2022');
	await expect(page.getByRole('heading', { level: 1, name: '2022 年目标进展' })).toBeVisible();
	expect(new URL(page.url()).search).toBe('?year=2022');
	await expect(line).toBeVisible();

	await page.goto('/wall?year=2024');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('main').getByRole('status')).toContainText(/所示为 .+ 的数据/);
	await visit(page, '/submit');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('报送');

	await page.goto('/account');
	await expect(page.getByRole('alert')).toContainText('没有存在本机： /account');
	await page.goto('/policies?year=2024');
	await expect(page.getByRole('alert')).toContainText('/policies?year=2024');
	await page.getByRole('link', { name: '到2025年健康产业增加值占GDP比重达7%' }).click();
	await expect(page).toHaveURL(target);

	await context.setOffline(false);
	await page.getByRole('link', { name: '载入最新内容' }).click({ timeout: 20_000 });
	await expect(page.locator('html:not([data-kept])')).toHaveAttribute('data-ready', 'true');
	await expect(page.locator('.offline-line')).toHaveCount(0);
});

test('a page that loses its network says so, and goes on by its kept neighbours', async ({
	page,
	context
}) => {
	await visitWithCube(page, '/targets');
	await expectKept(page, ['/targets', '/matrix']);
	await context.setOffline(true);
	await expect(page.locator('.offline-line')).toContainText('离线：数据版本');
	await page.getByRole('link', { name: '矩阵', exact: true }).click();
	await expect(page).toHaveURL('/matrix');
	await expect(page.locator('html[data-kept]')).toHaveAttribute('data-ready', 'true');
	await context.setOffline(false);
	await expect(page.getByRole('link', { name: '载入最新内容' })).toBeVisible({ timeout: 20_000 });
});

test('the pages of what is kept are accessible, light and dark, wide and narrow, in both languages', async ({
	page,
	context
}) => {
	await visitWithCube(page, `${target}?lang=en`);
	await expectKept(page, [`${target}?lang=en`, '/offline', '/offline?lang=en']);
	await context.setOffline(true);
	for (const language of ['zh', 'en']) {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto(`/institutions?year=2024&lang=${language}`);
		await expect(page.getByRole('alert')).toContainText('/institutions?year=2024');
		expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
		expect(await hindrances(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.setViewportSize({ width: 390, height: 844 });
		expect(await hindrances(page)).toEqual([]);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	}
});

test.describe('of a person', () => {
	test('nothing is kept, and logging out leaves nothing at all', async ({ page }) => {
		const folder = freshFolder();
		await setAdministrator(folder, '李主任');
		const server = await ownServer(folder);
		try {
			await page.goto(`${server.address}/login?next=%2Ftargets`);
			await page.getByLabel('姓名').fill('李主任');
			await page.getByLabel('口令').fill(goodPassword);
			await page.getByRole('button', { name: '登录' }).click();
			await expect(page.getByRole('link', { name: '李主任' })).toBeVisible();
			await expectKept(page, ['/targets', '/matrix']);
			const asCopy = (path: string) =>
				page.evaluate(async (asked) => {
					const answer = await fetch(asked, { headers: { 'kangbiao-copy': '1' } });
					return { status: answer.status, html: await answer.text() };
				}, path);
			expect((await asCopy('/targets')).html).not.toContain('李主任');
			for (const path of ['/account', '/people', '/audit']) expect((await asCopy(path)).status).toBe(401);
			for (const path of ['/people', '/review']) {
				await visit(page, server.address + path);
				await page.waitForTimeout(2_700);
			}
			const kept = await keptPages(page);
			expect(await keptDocuments(page, '李主任', 'has')).toEqual([]);
			expect(await keptDocuments(page, '登录', 'has')).not.toEqual([]);
			expect(
				kept
					.map(({ address }) => address)
					.filter((address) => !/^\/((matrix|targets|map|compare|offline)(\?lang=en)?)?$/.test(address))
			).toEqual([]);
			await visit(page, `${server.address}/account`);
			await page.getByRole('button', { name: '退出登录', exact: true }).click();
			await expect(page).toHaveURL(/\/login$/);
			expect(await keptPages(page)).toEqual([]);
		} finally {
			await server.end();
		}
	});
});

test('the site can be installed: names, colours and icons in both languages', async ({ page, request }) => {
	for (const [path, name] of [
		['/', '康标'],
		['/?lang=en', 'Kangbiao']
	] as const) {
		await visit(page, path);
		const href = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
		const answer = await request.get(href);
		expect(answer.headers()['content-type']).toContain('application/manifest+json');
		const manifest = (await answer.json()) as {
			short_name: string;
			start_url: string;
			display: string;
			icons: { src: string; sizes: string; purpose: string }[];
		};
		expect(manifest).toMatchObject({ short_name: name, start_url: path, display: 'standalone' });
		expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
			'192x192 any',
			'512x512 any',
			'512x512 maskable'
		]);
		for (const { src, sizes } of manifest.icons) {
			const png = await (await request.get(src)).body();
			// A PNG names its width and height in the sixteenth byte and after.
			expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`).toBe(sizes);
		}
	}
});

test.describe('a release of its own', () => {
	const home = mkdtempSync(join(tmpdir(), 'kangbiao-offline-home-'));
	const data = mkdtempSync(join(tmpdir(), 'kangbiao-offline-data-'));
	const env = { KANGBIAO_HOME: home, KANGBIAO_DATA: data };
	test.beforeAll(async () => {
		await writeSmallHome(home);
		// A page for each county would only take time.
		const places = join(home, 'data/places/places.csv');
		const lines = readFileSync(places, 'utf8').split('\n');
		writeFileSync(places, lines.filter((line) => !/^51\d{4},.*,county,/.test(line)).join('\n'));
	});
	test.afterAll(() => {
		for (const folder of [home, data]) rmSync(folder, { recursive: true, force: true });
	});

	test('is copied whole, replaced whole by the next one, and goes where the server forbids it', async ({
		page
	}) => {
		let server = startServer(env);
		const address = await server.address;
		const port = new URL(address).port;
		const releaseShown = () => page.locator('footer code').innerText();
		const restart = async (more: Record<string, string> = {}) => {
			server.signal('SIGTERM');
			await server.ended;
			server = startServer({ ...env, PORT: port, ...more });
			await server.address;
		};
		try {
			await visit(page, `${address}/home`);
			const part = page.getByRole('region', { name: '离线副本' });
			await expect(part).toContainText(/约占本机 \d+ MB/);
			await part.getByRole('button', { name: '保存离线副本' }).click();
			await part.getByRole('button', { name: '取消' }).click();
			await expect(part.getByRole('status')).toContainText('已取消，没有留下半份副本', { timeout: 20_000 });
			await part.getByRole('button', { name: '保存离线副本' }).click();
			await expect(part).toContainText('副本就是现在的数据版本', { timeout: 60_000 });
			const first = await releaseShown();

			server.signal('SIGTERM');
			await server.ended;
			await page.goto(`${address}/policies/national-2030-life-expectancy`);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('.offline-line')).toContainText(`离线：数据版本 ${first}`);
			await page.goto(`${address}/explore`);
			await expect(page.getByText('查询引擎已就绪')).toBeVisible({ timeout: 30_000 });
			await page.keyboard.press('Control+k');
			await page.getByRole('dialog').getByRole('combobox').fill('sichuan');
			await expect(page.getByRole('option').first()).toContainText('四川');
			await visit(page, `${address}/submit`);
			await page.locator('.with-script input[type=file]').setInputFiles({
				name: 'life.csv',
				mimeType: 'text/csv',
				buffer: Buffer.from('地区,指标,年份,数值,单位\n全国,人均预期寿命,2025,79.3,岁\n')
			});
			await expect(page.getByText('本页是离线内容，不能报送。')).toBeVisible({ timeout: 30_000 });

			const figures = join(home, 'data/reported/small.csv');
			writeFileSync(figures, readFileSync(figures, 'utf8').replace(',79,', ',79.5,'));
			server = startServer({ ...env, PORT: port });
			await server.address;
			await visitWithCube(page, `${address}/targets`);
			const second = await releaseShown();
			expect(second).not.toBe(first);
			await expectKept(page, ['/targets', '/', '/matrix', '/offline'], second);
			// What the copy alone has is still of the first release, with the files of the first.
			const stores = await storesOf(page);
			expect(stores).toEqual(
				expect.arrayContaining([
					`kangbiao-release-${first}`,
					`kangbiao-release-${second}`,
					`kangbiao-copy-${first}`
				])
			);
			expect(await keptDocuments(page, '/release/{release}/', 'lacks')).toEqual([]);
			await visit(page, `${address}/home`);
			await expect(part).toContainText(`现在的数据版本是 ${second}，副本不是最新`);
			await part.getByRole('button', { name: '更新离线副本' }).click();
			await expect(part).toContainText('副本就是现在的数据版本', { timeout: 60_000 });
			await visitWithCube(page, `${address}/places`);
			await expectKept(page, ['/places'], second);
			await expect.poll(() => storesOf(page)).not.toContain(`kangbiao-release-${first}`);
			expect(await storesOf(page)).not.toContain(`kangbiao-copy-${first}`);

			await restart({ KANGBIAO_OFFLINE: 'off' });
			const copy = await fetch(`${address}/targets`, { headers: { 'kangbiao-copy': '1' } });
			expect(copy.status).toBe(401);
			expect(await (await fetch(`${address}/service-worker.js`)).text()).toContain('registration.unregister');
			await visit(page, `${address}/home`);
			await expect(part).toContainText('本服务器不允许');
			await expect.poll(() => storesOf(page)).toEqual([]);
			expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
				0
			);
		} finally {
			server.signal('SIGTERM');
			await server.ended;
		}
	});
});
