import { expect, test } from '@playwright/test';
import { requestsOf, visitWithCube } from './site';

const share = '/map?target=sichuan-health-industry-share-2025&year=2024';

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the map of the year, its table and a form', async ({ page }) => {
		await page.goto(share);
		const map = page.getByRole('group', { name: /^2024 年：/ });
		await expect(map.getByRole('link')).toHaveCount(21);
		await expect(page.getByRole('rowheader')).toHaveCount(21);
		await expect(page.getByText(/^边界：/)).toBeVisible();
		await page.getByRole('combobox', { name: '按' }).selectOption('gap');
		await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
		await page.getByRole('form', { name: '筛选' }).getByRole('button', { name: '应用' }).click();
		await expect(page).toHaveURL(/(?=.*by=gap)(?=.*year=2022)/);
		await map
			.or(page.getByRole('group', { name: /^2022 年：/ }))
			.getByRole('link', { name: /^绵阳/ })
			.click();
		await expect(page).toHaveURL(/at=510700/);
		await expect(page.getByRole('rowheader')).toHaveCount(1);
		await page.getByRole('link', { name: '回到全图' }).click();
		await expect(page.getByRole('rowheader')).toHaveCount(21);
	});
});

test('years by slider and by themselves, arrow keys from place to place, nothing asked of the network', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await visitWithCube(page, share);
	const requests = requestsOf(page);
	const slider = page.getByRole('slider', { name: '年份' });
	await slider.focus();
	await slider.press('ArrowLeft');
	await expect(page).toHaveURL(/year=2023/);
	await expect(slider).toHaveAttribute('aria-valuetext', '2023');
	await page.getByRole('button', { name: '播放' }).click();
	await expect(slider).toHaveAttribute('aria-valuetext', '2024');
	// The last year ends it.
	await expect(slider).toHaveAttribute('aria-valuetext', '2025');
	await expect(page.getByRole('button', { name: '播放' })).toBeVisible();
	const chengdu = page.getByRole('link', { name: /^成都，/ });
	await chengdu.first().focus();
	await page.keyboard.press('ArrowRight');
	const name = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
	expect(name).toMatch(/^(德阳|资阳|遂宁)，(已达成|符合进度|略滞后|滞后|恶化|未达成|无数据)，/);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=51\d{4}/);
	expect(requests).toEqual([]);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await expect(page.getByRole('button', { name: '播放' })).toHaveCount(0);
});
