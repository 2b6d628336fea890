import { expect, test } from '@playwright/test';
import { visit } from './site';

for (const size of [
	{ width: 1920, height: 1080 },
	{ width: 3840, height: 2160 }
])
	test(`every scene fits ${String(size.width)} × ${String(size.height)}, in letters that are read from afar`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await visit(page, '/wall?year=2024');
		const scale = size.width / 1920;
		for (let scene = 0; scene < 5; scene++) {
			const faults = await page.evaluate((factor) => {
				const found: string[] = [];
				const bounds = document.querySelector('.stage > .foot')?.getBoundingClientRect();
				for (const box of document.querySelectorAll('.stage *')) {
					const { left, right, bottom, top, width, height } = box.getBoundingClientRect();
					if (width === 0 || height === 0) continue;
					if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
						found.push(`outside: ${box.tagName} ${box.textContent.trim().slice(0, 30)}`);
					if (bounds && box.closest('.scene') && bottom > bounds.top + 2)
						found.push(`over the foot: ${box.tagName} ${box.textContent.trim().slice(0, 30)}`);
				}
				for (const text of document.querySelectorAll('.scene:not([hidden]) :is(p, li, h2, h3, .label)')) {
					const high = text.getBoundingClientRect().height;
					if (high > 0 && high < 22 * factor) found.push(`small: ${text.textContent.trim().slice(0, 30)}`);
				}
				return { found, scrolls: document.documentElement.scrollHeight > innerHeight + 1 };
			}, scale);
			expect(faults, `scene ${String(scene)}`).toEqual({
				found: [],
				scrolls: false
			});
			await page.keyboard.press('ArrowRight');
		}
	});

test('rotates by itself, pauses by key and by button, and goes on without a network', async ({
	page,
	context
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.clock.install();
	await visit(page, '/wall?year=2024&seconds=5');
	const scene = page.locator('.scene:visible');
	const position = page.getByRole('img', { name: /^第 \d 屏，共 5 屏$/ });
	await expect(scene).toHaveAttribute('data-scene', 'lights');
	await page.clock.runFor(5100);
	await expect(scene).toHaveAttribute('data-scene', 'map');
	await page.keyboard.press(' ');
	await expect(page.getByRole('button', { name: '继续' })).toHaveAttribute('aria-pressed', 'true');
	await page.clock.runFor(20_000);
	await expect(scene).toHaveAttribute('data-scene', 'map');
	await page.getByRole('button', { name: '下一屏' }).click();
	await expect(position).toHaveAccessibleName('第 3 屏，共 5 屏');
	await context.setOffline(true);
	await page.clock.runFor(5 * 60_000);
	await expect(page.getByRole('main').getByRole('status')).toContainText(/网络中断 [45] 分钟/);
	await expect(scene).toHaveAttribute('data-scene', 'headlines');
	await context.setOffline(false);
	// In small steps: a question that takes too long by the page's clock is given up.
	await expect
		.poll(async () => {
			await page.clock.runFor(5_000);
			return page.getByRole('main').getByRole('status').textContent();
		})
		.toMatch(/^\s*$/);
});

test('a narrow screen, and one without JavaScript, has all scenes below each other', async ({
	page,
	browser,
	baseURL
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await visit(page, '/wall?year=2024');
	await expect(page.locator('.scene:visible')).toHaveCount(5);
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	const plain = await context.newPage();
	await plain.setViewportSize({ width: 1920, height: 1080 });
	await plain.goto('/wall?year=2024');
	await expect(plain.locator('.scene:visible')).toHaveCount(5);
	await expect(plain.getByRole('navigation', { name: '主导航' })).toBeVisible();
	await context.close();
});
