import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import BulletChart from './BulletChart.svelte';
import { lights } from './light';
import LightBar from './LightBar.svelte';
import LightMark from './LightMark.svelte';
import PlaceMap from './PlaceMap.svelte';
import QuickChart from './QuickChart.svelte';
import RankingChart from './RankingChart.svelte';
import Sparkline from './Sparkline.svelte';
import TrendChart from './TrendChart.svelte';

const format = String;
const bullet = {
	label: '床位数',
	value: 5,
	target: { value: 8, comparator: 'at-least' as const, label: '≥ 8' },
	light: 'behind' as const,
	lightLabel: '滞后',
	noData: '无数据',
	summary: '床位数 5，目标不低于 8，滞后',
	format
};

async function drawn<Props extends object>(component: Component<Props>, props: NoInfer<Props>) {
	return (await render(component as unknown as Component, { props })).container;
}

test('a light with a label is an image of that name; without one it is decoration', async () => {
	const screen = await render(LightMark, { light: 'met', label: '达标' });
	await expect.element(screen.getByRole('img', { name: '达标' })).toBeVisible();
	const silent = await drawn(LightMark, { light: 'met' });
	expect(silent.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('no two lights are drawn alike', async () => {
	const shapes = await Promise.all(
		lights.map(async (light) => {
			const svg = (await drawn(LightMark, { light })).querySelector('svg');
			return [...(svg?.querySelectorAll('path, circle, rect') ?? [])]
				.map(
					(mark) =>
						['d', 'r', 'width'].map((name) => mark.getAttribute(name)).join() + (mark.classList[0] ?? '')
				)
				.join();
		})
	);
	expect(new Set(shapes).size).toBe(lights.length);
});

test('the counts of lights are a list of links beside the bar', async () => {
	const screen = await render(LightBar, {
		counts: [
			{ light: 'met', count: 3, label: '达标', href: '/?light=met' },
			{ light: 'missed', count: 1, label: '未完成' }
		],
		total: '共 4 项'
	});
	await expect.element(screen.getByRole('list', { name: '共 4 项' })).toBeVisible();
	await expect.element(screen.getByRole('link', { name: '达标 3' })).toHaveAttribute('href', '/?light=met');
});

test('a bullet says its summary and its light; an illustrative one is hatched', async () => {
	const screen = await render(BulletChart, { props: { ...bullet, illustrative: true } });
	await expect.element(screen.getByRole('img', { name: bullet.summary })).toBeVisible();
	await expect.element(screen.getByRole('img', { name: '滞后' })).toBeVisible();
	const bar = screen.container.querySelector<SVGElement>('.bar');
	const hatch = /#([^")]+)/.exec(bar?.style.fill ?? '')?.[1] ?? '';
	expect(screen.container.querySelector(`pattern[id="${hatch}"]`)).not.toBeNull();
});

test('two charts on a page have hatches of their own', async () => {
	const first = await drawn(BulletChart, { ...bullet, illustrative: true });
	const second = await drawn(BulletChart, { ...bullet, illustrative: true });
	expect(first.querySelector('pattern')?.id).not.toBe(second.querySelector('pattern')?.id);
});

test('a bullet without a value says so and draws no bar', async () => {
	const container = await drawn(BulletChart, { ...bullet, value: null });
	expect(container.querySelector('.bar')).toBeNull();
	expect(container.textContent).toContain('无数据');
});

test('a bullet is 28 to 40 pixels high on a desk', async () => {
	const container = await drawn(BulletChart, bullet);
	container.style.width = '900px';
	const height = container.querySelector('.bullet')?.getBoundingClientRect().height ?? 0;
	expect(height).toBeGreaterThanOrEqual(28);
	expect(height).toBeLessThanOrEqual(40);
});

test('a trend is one image with a name and a summary, and keeps its text at twelve pixels on a phone', async () => {
	const screen = await render(TrendChart, {
		props: {
			title: '床位数',
			summary: '2021 年 5 张',
			actual: { label: '实际值', points: [{ year: 2021, value: 5, illustrative: true }] },
			target: { year: 2025, value: 8, comparator: 'at-least', label: '目标 ≥ 8' },
			words: { noData: '无数据', illustrative: '示例数据' },
			format
		}
	});
	screen.container.style.width = '358px';
	const image = screen.getByRole('img', { name: '床位数' });
	await expect.element(image).toHaveAccessibleDescription('2021 年 5 张');
	const text = [...screen.container.querySelectorAll('text')].find(
		({ textContent }) => textContent === '目标 ≥ 8'
	);
	expect(text?.getBoundingClientRect().height).toBeGreaterThanOrEqual(12);
	const right = screen.container.getBoundingClientRect().right;
	expect(text?.getBoundingClientRect().right).toBeLessThanOrEqual(right);
	expect(screen.container.querySelector('pattern')).not.toBeNull();
	expect(screen.container.textContent).toContain('示例数据');
});

test('rows of a ranking are links in the order of values; places without a value are named', async () => {
	const places = [
		{ code: '1', label: '甲市', value: 2, light: 'behind' as const, lightLabel: '滞后', href: '/1' },
		{ code: '2', label: '乙市', value: 9, light: 'met' as const, lightLabel: '达标', href: '/2' },
		{ code: '3', label: '丙市', value: null, light: 'no-data' as const, lightLabel: '无数据', href: '/3' }
	];
	const screen = await render(RankingChart, {
		title: '排名',
		places,
		format,
		words: { missing: '未报送', noData: '无数据', illustrative: '示例' }
	});
	const names = [...screen.container.querySelectorAll('a')].map(({ textContent }) => textContent);
	expect(names).toEqual(['乙市', '甲市', '丙市']);
	await expect.element(screen.getByText('未报送')).toBeVisible();
	await expect.element(screen.getByRole('region', { name: '排名' })).toBeVisible();
});

test('the line of a promise follows a changed promise', async () => {
	const props = (value: number) => ({
		title: '走势',
		summary: '',
		actual: { label: '实际值', points: [{ year: 2020, value: 1 }] },
		target: { year: 2025, value, comparator: 'at-least' as const, label: '' },
		domain: [0, 10] as [number, number],
		words: { noData: '无数据' },
		format
	});
	const screen = await render(TrendChart, { props: props(2) });
	const height = () => screen.container.querySelector('line.target')?.getAttribute('y1');
	const before = height();
	await screen.rerender(props(8));
	expect(Number(height())).toBeLessThan(Number(before));
});

test('twenty-one rows of a ranking fit 460 pixels', async () => {
	const places = Array.from({ length: 21 }, (_, index) => ({
		code: String(index),
		label: '某某市',
		value: index,
		light: 'met' as const,
		lightLabel: '达标'
	}));
	const words = { missing: '', noData: '', illustrative: '' };
	const container = await drawn(RankingChart, { title: '排名', places, format, words });
	expect(container.querySelector('.ranking')?.getBoundingClientRect().height).toBeLessThanOrEqual(460);
});

test('a place of a map is a link with its words, or can be focused; one without data is hatched', async () => {
	const shapes = ['1', '2', '3'].map((code, index) => ({
		code,
		name: `第${code}市`,
		path: `M${String(index * 100)} 0h100v100h-100z`,
		centre: [index * 100 + 50, 50] as [number, number],
		room: 100
	}));
	const screen = await render(PlaceMap, {
		shapes,
		viewBox: [0, 0, 300, 100],
		marks: { '1': { light: 'met', label: '第1市：达标' }, '2': { label: '第2市' } },
		title: '地图',
		summary: '两市'
	});
	await expect.element(screen.getByRole('img', { name: '第2市' })).toHaveAttribute('tabindex', '0');
	const area = screen.container.querySelector<SVGElement>('[data-code="2"] .area');
	expect(area?.style.fill).toMatch(/^url\(/);
	const ground = screen.container.querySelector<SVGElement>('[data-code="3"]');
	expect([ground?.classList.contains('outside'), ground?.style.fill]).toEqual([true, '']);
	await screen.rerender({ hrefOf: (code: string) => `/${code}` });
	await expect.element(screen.getByRole('link', { name: '第1市：达标' })).toHaveAttribute('href', '/1');
});

test('a sparkline has a name when it stands alone', async () => {
	const screen = await render(Sparkline, { points: [{ year: 2020, value: 1 }], label: '走势' });
	await expect.element(screen.getByRole('img', { name: '走势' })).toBeVisible();
});

test('an empty table says that there is nothing to draw', async () => {
	const screen = await render(QuickChart, {
		table: { names: [], types: [], columns: [] },
		choice: { kind: 'bar', x: 'x', y: 'y' },
		title: '',
		summary: '',
		noData: '没有可画的数据',
		format
	});
	await expect.element(screen.getByText('没有可画的数据')).toBeVisible();
});
