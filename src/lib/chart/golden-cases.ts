import type { Component } from 'svelte';
import BulletChart from './BulletChart.svelte';
import BumpChart from './BumpChart.svelte';
import type { BulletProps } from './bullet';
import type { ContributionBarProps } from './contribution';
import ContributionBar from './ContributionBar.svelte';
import { lightWords, mapCases, rankingCases, regionCases } from './golden-places';
import { bumpCases, linesCases, slopeCases, spineCases } from './golden-several';
import { lights } from './light';
import LightBar from './LightBar.svelte';
import type { LightBarProps } from './light-bar';
import LinesChart from './LinesChart.svelte';
import PaceChart from './PaceChart.svelte';
import { paceCases } from './golden-paces';
import LightMark from './LightMark.svelte';
import type { LightMarkProps } from './light-mark';
import PlaceMap from './PlaceMap.svelte';
import QuickChart from './QuickChart.svelte';
import type { QuickProps } from './quick';
import RankingChart from './RankingChart.svelte';
import RegionMap from './RegionMap.svelte';
import SlopeChart from './SlopeChart.svelte';
import Sparkline from './Sparkline.svelte';
import type { SparklineProps } from './sparkline';
import SpineChart from './SpineChart.svelte';
import { timelineCases } from './golden-timelines';
import { trendCases } from './golden-trends';
import Timeline from './Timeline.svelte';
import TrendChart from './TrendChart.svelte';

export interface GoldenCase {
	component: Component;
	props: Record<string, unknown>;
}

function cases<Props extends object>(
	component: Component<Props>,
	named: Record<string, Props>
): Record<string, GoldenCase> {
	return Object.fromEntries(
		Object.entries(named).map(([name, props]) => [
			name,
			{ component: component as unknown as Component, props: props as Record<string, unknown> }
		])
	);
}

const years = (value: number) => `${value.toFixed(1)} 岁`;
const plain = (value: number) => String(value);

const lightMarks: Record<string, LightMarkProps> = Object.fromEntries(
	lights.map((light) => [light, { light, label: lightWords[light], size: light === 'no-data' ? 24 : 16 }])
);

function counts(numbers: readonly number[]): LightBarProps['counts'] {
	return lights.map((light, index) => ({
		light,
		count: numbers[index] ?? 0,
		label: lightWords[light],
		href: `/targets?light=${light}`
	}));
}

const lightBars: Record<string, LightBarProps> = {
	all: { counts: counts([42, 31, 12, 9, 2, 3, 5, 16, 4, 2]), total: '共 126 项' },
	empty: { counts: [], total: '共 0 项' },
	single: { counts: [{ light: 'no-data', count: 21, label: '无数据' }], total: '共 21 项' }
};

const lifeExpectancy: BulletProps = {
	label: '人均预期寿命',
	href: '/targets/life-expectancy',
	value: 78.2,
	target: { value: 79, comparator: 'at-least', label: '≥ 79.0 岁' },
	baseline: 77.3,
	path: 78.32,
	zone: [78.1, 78.32],
	domain: [76, 80],
	zero: false,
	light: 'slightly-behind',
	lightLabel: '略滞后',
	noData: '无数据',
	summary: '人均预期寿命 78.2 岁，目标 2025 年不低于 79.0 岁，按进度应为 78.3 岁，略滞后',
	format: years
};

const bullets: Record<string, BulletProps> = {
	clipped: lifeExpectancy,
	increase: {
		...lifeExpectancy,
		label: '每千人口执业（助理）医师数',
		value: 3.4,
		target: { value: 3.2, comparator: 'more-than', label: '> 3.2 人' },
		baseline: 2.79,
		path: 3.04,
		zone: undefined,
		domain: undefined,
		zero: true,
		light: 'met',
		lightLabel: '达标',
		format: (value) => `${String(value)} 人`
	},
	decrease: {
		...lifeExpectancy,
		label: '5 岁以下儿童死亡率',
		value: 7.1,
		target: { value: 6, comparator: 'at-most', label: '≤ 6.0‰' },
		baseline: 7.5,
		path: 6.6,
		zone: undefined,
		domain: undefined,
		zero: true,
		light: 'behind',
		lightLabel: '滞后',
		format: (value) => `${value.toFixed(1)}‰`
	},
	illustrative: {
		...lifeExpectancy,
		label: '居民健康素养水平（示例）',
		value: 26.4,
		target: { value: 25, comparator: 'about', label: '25% 左右' },
		baseline: 15,
		path: 22,
		zone: [24, 26],
		domain: [0, 40],
		zero: true,
		illustrative: true,
		light: 'met',
		lightLabel: '达标',
		format: (value) => `${String(value)}%`
	},
	'no-data': {
		...lifeExpectancy,
		label: '重大慢性病过早死亡率',
		href: undefined,
		value: null,
		target: { value: 15, comparator: 'less-than', label: '< 15%' },
		baseline: 15.9,
		path: 15.4,
		zone: undefined,
		domain: [0, 20],
		zero: true,
		light: 'no-data',
		lightLabel: '无数据'
	},
	between: {
		...lifeExpectancy,
		label: 'A very long English name of an indicator that must not be cut',
		value: 0,
		target: { value: 3, upper: 6, comparator: 'between', label: '3–6' },
		baseline: null,
		path: null,
		zone: undefined,
		domain: undefined,
		zero: true,
		light: 'missed',
		lightLabel: '未完成',
		format: plain
	},
	'target-zero': {
		...lifeExpectancy,
		label: '重大医疗事故',
		value: 2,
		target: { value: 0, comparator: 'at-most', label: '0 起' },
		baseline: 5,
		path: 1,
		zone: undefined,
		domain: undefined,
		zero: true,
		light: 'worsening',
		lightLabel: '恶化',
		format: (value) => `${String(value)} 起`
	}
};

const series = [2015, 2016, 2017, 2019, 2020].map((year, index) => ({
	year,
	value: [10.7, 10.2, 9.1, 7.8, 7.5][index] ?? 0
}));
const sparklines: Record<string, SparklineProps> = {
	decrease: { points: series, target: 6, label: '5 岁以下儿童死亡率 2015–2020' },
	empty: { points: [{ year: 2020, value: null }], target: 6 },
	single: { points: [{ year: 2020, value: 7.5 }], label: '仅一年' },
	illustrative: { points: series.map((point) => ({ ...point, illustrative: point.year > 2018 })) }
};

const table: QuickProps['table'] = {
	names: ['地区', '年份', '死亡率'],
	types: ['VARCHAR', 'INTEGER', 'DOUBLE'],
	columns: [
		['成都', '成都', '成都', '成都', '泸州', '泸州', '泸州'],
		[2018, 2019, 2021, 2022, 2018, 2019, 2020],
		[5.1, 4.8, 4.4, 4.1, 7.9, 7.7, 7.4]
	]
};

const quick: QuickProps = {
	table,
	choice: { kind: 'line', x: '年份', y: '死亡率', series: '地区' },
	title: '死亡率',
	summary: '两地 2018 至 2022 年',
	noData: '没有可画的数据',
	format: plain
};

const quicks: Record<string, QuickProps> = {
	line: quick,
	bar: {
		...quick,
		table: {
			names: ['地区', '增减'],
			types: ['VARCHAR', 'DOUBLE'],
			columns: [
				['成都', '泸州', '凉山彝族自治州'],
				[4, -2, null]
			]
		},
		choice: { kind: 'bar', x: '地区', y: '增减' }
	},
	scatter: { ...quick, choice: { kind: 'scatter', x: '年份', y: '死亡率' } },
	empty: { ...quick, table: { names: ['a', 'b'], types: ['INTEGER', 'INTEGER'], columns: [[], []] } }
};

/** Every chart with every state it must survive; rendered, compared and looked at. */
const part = (
	number: number,
	points: number | null,
	illustrative = false
): ContributionBarProps['contributions'][number] => ({
	id: `item-${String(number)}`,
	number,
	label: `指标${String(number)}`,
	points,
	text: points === null ? '—' : points.toFixed(2),
	illustrative
});

const contributionBars: Record<string, ContributionBarProps> = {
	several: {
		contributions: [part(1, 24.13), part(2, 17.88, true), part(3, 3.5), part(4, null), part(5, 0)],
		most: 100,
		summary: '成都 45.51 分，其中 指标1 24.13、指标2 17.88、指标3 3.50'
	},
	whole: {
		contributions: [part(1, null)],
		whole: { points: 61.5, text: '61.50', illustrative: true },
		most: 120,
		summary: '成都 61.50 分'
	}
};

export const goldenCases: Record<string, Record<string, GoldenCase>> = {
	'light-mark': cases(LightMark, lightMarks),
	'light-bar': cases(LightBar, lightBars),
	bullet: cases(BulletChart, bullets),
	trend: cases(TrendChart, trendCases),
	ranking: cases(RankingChart, rankingCases),
	'place-map': cases(PlaceMap, mapCases),
	'region-map': cases(RegionMap, regionCases),
	sparkline: cases(Sparkline, sparklines),
	quick: cases(QuickChart, quicks),
	timeline: cases(Timeline, timelineCases),
	'contribution-bar': cases(ContributionBar, contributionBars),
	pace: cases(PaceChart, paceCases),
	lines: cases(LinesChart, linesCases),
	slope: cases(SlopeChart, slopeCases),
	spine: cases(SpineChart, spineCases),
	bump: cases(BumpChart, bumpCases)
};
