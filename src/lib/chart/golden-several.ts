import type { BumpProps } from './bump';
import type { LinesProps } from './lines';
import type { Series } from './several';
import type { SlopeProps } from './slope';
import type { SpineProps } from './spine';

const words = { noData: '无数据', illustrative: '示例数据', provisional: '空心为初步数或估计数' };
const format = (value: number) => value.toFixed(1);
const yearly = (id: string, label: string, values: (number | null)[], more: object = {}): Series => ({
	id,
	label,
	points: values.map((value, index) => ({ year: 2020 + index, value, ...more }))
});

const series: Series[] = [
	yearly('510700', '绵阳', [5.1, 5.6, 6.2, 6.9, 7.4]),
	yearly('510600', '德阳', [5.4, 5.5, null, 6.1, 6.4], { illustrative: true }),
	yearly('513300', '甘孜', [3.2, 3.2, 3.4, 3.9, 4.1]),
	{
		id: 'southern-sichuan',
		label: '川南中位数',
		points: [
			{ year: 2020, value: 4.1, vintage: 'old' },
			{ year: 2021, value: 4.3, vintage: 'old' },
			{ year: 2022, value: 5.2, vintage: 'new' },
			{ year: 2023, value: 5.3, vintage: 'new' },
			{ year: 2024, value: 5.3, vintage: 'new', state: 'provisional' }
		]
	}
];

const lines: LinesProps = {
	title: '绵阳 2024 年居首，高出全省 0.8 个百分点',
	summary: '绵阳 7.4%、德阳 6.4%、甘孜 4.1%、川南中位数 5.3%',
	series,
	target: { year: 2025, value: 7, comparator: 'at-least', label: '≥ 7%' },
	path: {
		label: '绵阳序时进度',
		points: [
			{ year: 2020, value: 5.1 },
			{ year: 2025, value: 7 }
		]
	},
	selectedYear: 2024,
	format,
	words
};

export const linesCases: Record<string, LinesProps> = {
	promise: lines,
	eight: {
		...lines,
		path: undefined,
		series: Array.from({ length: 8 }, (_, index) =>
			yearly(String(index), `第${String(index + 1)}市`, [index, index + 0.5, index + 0.2])
		)
	},
	band: {
		...lines,
		path: undefined,
		target: { year: 2025, value: 4, upper: 6, comparator: 'between', label: '4–6%' }
	},
	'no-data': {
		...lines,
		series: [yearly('510700', '绵阳', [null, null])],
		target: undefined,
		path: undefined
	}
};

const slope: SlopeProps = {
	title: '2020 年到 2024 年绵阳变化最大：+2.3 个百分点',
	summary: lines.summary,
	series,
	years: [2020, 2024],
	target: { value: 7, label: '≥ 7%' },
	format,
	words
};

export const slopeCases: Record<string, SlopeProps> = {
	years: slope,
	missing: { ...slope, years: [2022, 2024], target: undefined },
	'no-data': { ...slope, series: [yearly('510700', '绵阳', [null])] }
};

const spine: SpineProps = {
	title: '2024 年 4 个地区中 1 个好于全省',
	summary: lines.summary,
	labels: series.map(({ label }) => label),
	rows: [
		{
			id: 'share',
			label: '健康产业占比 2024（21 个市州）',
			better: 'more',
			centre: { value: 6.6, label: '四川 6.6%', illustrative: false },
			field: [3.1, 4.1, 5, 5.3, 6, 6.2, 6.4, 7.4, 8],
			chosen: [
				{ value: 7.4, illustrative: false, hollow: false },
				{ value: 6.4, illustrative: true, hollow: false },
				{ value: 4.1, illustrative: false, hollow: false },
				{ value: 5.3, illustrative: false, hollow: true }
			],
			format: (value) => `${format(value)}%`
		},
		{
			id: 'mortality',
			label: '5 岁以下儿童死亡率 2024（21 个市州）',
			better: 'less',
			centre: { value: 5, label: '中位数 5.0‰', illustrative: true },
			field: [3, 5, 5, 9],
			chosen: [
				{ value: 5, illustrative: false, hollow: false },
				{ value: 5, illustrative: false, hollow: false },
				null,
				null
			],
			format: (value) => `${format(value)}‰`
		},
		{
			id: 'none',
			label: '无人填报 2024',
			better: 'neither',
			centre: null,
			field: [],
			chosen: [null, null, null, null],
			format
		}
	],
	words: {
		noData: '无数据',
		illustrative: '示例数据',
		range: '全部地区',
		half: '中间一半',
		centre: '竖线：上级地区的数',
		better: '右侧为较好',
		higher: '右侧为较高'
	}
};

export const spineCases: Record<string, SpineProps> = { rows: spine };

const bump: BumpProps = {
	title: '德阳名次变化最大：2020 年第 1，2024 年第 2',
	summary: lines.summary,
	years: [2020, 2021, 2022, 2023, 2024],
	series: [
		{ id: '510700', label: '绵阳', ranks: [2, 1, 1, 1, 1], illustrative: [] },
		{ id: '510600', label: '德阳', ranks: [1, 2, null, 2, 2], illustrative: [true, true, true, true, true] },
		{ id: '513300', label: '甘孜', ranks: [3, 3, 3, 3, 3], illustrative: [] },
		{ id: 'south', label: '川南中位数', ranks: [3, 3, 2, 3, 3], illustrative: [] }
	],
	selectedYear: 2024,
	words: {
		noData: '无数据',
		illustrative: '示例数据',
		rank: (rank, of, shared) => `${shared ? '并列' : ''}第 ${String(rank)} 名（${String(of)} 个有数）`
	}
};

export const bumpCases: Record<string, BumpProps> = {
	ties: bump,
	single: {
		...bump,
		years: [2024],
		series: bump.series.map((own) => ({ ...own, ranks: own.ranks.slice(-1) }))
	}
};
