import type { TrendPoint, TrendProps, YearValue } from './trend';

const words: TrendProps['words'] = {
	path: '序时路径',
	corridor: '略滞后区间',
	baseline: '基期',
	provisional: '初步数',
	estimated: '估计数',
	revised: '修订数',
	illustrative: '示例数据',
	break: '口径变更',
	gap: '缺年（虚线仅为连接）',
	fan: '预测与 80% 区间',
	noData: '没有填报数'
};

function yearly(
	first: number,
	values: readonly (number | null)[],
	more: Record<number, Partial<TrendPoint>> = {}
) {
	return values.map((value, index): TrendPoint => ({ year: first + index, value, ...more[first + index] }));
}

function edge(from: YearValue, to: YearValue): YearValue[] {
	return [from, to];
}

const increase: TrendProps = {
	title: '人均预期寿命',
	summary: '2020 年 77.3 岁，2024 年 78.4 岁，目标 2025 年不低于 79 岁，略低于序时路径',
	actual: {
		label: '实际值',
		points: yearly(2018, [76.6, 76.9, 77.3, 77.6, 77.9, 78.2, 78.4], {
			2021: { state: 'revised' },
			2023: { state: 'estimated' },
			2024: { state: 'provisional' }
		})
	},
	baseline: { year: 2020, value: 77.3 },
	target: { year: 2025, value: 79, comparator: 'at-least', label: '目标 ≥ 79.0 岁' },
	bandEdge: edge({ year: 2020, value: 77.3 }, { year: 2025, value: 78.6 }),
	selectedYear: 2022,
	words,
	format: (value) => value.toFixed(1)
};

export const trendCases: Record<string, TrendProps> = {
	increase,
	decrease: {
		...increase,
		title: '5 岁以下儿童死亡率',
		actual: { label: '实际值', points: yearly(2015, [10.7, 10.2, 9.1, 8.4, 7.8, 7.5, 7.1, 6.8, 6.2, 5.6]) },
		baseline: { year: 2020, value: 7.5 },
		target: { year: 2025, value: 6.6, comparator: 'less-than', label: '目标 < 6.6‰' },
		bandEdge: undefined,
		selectedYear: undefined
	},
	comparison: {
		...increase,
		bandEdge: undefined,
		selectedYear: undefined,
		others: [
			{ label: '成都', points: yearly(2019, [78.8, 79, 79.2, 79.3, 79.35, 79.4]) },
			{ label: '德阳', points: yearly(2019, [78.5, 78.7, 78.9, 79.1, 79.2, 79.32]) },
			{ label: '阿坝藏族羌族自治州', points: yearly(2019, [77, 77.2, null, 77.5, 77.6, 77.7]) }
		]
	},
	'gap-and-break': {
		...increase,
		title: '每千人口床位数',
		actual: {
			label: '实际值',
			points: yearly(2012, [4.2, 4.5, null, null, 5.2, 5.4, 6.1, 6.3, null, 6.6, 6.9], {
				2018: { vintage: '新口径' },
				2019: { vintage: '新口径' },
				2021: { vintage: '新口径' },
				2022: { vintage: '新口径' }
			})
		},
		baseline: { year: 2019, value: 6.3 },
		target: { year: 2025, value: 7.4, comparator: 'about', label: '目标 7.4 张左右' },
		bandEdge: undefined,
		selectedYear: 2016
	},
	illustrative: {
		...increase,
		actual: {
			label: '实际值',
			points: yearly(2019, [22, 24.5, 25, 27.8, 30.1], {
				2021: { illustrative: true },
				2022: { illustrative: true },
				2023: { illustrative: true, state: 'provisional' }
			})
		},
		baseline: { year: 2019, value: 22 },
		target: { year: 2030, value: 40, upper: 45, comparator: 'between', label: '目标 40%–45%' },
		bandEdge: undefined,
		selectedYear: undefined,
		zero: true,
		format: (value) => `${String(value)}%`
	},
	ordinal: {
		...increase,
		title: '县人民医院等级',
		actual: { label: '评定等级', points: yearly(2020, [1, 1, 2, 2]) },
		baseline: { year: 2020, value: 1 },
		target: { year: 2025, value: 4, comparator: 'at-least', label: '目标 三级甲等' },
		bandEdge: undefined,
		selectedYear: undefined,
		ticks: [0, 1, 2, 3, 4],
		domain: [0, 4],
		format: (value) => ['未定级', '二级乙等', '二级甲等', '三级乙等', '三级甲等'][value] ?? ''
	},
	fan: {
		...increase,
		bandEdge: undefined,
		path: [],
		baseline: undefined,
		fan: [
			{ year: 2024, value: 78.4, low: 78.2, high: 78.6 },
			{ year: 2025, value: 78.7, low: 78.4, high: 79.1 },
			{ year: 2026, value: 79, low: 78.5, high: 79.6 }
		]
	},
	'fan-illustrative': {
		...increase,
		bandEdge: undefined,
		path: [],
		baseline: undefined,
		fan: [
			{ year: 2024, value: 78.4, low: 78.2, high: 78.6 },
			{ year: 2025, value: 78.7, low: 78.4, high: 79.1 }
		],
		fanIllustrative: true
	},
	'single-point': {
		...increase,
		actual: { label: '实际值', points: yearly(2020, [77.3]) },
		baseline: undefined,
		target: undefined,
		bandEdge: undefined,
		selectedYear: undefined
	},
	'target-zero': {
		...increase,
		actual: { label: '实际值', points: yearly(2020, [5, 3, 0, 0]) },
		baseline: { year: 2020, value: 5 },
		target: { year: 2025, value: 0, comparator: 'at-most', label: '目标 0 起' },
		bandEdge: undefined,
		selectedYear: undefined,
		format: String
	},
	'no-data': {
		...increase,
		actual: { label: '实际值', points: yearly(2020, [null, null]) },
		baseline: undefined,
		bandEdge: undefined,
		selectedYear: undefined
	},
	compact: { ...increase, compact: true, domain: [76, 80], years: [2018, 2025] },
	'nothing-at-all': {
		...increase,
		actual: { label: '实际值', points: [] },
		baseline: undefined,
		target: undefined,
		bandEdge: undefined,
		selectedYear: undefined
	}
};
