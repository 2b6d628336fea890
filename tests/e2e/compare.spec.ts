import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { hindrances } from './hindrances';
import { picture, recordsOf, requestsOf, visit, visitWithCube } from './site';

const share = 'targets=sichuan-health-industry-share-2025';
const four =
	'/compare?places=510700,510600,513300,southern-sichuan&targets=sichuan-health-industry-share-2025&year=2024';

/** Whole charts; a point with a title is an image too. */
const drawings = 'svg[role="img"][aria-labelledby]';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a comparison is complete, and a form changes it', async ({ page }) => {
		await page.goto(four);
		const section = page.getByRole('region', { name: /健康产业/ }).first();
		await expect(section.locator(drawings)).toHaveCount(3 + 4);
		await expect(section.getByRole('heading', { level: 3 }).first()).toContainText('2024 年');
		await expect(section.getByRole('row')).toHaveCount(5);
		await page.getByRole('combobox', { name: '加一个地区或片区' }).selectOption({ label: '自贡' });
		await page.getByRole('form', { name: '筛选' }).getByRole('button', { name: '应用' }).click();
		await expect(
			page
				.getByRole('region', { name: /健康产业/ })
				.first()
				.getByRole('rowheader', { name: '自贡' })
		).toBeVisible();
		await page.getByText('找相似地区').first().click();
		await page.getByRole('combobox', { name: '相似地区：与谁相似' }).selectOption({ label: '绵阳' });
		await page.getByRole('button', { name: '找相似地区' }).click();
		const peers = page.getByRole('table', { name: '与绵阳最相似的地区' });
		await expect(peers.getByRole('row')).toHaveCount(6);
		await expect(peers.getByRole('row').nth(2)).toContainText(/\d\.\d\d.*万人（20\d\d）.*亿元（20\d\d）/s);
		await expect(peers).toContainText('示例');
	});
});

test('years, places and targets change without the network and live in the address', async ({ page }) => {
	await visitWithCube(page, four);
	const requests = requestsOf(page);
	const before = await picture(page);
	await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
	await expect(page).toHaveURL(/year=2022/);
	await page.getByRole('combobox', { name: '加一个地区或片区' }).selectOption({ label: '泸州' });
	await expect(page).toHaveURL(/places=510700%2C510600%2C513300%2Csouthern-sichuan%2C510500/);
	await page.getByRole('link', { name: '去掉德阳' }).click();
	await expect(page.getByRole('rowheader', { name: '德阳' })).toHaveCount(0);
	const after = await picture(page);
	expect(requests).toEqual([]);
	for (let step = 0; step < 3; step++) await page.goBack();
	await expect.poll(() => picture(page)).toBe(before);
	for (let step = 0; step < 3; step++) await page.goForward();
	await expect.poll(() => picture(page)).toBe(after);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	await expect.poll(() => picture(page)).toBe(after);
});

test('a chart is taken along: the same picture alone, its source, mark and release, and the numbers of the table', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await visit(page, four);
	const frame = page.locator('figure.chart-frame').first();
	await frame.scrollIntoViewIfNeeded();
	const box = await frame.locator('.drawing').evaluate((drawing) => {
		const { left, top, right, bottom } = drawing.getBoundingClientRect();
		const [x, y] = [Math.round(left), Math.round(top)];
		return { x, y, width: Math.floor(right) - x, height: Math.floor(bottom) - y };
	});
	const shown = (await page.screenshot({ clip: box })).toString('base64');
	await frame.locator('summary').click();
	const svg = await taken(page, frame.getByRole('button', { name: '矢量图 SVG' }));
	const png = await taken(page, frame.getByRole('button', { name: '图片 PNG（2 倍）' }));
	const csv = recordsOf(
		(await taken(page, frame.getByRole('button', { name: '图中数据 CSV' }))).bytes.toString('utf8')
	);
	const release = (await page.locator('footer code').textContent()) ?? '';
	const text = svg.bytes.toString('utf8');
	for (const part of ['含示例数据', `数据版本 ${release}`, '来源：', 'Noto Sans CJK SC', '/compare?places='])
		expect(text).toContain(part);
	expect(text).not.toMatch(/var\(|class=|<script|color-mix/);
	const wellFormed = await page.evaluate((source) => {
		const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
		return [
			root.localName,
			root.querySelector('parsererror') === null,
			Number(root.getAttribute('width'))
		] as const;
	}, text);
	expect(wellFormed.slice(0, 2)).toEqual(['svg', true]);
	expect(png.bytes.readUInt32BE(16)).toBe(wellFormed[2] * 2);
	const table = page
		.getByRole('region', { name: /健康产业/ })
		.first()
		.getByRole('row', { name: /^绵阳/ });
	const value = csv.find(({ subject, year }) => subject === '绵阳' && year === '2024')?.['value'] ?? 'none';
	await expect(table).toContainText(Number(value).toFixed(2));

	await page.goto(pathToFileURL(svg.path).href);
	const offset = await page.evaluate(() => {
		const [, x = '', y = ''] =
			/translate\((\S+) (\S+)\)/.exec(document.querySelector('svg > g')?.getAttribute('transform') ?? '') ??
			[];
		return { x: Number(x), y: Number(y) };
	});
	const alone = (
		await page.screenshot({ clip: { ...box, x: box.x + offset.x, y: box.y + offset.y } })
	).toString('base64');
	await page.goto('about:blank');
	expect(await differing(page, shown, alone)).toBeLessThan(0.01);
});

test('a chart alone may be framed, runs nothing and says where it comes from; the page may not be framed', async ({
	page,
	request
}) => {
	const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'] ?? '';
	expect(await policy(four)).toContain("frame-ancestors 'none'");
	expect(await policy(`/embed/compare?${share}&chart=ranks`)).toContain('frame-ancestors *');
	const requests = requestsOf(page);
	await page.goto(`/embed/compare?places=510700,510600&${share}&chart=lines&year=2024&lang=en`);
	await expect(page.locator(drawings)).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 3 })).toContainText('in 2024');
	await expect(page.getByRole('main').getByText(/^Release [0-9a-f]{16}$/)).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	expect(await hindrances(page)).toEqual([]);
	expect(requests.filter((url) => /\.(js|arrow)|catalogue/.test(url))).toEqual([]);
});

async function taken(
	page: Page,
	button: ReturnType<Page['getByRole']>
): Promise<{ path: string; bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const path = test.info().outputPath(download.suggestedFilename());
	await download.saveAs(path);
	return { path, bytes: await readFile(path) };
}

/** The share of pixels that differ to the eye, of two pictures of one size. */
function differing(page: Page, first: string, second: string): Promise<number> {
	return page.evaluate(
		async ([one = '', other = '']) => {
			const pixels = async (source: string) => {
				const image = new Image();
				image.src = `data:image/png;base64,${source}`;
				await image.decode();
				const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
				const context = canvas.getContext('2d');
				context?.drawImage(image, 0, 0);
				return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
			};
			const [a, b] = [await pixels(one), await pixels(other)];
			if (a.length === 0 || a.length !== b.length) return 1;
			let count = 0;
			for (let at = 0; at < a.length; at += 4)
				if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 64))
					count++;
			return count / (a.length / 4);
		},
		[first, second]
	);
}

test('a target leads to its comparison and its map, a place to those like it', async ({ page }) => {
	const title = '到2025年健康产业增加值占GDP比重达7%';
	await page.goto('/targets/sichuan-health-industry-share-2025?year=2024');
	await page.getByRole('link', { name: '比较：几地并列' }).click();
	await expect(page).toHaveURL(/\/compare\?(?=.*year=2024)(?=.*targets=sichuan-health-industry-share-2025)/);
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await page.goBack();
	await page.getByRole('link', { name: '地图：逐年播放' }).click();
	await expect(page).toHaveURL(/\/map\?(?=.*year=2024)(?=.*target=sichuan-health-industry-share-2025)/);
	await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
	await page.goto('/places/510100?year=2024');
	await page.getByRole('link', { name: '与相近地区比较' }).click();
	await expect(page).toHaveURL(/\/compare\?(?=.*like=510100)/);
	await page.goto('/places/510000?year=2024');
	await expect(page.getByRole('heading', { level: 1, name: /四川/ })).toBeVisible();
	await expect(page.getByRole('link', { name: '与相近地区比较' })).toHaveCount(0);
});
