import { expect, test } from '@playwright/test';
import { visit } from './site';

/** A4 between the margins, in CSS pixels. */
const sheet = { width: 703, height: 1017 };

const pages: [string, string, number][] = [
	['overview', '/?year=2024', 2],
	['target of prefectures', '/targets/sichuan-health-industry-share-2025?year=2024', 5],
	['prefecture', '/places/510100?year=2024', 4],
	['outlook', '/targets/sichuan-geriatric-departments-2025/outlook?year=2024&place=510500', 3]
];

for (const [name, path, most] of pages)
	for (const language of ['zh', 'en'])
		test(`${name} (${language}) prints on at most ${String(most)} sheets, light, nothing cut`, async ({
			page
		}) => {
			await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
			await page.setViewportSize(sheet);
			await visit(page, `${path}&lang=${language}`);

			const main = language === 'zh' ? '主导航' : 'Main';
			await expect(page.getByRole('navigation', { name: main })).toBeHidden();
			await expect(page.getByText(/^(隐藏示例数据|Hide illustrative figures)$/)).toBeHidden();
			await expect(page.getByRole('button')).toHaveCount(0);
			expect(
				await page.locator('body').evaluate((body) => {
					const { backgroundColor, color } = getComputedStyle(body);
					return { backgroundColor, color };
				})
			).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(20, 35, 43)' });
			await expect(
				page
					.getByRole('main')
					.getByText(language === 'zh' ? '示例' : 'Illustrative', { exact: true })
					.first()
			).toBeVisible();

			const cut = await page.evaluate(() =>
				[...document.querySelectorAll('main, .scroll, table, figure, section')]
					.filter((box) => {
						const { right, left } = box.getBoundingClientRect();
						return right > innerWidth + 1 || left < -1 || box.scrollWidth > box.clientWidth + 1;
					})
					.map((box) => `${box.tagName} ${box.className}`)
			);
			expect(cut).toEqual([]);

			const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
			const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
			expect(sheets).toBeGreaterThanOrEqual(1);
			expect(sheets).toBeLessThanOrEqual(most);
		});
