import { expect, test } from 'vitest';
import type { TrendInput } from './trend';
import { layOutTrend } from './trend-layout';

const input: TrendInput = {
	actual: {
		label: '实际值',
		points: [
			{ year: 2020, value: 0 },
			{ year: 2021, value: 5 }
		]
	},
	baseline: { year: 2020, value: 0 },
	target: { year: 2024, value: 10, comparator: 'at-least', label: '目标 ≥ 10' },
	domain: [0, 10],
	height: 100,
	words: { noData: '无数据' },
	format: String
};

test('years run across in percent, values run upwards in pixels', () => {
	const { points, target, path, years, baseline } = layOutTrend(input);
	expect(years).toEqual([2020, 2024]);
	expect(points.map(({ x, y }) => [x, y])).toEqual([
		[0, 100],
		[25, 50]
	]);
	expect(target).toEqual({ x: 100, y: 0, upperY: null, cap: 'up', strict: false });
	expect(path).toBe('M0,100L100,0');
	expect(baseline).toEqual({ x: 0, y: 100 });
});

test('a corridor lies between the path and the edge of the band', () => {
	const bandEdge = [
		{ year: 2020, value: 0 },
		{ year: 2024, value: 8 }
	];
	expect(layOutTrend({ ...input, bandEdge }).corridor).toBe('M0,100L100,0L100,20L0,100Z');
	expect(layOutTrend(input).corridor).toBeNull();
});

test('a promise to fall has its cap below the line', () => {
	const target = { ...input.target, year: 2024, value: 2, comparator: 'less-than' as const, label: '< 2' };
	expect(layOutTrend({ ...input, target }).target).toMatchObject({ cap: 'down', strict: true, y: 80 });
});

test('a connector over a gap needs a word for it', () => {
	const actual = {
		label: '',
		points: [
			{ year: 2020, value: 0 },
			{ year: 2022, value: 5 }
		]
	};
	expect(layOutTrend({ ...input, actual }).connectors).toEqual([]);
	expect(layOutTrend({ ...input, actual }).lines).toEqual([]);
	expect(layOutTrend({ ...input, actual, words: { noData: '', gap: '缺年' } }).connectors).toEqual([
		{ x1: 0, y1: 100, x2: 50, y2: 50 }
	]);
});

test('a break is marked half-way between its years', () => {
	const actual = {
		label: '',
		points: [
			{ year: 2020, value: 0, vintage: 'a' },
			{ year: 2021, value: 5, vintage: 'b' }
		]
	};
	const { breaks, lines } = layOutTrend({ ...input, actual });
	expect(breaks).toEqual([12.5]);
	expect(lines).toEqual([]);
});

test('the latest value is written beside its point; the selected year too', () => {
	const { values } = layOutTrend({ ...input, selectedYear: 2020 });
	expect(values.map(({ text, x }) => [text, x])).toEqual([
		['5', 25],
		['0', 0]
	]);
});

test('the value of the last year stands in the margin beside the promise, where no line crosses it', () => {
	const actual = {
		label: '',
		points: [
			{ year: 2020, value: 0 },
			{ year: 2024, value: 10, illustrative: true }
		]
	};
	const { values, endLabels } = layOutTrend({ ...input, actual });
	expect(values).toEqual([]);
	expect(endLabels.map(({ kind, text, labelY }) => [kind, text, labelY])).toEqual([
		['target', '目标 ≥ 10', 0],
		['value', '10', 15]
	]);
	expect(endLabels[1]?.illustrative).toBe(true);
});

test('beside a small chart there is no room for a grade: it stands above its point', () => {
	const actual = { label: '', points: [{ year: 2024, value: 5 }] };
	const format = () => '三级乙等';
	const small = layOutTrend({ ...input, actual, format, compact: true });
	expect(small.values.map(({ text }) => text)).toEqual(['三级乙等']);
	expect(small.endLabels.map(({ kind }) => kind)).toEqual(['target']);
	expect(layOutTrend({ ...input, actual, format }).endLabels.map(({ kind }) => kind)).toContain('value');
});

test('labels of compared places do not overlap each other or the target', () => {
	const others = ['甲', '乙', '丙'].map((label) => ({ label, points: [{ year: 2021, value: 10 }] }));
	const positions = layOutTrend({ ...input, others }).endLabels.map(({ labelY }) => labelY);
	expect(positions).toEqual([0, 15, 30, 45]);
});

test('a point says its year, value and state', () => {
	const actual = { label: '', points: [{ year: 2021, value: 5, state: 'provisional' as const }] };
	const words = { noData: '', provisional: '初步数' };
	expect(layOutTrend({ ...input, actual, words }).points[0]?.title).toBe('2021 5 初步数');
});

test('ordinal steps are the rows of the plot', () => {
	const format = (value: number) => ['未定级', '二级', '三级'][value] ?? '';
	const { rows } = layOutTrend({ ...input, domain: [0, 2], ticks: [0, 1, 2], format });
	expect(rows).toEqual([
		{ y: 100, label: '未定级' },
		{ y: 50, label: '二级' },
		{ y: 0, label: '三级' }
	]);
});

test('nothing at all is an empty chart without an axis of its own', () => {
	const nothing = layOutTrend({ actual: { label: '', points: [] }, words: { noData: '无' }, format: String });
	expect(nothing).toMatchObject({ empty: true, rows: [], columns: [], points: [], target: null });
});
