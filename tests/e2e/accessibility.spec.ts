import { expect, test } from '@playwright/test';
import { hindrances } from './hindrances';
import { overflow, visit } from './site';

const pages: Record<string, string> = {
	overview: '/?year=2024',
	targets: '/targets?year=2024',
	matrix: '/matrix?year=2024&level=prefecture&span=2',
	'target of prefectures': '/targets/sichuan-health-industry-share-2025?year=2024',
	'target of counties': '/targets/sichuan-county-hospitals-tertiary-2025?year=2024&zone=511300',
	'target of one place': '/targets/luoyang-doctorate-holders-2025?zone=410300',
	'target without a threshold': '/targets/chongqing-innovation-strength-western-front?zone=500000',
	'national target': '/targets/national-life-expectancy-2025?zone=100000',
	'outlook of prefectures': '/targets/sichuan-geriatric-departments-2025/outlook?year=2024&place=510500',
	'outlook of grades': '/targets/sichuan-county-hospitals-tertiary-2025/outlook?year=2024',
	'what if': '/what-if?target=sichuan-health-industry-share-2025&place=510000&year=2024',
	'comparison of places and a zone':
		'/compare?places=510700,510600,513300,southern-sichuan&targets=sichuan-health-industry-share-2025&year=2024',
	'map of prefectures by value': '/map?target=sichuan-health-industry-share-2025&year=2024&by=value',
	places: '/places',
	prefecture: '/places/510100?year=2024',
	county: '/places/510131?year=2024',
	province: '/places/510000?year=2024',
	'district without promises': '/places/500101',
	tasks: '/tasks?year=2024&policy=sichuan-2017-pharmaceutical-industry&kind=task',
	'tasks by agency': '/tasks?year=2024&group=agency&status=overdue',
	'timeline of tasks': '/tasks?year=2024&view=timeline',
	'lagging targets': '/tasks?year=2025&view=targets',
	explore: '/explore',
	'open data': '/open',
	figures: '/figures/510100/resident-population',
	policies: '/policies?year=2024',
	'policy by clause': '/policies/luoyang-2023-research-capacity?year=2024',
	'policy with awards': '/policies/sichuan-2017-pharmaceutical-industry?year=2019&case=award&investment=3000',
	contradictions: '/policies/contradictions?kind=contradiction',
	methods: '/methods?year=2024',
	'methods of one target':
		'/targets/sichuan-health-industry-share-2025/methods?place=510700&year=2023&method=open-sdg',
	'overview by another method': '/?year=2024&method=pace.yinchuan',
	'findings of data quality': '/quality?zone=410300',
	'parts and totals': '/quality?view=sums&status=differs',
	completeness: '/quality?view=completeness&zone=510700',
	'parts of a target': '/targets/sichuan-county-medical-subcentres-2025/parts?year=2024',
	bulletins: '/reports',
	bulletin: '/reports/2024?zone=510100&policy=sichuan-2024-new-productive-forces',
	wall: '/wall?year=2024',
	login: '/login',
	'local administrator': '/account',
	people: '/people',
	'invitation used': '/invitation/used',
	'audit log': '/audit',
	reversion: '/releases/revert?to=1',
	search: '/search?year=2024&q=cd',
	'own page': '/home?year=2024',
	'what is kept offline': '/offline?year=2024',
	'not found': '/targets/no-such-target'
};

for (const [name, path] of Object.entries(pages))
	for (const language of ['zh', 'en'])
		test(`${name} (${language}) is accessible, light and dark, wide and narrow`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1440, height: 900 });
			await visit(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
			expect(await hindrances(page), 'wide, light').toEqual([]);
			expect(await overflow(page), 'wide').toBeLessThanOrEqual(0);
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.setViewportSize({ width: 390, height: 844 });
			expect(await hindrances(page), 'narrow, dark').toEqual([]);
			expect(await overflow(page), 'narrow').toBeLessThanOrEqual(0);

			const levels = await page
				.locator('h1, h2, h3, h4, h5, h6')
				.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			expect(levels[0]).toBe(1);
			for (const [index, level] of levels.entries())
				expect(level, levels.join(' ')).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
		});

test('from the top, the keyboard reaches the content by one link', async ({ page }) => {
	await visit(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('the theme is switched by its button and stays', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await visit(page, '/');
	await page.getByRole('button', { name: '切换深浅色' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await page.locator('body').evaluate((body) => getComputedStyle(body).colorScheme)).toBe('dark');
});

for (const width of [1440, 390])
	test(`a target of 128 counties with long names of grades fits ${String(width)} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await visit(page, '/targets/sichuan-county-hospitals-tertiary-2025?year=2024&lang=en');
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});
