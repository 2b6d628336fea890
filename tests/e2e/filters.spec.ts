import { expect, test } from '@playwright/test';
import { chooser, picture, requestsOf, visit, visitWithCube } from './site';

test('overview: year, area, policy and map live in the address; back, forward and reload agree', async ({
	page
}) => {
	await visitWithCube(page, '/');
	const requests = requestsOf(page);
	await chooser(page, '年份').selectOption('2023');
	await expect(page).toHaveURL(/year=2023/);
	await expect(page.getByRole('heading', { level: 1, name: '2023 年目标进展' })).toBeVisible();
	await chooser(page, '地区范围').selectOption({ label: '川南' });
	await expect(page).toHaveURL(/zone=southern-sichuan/);
	await chooser(page, '政策').selectOption({ label: '四川健康产业规划（“十四五”）' });
	await expect(page).toHaveURL(/policy=sichuan-14th/);
	const before = await picture(page);
	await chooser(page, '地图指标').selectOption({ label: '市级疾控中心达到三级甲等（三州除外）' });
	await expect(page).toHaveURL(/map=sichuan-municipal-cdc-tertiary-a-2025/);
	await expect(page.getByRole('group', { name: /^市级疾控中心达到三级甲等/ })).toBeVisible();
	const after = await picture(page);
	expect(after).not.toBe(before);

	await page.goBack();
	await expect(page).not.toHaveURL(/map=/);
	await expect.poll(() => picture(page)).toBe(before);
	await page.goForward();
	await expect(page).toHaveURL(/map=/);
	await expect.poll(() => picture(page)).toBe(after);
	expect(requests).toEqual([]);

	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	await expect.poll(() => picture(page)).toBe(after);
});

test('target: year, area and place, and another target of the policy, without the network', async ({
	page
}) => {
	await visitWithCube(page, '/targets/sichuan-health-industry-share-2025');
	const requests = requestsOf(page);
	await chooser(page, '年份').selectOption('2022');
	await expect(page).toHaveURL(/year=2022/);
	await chooser(page, '地区').selectOption({ label: '达州' });
	await expect(page).toHaveURL(/place=511700/);
	await expect(page.getByRole('region', { name: '为什么是这个灯' })).toContainText('达州 2022');
	const before = await picture(page);
	await chooser(page, '地区范围').selectOption({ label: '川东北' });
	await expect(page).toHaveURL(/zone=northeastern-sichuan/);
	await expect(page.getByRole('region', { name: '各地排名' }).getByRole('link')).toHaveCount(5);
	const after = await picture(page);
	await page.goBack();
	await expect.poll(() => picture(page)).toBe(before);
	await page.goForward();
	await expect.poll(() => picture(page)).toBe(after);

	await page.locator('summary', { hasText: '其他目标' }).click();
	await page.getByRole('link', { name: '规划建设400个县域医疗卫生次中心' }).click();
	await expect(
		page.getByRole('heading', { level: 1, name: '规划建设400个县域医疗卫生次中心' })
	).toBeVisible();
	// What the registry adds beside the picture is fetched for another target.
	expect(requests.filter((url) => !url.endsWith('/registry.json'))).toEqual([]);
	await expect(page.getByRole('region', { name: '登记' })).toBeVisible();
	const other = await picture(page);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	await expect.poll(() => picture(page)).toBe(other);
});

test('place: year, policy and the place above, without the network', async ({ page }) => {
	await visitWithCube(page, '/places/510100');
	const requests = requestsOf(page);
	await chooser(page, '年份').selectOption('2023');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('成都市 2023 年');
	await chooser(page, '政策').selectOption({ label: '四川健康产业规划（“十四五”）' });
	await expect(page).toHaveURL(/policy=sichuan-14th/);
	const city = await picture(page);
	await page.getByRole('navigation', { name: '城市' }).getByRole('link', { name: '四川' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('四川省 2023 年');
	await page.goBack();
	await expect.poll(() => picture(page)).toBe(city);
	expect(requests).toEqual([]);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
	await expect.poll(() => picture(page)).toBe(city);
});

test('the choices follow the reader from page to page, in both languages', async ({ page }) => {
	await visit(page, '/?year=2023&zone=panxi&lang=en');
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Targets' }).click();
	await expect(page).toHaveURL(/\/targets\?(?=.*year=2023)(?=.*zone=panxi)(?=.*lang=en)/);
	await expect(chooser(page, 'Year')).toHaveValue('2023');
	await expect(chooser(page, 'Area')).toHaveValue('panxi');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/^(?!.*lang=)(?=.*year=2023)/);
	await expect(chooser(page, '年份')).toHaveValue('2023');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('what an address asks wrongly falls back to the default', async ({ page }) => {
	await visit(page, '/?year=1066&zone=atlantis&policy=none&map=none');
	await expect(chooser(page, '年份')).toHaveValue('2025');
	await expect(chooser(page, '地区范围')).toHaveValue('510000');
	await expect(chooser(page, '政策')).toHaveValue('');
});
