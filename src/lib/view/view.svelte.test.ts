import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { judgedYear, smallCatalogue, target } from '../../../tests/support/small-catalogue';
import FilterBar from './FilterBar.svelte';
import HeadlineSpread from './HeadlineSpread.svelte';
import { Naming } from './naming';
import PromiseCard from './PromiseCard.svelte';
import WhyLight from './WhyLight.svelte';

const zh = new Naming(smallCatalogue, 'zh');
const en = new Naming(smallCatalogue, 'en');

test('why a light: verdict, what would flip it, every number with its working, source', async () => {
	const screen = await render(WhyLight, { props: { row: judgedYear(), naming: zh } });
	await expect.element(screen.getByText('甲 2022：略滞后')).toBeVisible();
	await expect.element(screen.getByText('再增 1 个百分点，转为“符合进度”')).toBeVisible();
	await expect
		.element(screen.getByRole('row', { name: /^序时应达 48% 40 \+ \(60 − 40\) × 40%/ }))
		.toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: '数据来源' }))
		.toHaveAttribute('href', '/figures/510100/measured#y2022');
	expect(screen.container.textContent).not.toContain('示例');
});

test('why a light: an illustrative ground and a break of series are told', async () => {
	const row = judgedYear({ illustrative: true, series_break: true });
	const screen = await render(WhyLight, { props: { row, naming: en } });
	await expect.element(screen.getByText('Illustrative', { exact: true })).toBeVisible();
	await expect.element(screen.getByText(/This light rests on illustrative figures/)).toBeVisible();
	await expect.element(screen.getByText(/belong to different series/)).toBeVisible();
});

test('why a light: without data there is a reason and no number', async () => {
	const row = judgedYear({
		light: 'no-data',
		reason: 'no-report',
		actual: null,
		actual_state: null,
		actual_provenance: null,
		flip_up_light: null,
		flip_down_light: null
	});
	const screen = await render(WhyLight, { props: { row, naming: zh } });
	await expect.element(screen.getByText('当年没有填报。')).toBeVisible();
	await expect.element(screen.getByRole('row', { name: '实际值 2022 —' })).toBeVisible();
});

test('a promise: value, due year and how sure it is, places, clause and phrase', async () => {
	const screen = await render(PromiseCard, {
		props: {
			target: target('promise', { bound: 2, due_printed: false }),
			naming: zh,
			parts: [],
			tolerance: null
		}
	});
	await expect.element(screen.getByText('≥ 60%')).toBeVisible();
	const facts = [...screen.container.querySelectorAll('dl > div')].map((fact) =>
		fact.textContent.replaceAll(/\s+/g, ' ').trim()
	);
	expect(facts).toEqual([
		expect.stringMatching(/^承诺 ≥ 60%$/),
		expect.stringMatching(/^期限 2025 年（原文未写明年份，按文意推定）$/),
		expect.stringMatching(/^承诺对象 2 个地区$/),
		expect.stringMatching(/^政策 甲乙规划 ?据文件原文整理$/),
		expect.stringMatching(/^条款 第一条$/),
		expect.stringMatching(/^原文定位 .*达到60%/),
		expect.stringMatching(/^指标 比例（%）$/)
	]);
	expect(screen.container.querySelector('dd[lang="zh-CN"]')?.textContent).toContain('达到60%');
});

test('a promise: “about”, a condition, and a target it belongs to', async () => {
	const screen = await render(PromiseCard, {
		props: {
			target: target('promise', {
				comparator: 'about',
				tolerance_absolute: 2,
				condition_indicator: 'counted',
				condition_comparator: 'at-least',
				condition_value: 3,
				part_of: 'yearly'
			}),
			naming: en,
			parts: ['promise'],
			tolerance: 2
		}
	});
	await expect.element(screen.getByText('≈ 60%', { exact: true })).toBeVisible();
	await expect.element(screen.getByText(/“about” is read as ±2 points/)).toBeVisible();
	await expect.element(screen.getByText('Condition: Count ≥ 3 items')).toBeVisible();
	await expect
		.element(screen.getByRole('link', { name: '5 every year' }))
		.toHaveAttribute('href', '/targets/yearly');
	await expect.element(screen.getByRole('link', { name: 'The share reaches 60%' })).toBeVisible();
});

test('a promise without a threshold says so instead of a value', async () => {
	const screen = await render(PromiseCard, {
		props: {
			target: target('promise', { comparator: null, value: null, due_year: null }),
			naming: zh,
			parts: [],
			tolerance: null
		}
	});
	await expect.element(screen.getByText('原文没有给出数量界限。')).toBeVisible();
	await expect.element(screen.getByText('原文未写期限')).toBeVisible();
});

test('a spread: how many places keep the promise, and every light for the ear', async () => {
	const screen = await render(HeadlineSpread, {
		props: {
			headline: {
				target_id: 'promise',
				row: null,
				counts: [
					{ light: 'met', count: 3 },
					{ light: 'behind', count: 2 }
				],
				illustrative: true
			},
			naming: zh,
			href: '/targets/promise'
		}
	});
	await expect
		.element(screen.getByRole('link', { name: '比例达到60%' }))
		.toHaveAttribute('href', '/targets/promise');
	expect(screen.container.textContent.replaceAll(/\s+/g, ' ')).toContain('示例 已达成 3 / 5 个地区');
	await expect.element(screen.getByRole('img', { name: '5 个地区：已达成 3、滞后 2' })).toBeVisible();
});

test('filters: every choice has its label, and the chosen one is chosen', async () => {
	await page.viewport(1200, 600);
	const changes: unknown[] = [];
	const screen = await render(FilterBar, {
		props: {
			language: 'zh' as const,
			choices: {
				years: [2020, 2021, 2022],
				policies: [{ id: 'policy', title: '规划', title_en: 'Plan' }],
				methods: [
					{ id: 'pace', name: '序时进度（默认）', name_en: 'Pace' },
					{ id: 'escap', name: '现状与预期指数', name_en: 'ESCAP' }
				],
				areas: [
					{ id: '510000', name: '省', name_en: 'Province', zone: false },
					{ id: 'east', name: '东片', name_en: 'East', zone: true }
				]
			},
			year: 2021,
			policy: null,
			area: 'east',
			illustrative: true,
			method: 'pace',
			go: (change: unknown) => changes.push(change)
		}
	});
	const chooser = (name: string) => screen.getByRole('combobox', { name });
	await expect.element(chooser('年份')).toHaveValue('2021');
	await expect.element(chooser('地区范围')).toHaveValue('east');
	await expect.element(chooser('政策')).toHaveValue('');
	expect(
		[...screen.container.querySelectorAll('select[name="year"] option')].map(({ textContent }) => textContent)
	).toEqual(['2022', '2021', '2020']);
	await expect
		.element(screen.getByRole('link', { name: '隐藏示例数据' }))
		.toHaveAttribute('href', expect.stringContaining('illustrative=off'));
	await chooser('年份').selectOptions('2020');
	await chooser('政策').selectOptions('规划');
	expect(changes).toEqual([{ year: '2020' }, { policy: 'policy', map: null }]);
});
