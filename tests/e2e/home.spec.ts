import { expect, test } from '@playwright/test';
import { visit } from './site';

test('a place and a target are followed by their stars, and stand on the own page with their lights', async ({
	page
}) => {
	await visit(page, '/home?year=2024');
	await expect(page.getByText('还没有关注。')).toBeVisible();
	await visit(page, '/places/510100?year=2024');
	await page.getByRole('button', { name: '关注' }).click();
	await expect(page.getByRole('button', { name: '关注' })).toHaveAttribute('aria-pressed', 'true');
	await visit(page, '/targets/sichuan-health-industry-share-2025?year=2024');
	await page.getByRole('button', { name: '关注' }).click();
	await visit(page, '/home?year=2024');
	const places = page.getByRole('region', { name: '关注的地区' });
	await expect(places.getByRole('link', { name: '成都市' })).toBeVisible();
	await expect(places.getByRole('img', { name: /\d+ 项承诺：.*(已达成|滞后|符合进度) \d/ })).toBeVisible();
	const targets = page.getByRole('region', { name: '关注的目标' });
	await expect(targets.getByRole('img', { name: /1 个地区：略滞后 1/ })).toBeVisible();
	await expect(page.getByText(/^数据版本仍是上次查看的/)).toBeVisible();
	await places.getByRole('button', { name: '不再关注“成都市”' }).click();
	await expect(places).toHaveCount(0);
	await page.reload();
	await expect(targets.getByRole('link')).toHaveCount(1);
});

test('what somebody else wrote into the storage leads nowhere else', async ({ page }) => {
	await visit(page, '/home');
	await page.evaluate(() => {
		localStorage.setItem(
			'kangbiao-views',
			JSON.stringify([
				{ name: 'x', address: '//example.org' },
				{ name: '好', address: '/matrix?year=2023' }
			])
		);
		localStorage.setItem('kangbiao-pins', '{"broken"');
		localStorage.setItem('kangbiao-looked', '0123456789abcdef');
	});
	await visit(page, '/home');
	const saved = page.getByRole('region', { name: '保存的视图' });
	await expect(saved.getByRole('link')).toHaveCount(1);
	await expect(saved.getByRole('link', { name: '好' })).toHaveAttribute('href', '/matrix?year=2023');
	await expect(page.getByText('上次查看的数据版本已不在本服务器上，无法比较。')).toBeVisible();
	await page.getByRole('button', { name: '已看过' }).click();
	await expect(page.getByText(/^数据版本仍是上次查看的/)).toBeVisible();
});
