import { readFileSync } from 'node:fs';
import type { Component } from 'svelte';
import type { Topology } from 'topojson-specification';
import BulletChart from './BulletChart.svelte';
import type { BulletProps } from './bullet';
import { lights, type Light } from './light';
import LightBar from './LightBar.svelte';
import type { LightBarProps } from './light-bar';
import LightMark from './LightMark.svelte';
import type { LightMarkProps } from './light-mark';
import { projectShapes } from './maps';
import PlaceMap from './PlaceMap.svelte';
import type { PlaceMapProps } from './place-map';
import QuickChart from './QuickChart.svelte';
import type { QuickProps } from './quick';
import RankingChart from './RankingChart.svelte';
import type { RankingProps } from './ranking';
import Sparkline from './Sparkline.svelte';
import type { SparklineProps } from './sparkline';
import { trendCases } from './golden-trends';
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

const words: Record<Light, string> = {
	met: '达标',
	'on-pace': '符合进度',
	'slightly-behind': '略滞后',
	behind: '滞后',
	worsening: '恶化',
	missed: '未完成',
	'baseline-only': '仅有基期',
	'no-data': '无数据',
	'not-evaluable': '不可评估',
	'not-applicable': '不适用'
};

const years = (value: number) => `${value.toFixed(1)} 岁`;
const plain = (value: number) => String(value);

const lightMarks: Record<string, LightMarkProps> = Object.fromEntries(
	lights.map((light) => [light, { light, label: words[light], size: light === 'no-data' ? 24 : 16 }])
);

function counts(numbers: readonly number[]): LightBarProps['counts'] {
	return lights.map((light, index) => ({
		light,
		count: numbers[index] ?? 0,
		label: words[light],
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

const prefectures: readonly (readonly [string, string, number | null, Light])[] = [
	['510100', '成都市', 81.8, 'met'],
	['510300', '自贡市', 78.4, 'on-pace'],
	['510400', '攀枝花市', 78.9, 'on-pace'],
	['510500', '泸州市', 78.1, 'slightly-behind'],
	['510600', '德阳市', 79.6, 'met'],
	['510700', '绵阳市', 79.3, 'met'],
	['510800', '广元市', 77.4, 'slightly-behind'],
	['510900', '遂宁市', 78.4, 'on-pace'],
	['511000', '内江市', 78, 'slightly-behind'],
	['511100', '乐山市', 78.7, 'on-pace'],
	['511300', '南充市', 77.9, 'behind'],
	['511400', '眉山市', 79.1, 'met'],
	['511500', '宜宾市', 78.2, 'slightly-behind'],
	['511600', '广安市', 77.6, 'behind'],
	['511700', '达州市', 77.2, 'behind'],
	['511800', '雅安市', 77.8, 'worsening'],
	['511900', '巴中市', 76.9, 'missed'],
	['512000', '资阳市', 78.3, 'on-pace'],
	['513200', '阿坝藏族羌族自治州', 74.2, 'baseline-only'],
	['513300', '甘孜藏族自治州', null, 'no-data'],
	['513400', '凉山彝族自治州', null, 'not-evaluable']
];

const ranking: RankingProps = {
	title: '2024 年各市州人均预期寿命',
	places: prefectures.map(([code, label, value, light], index) => ({
		code,
		label,
		value,
		light,
		lightLabel: words[light],
		href: `/places/${code}`,
		illustrative: index % 7 === 3,
		highlighted: code === '510500'
	})),
	target: { value: 79, comparator: 'at-least', label: '目标 ≥ 79.0 岁' },
	format: (value) => value.toFixed(1),
	words: { missing: '未报送（2）', noData: '无数据', illustrative: '示例数据' }
};

const rankings: Record<string, RankingProps> = {
	prefectures: ranking,
	ascending: {
		...ranking,
		places: ranking.places.slice(0, 4),
		order: 'ascending',
		target: { value: 78, comparator: 'less-than', label: '目标 < 78' }
	},
	'no-data': { ...ranking, places: ranking.places.slice(-2) },
	single: { ...ranking, places: ranking.places.slice(0, 1), target: undefined },
	counties: {
		...ranking,
		places: Array.from({ length: 183 }, (_, index) => ({
			code: String(510000 + index),
			label: `第${String(index + 1)}县`,
			value: index % 11 === 0 ? null : 70 + ((index * 37) % 100) / 8,
			light: lights[index % 6] ?? 'met',
			lightLabel: words[lights[index % 6] ?? 'met'],
			href: `/places/${String(510000 + index)}`
		})),
		words: { ...ranking.words, missing: '未报送（17）' }
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

const square = (x: number, y: number) => `M${String(x)} ${String(y)}h100v100h-100z`;
const shapes = (['510100', '510300', '510400', '510500'] as const).map((code, index) => ({
	code,
	name: ['成都市', '自贡市', '攀枝花市', '泸州市'][index] ?? '',
	path: square((index % 2) * 100, Math.floor(index / 2) * 100),
	centre: [(index % 2) * 100 + 50, Math.floor(index / 2) * 100 + 50] as [number, number],
	room: 100
}));

const maps: Record<string, PlaceMapProps> = {
	squares: {
		shapes,
		viewBox: [0, 0, 200, 200],
		title: '四川省四市',
		summary: '两市达标，一市无数据',
		marks: {
			'510100': {
				light: 'met',
				label: '成都市：达标，81.8 岁',
				name: '成都',
				value: '81.8',
				href: '/places/510100'
			},
			'510300': { light: 'behind', label: '自贡市：滞后，示例数据', name: '自贡', illustrative: true },
			'510400': { label: '攀枝花市：无数据', name: '攀枝花' }
		},
		selected: '510100',
		source: '边界：公开资料'
	},
	empty: { shapes: [], viewBox: [0, 0, 200, 200], title: '空', summary: '没有地区', marks: {} }
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
export const goldenCases: Record<string, Record<string, GoldenCase>> = {
	'light-mark': cases(LightMark, lightMarks),
	'light-bar': cases(LightBar, lightBars),
	bullet: cases(BulletChart, bullets),
	trend: cases(TrendChart, trendCases),
	ranking: cases(RankingChart, rankings),
	'place-map': cases(PlaceMap, maps),
	sparkline: cases(Sparkline, sparklines),
	quick: cases(QuickChart, quicks)
};

/** The real map of a province with the marks of the ranking, to look at. */
export function realMap(file: string, objectName: string): PlaceMapProps {
	const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
	const { viewBox, shapes: places } = projectShapes(topology, objectName, 640, 560);
	return {
		shapes: places,
		viewBox,
		title: '四川省人均预期寿命',
		summary: '21 个市州',
		marks: new Map(
			places.map((shape, index) => {
				const known = prefectures.find(([code]) => code === shape.code);
				const light = known?.[3] ?? lights[index % lights.length] ?? 'no-data';
				const name = shape.name.replace(/(藏族羌族|藏族|彝族)?(市|自治州|县|区)$/, '');
				const value = known?.[2];
				return [
					shape.code,
					{
						light,
						label: `${shape.name}：${words[light]}`,
						name,
						href: `/places/${shape.code}`,
						illustrative: index % 5 === 2,
						...(typeof value === 'number' && { value: value.toFixed(1) })
					}
				];
			})
		),
		selected: '510500',
		source: '边界：公开资料，仅作示意'
	};
}
