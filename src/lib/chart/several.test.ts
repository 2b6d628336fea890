import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutBump, type BumpInput } from './bump';
import { layOutLines, type LinesInput } from './lines';
import { mostSeries, seriesMark } from './series-mark';
import { layOutSlope, type SlopeInput } from './slope';
import { layOutSpine, type SpineRow } from './spine';

const words = { noData: '无数据', illustrative: '示例', provisional: '初步' };
const format = String;
const point = (year: number, value: number | null, more = {}) => ({ year, value, ...more });
const lines = (more: Partial<LinesInput> = {}) =>
	layOutLines({
		series: [
			{ id: 'a', label: '甲', points: [point(2020, 0), point(2021, null), point(2022, 10)] },
			{
				id: 'b',
				label: '乙',
				points: [point(2020, 10, { illustrative: true }), point(2021, 5), point(2022, 5, { vintage: 'n' })]
			}
		],
		height: 100,
		format,
		words,
		...more
	});

test('eight series differ in shape and in dash', () => {
	const marks = Array.from({ length: mostSeries }, (_, index) => seriesMark(index));
	expect(new Set(marks.map(({ shape }) => shape)).size).toBe(mostSeries);
	expect(new Set(marks.map(({ dash }) => dash)).size).toBe(mostSeries);
});

test('lines: one scale for all; a missing year and a new vintage break the line', () => {
	const plot = lines();
	expect(plot.domain).toEqual([0, 10]);
	expect(plot.series[0]?.points.map(({ x, y }) => [x, y])).toEqual([
		[0, 100],
		[100, 0]
	]);
	expect(plot.series[0]?.lines).toEqual([]);
	expect(plot.series[1]?.lines).toEqual([{ d: 'M0,0L50,50', illustrative: true }]);
	expect(plot.breaks).toEqual([75]);
	expect(plot.series[1]?.points[0]?.title).toBe('乙 2020 10 示例');
});

test('lines: every series is named at its end, apart from the others; a promise widens the scale', () => {
	const plot = lines({ target: { year: 2025, value: 20, comparator: 'at-least', label: '≥ 20' } });
	expect(plot.labels.map(({ kind, text }) => [kind, text])).toEqual([
		['series', '甲'],
		['series', '乙'],
		['target', '≥ 20']
	]);
	expect(plot.domain[1]).toBe(20);
	expect(plot.columns.at(-1)?.year).toBe(2025);
	const heights = plot.labels.map(({ labelY }) => labelY).sort((a, b) => a - b);
	expect(heights.slice(1).every((height, index) => height - (heights[index] ?? 0) >= 15)).toBe(true);
});

test('lines: without any number there is nothing to draw', () => {
	const plot = lines({ series: [{ id: 'a', label: '甲', points: [point(2020, null)] }] });
	expect([plot.empty, plot.rows, plot.labels]).toEqual([true, [], []]);
});

const slope = (series: SlopeInput['series']) =>
	layOutSlope({ series, years: [2020, 2024], height: 100, format, words });

test('slope: a line needs both years and one vintage; who has neither is told', () => {
	const plot = slope([
		{ id: 'a', label: '甲', points: [point(2020, 0), point(2024, 10)] },
		{ id: 'b', label: '乙', points: [point(2020, 10), point(2024, 5, { vintage: 'n' })] },
		{ id: 'c', label: '丙', points: [point(2020, null), point(2024, 5, { state: 'provisional' })] },
		{ id: 'd', label: '丁', points: [point(2021, 5)] }
	]);
	expect(plot.lines).toEqual([{ series: 0, y1: 100, y2: 0, illustrative: false, direction: 'up' }]);
	expect(plot.ends.map((ends) => ends.map(({ text }) => text))).toEqual([
		['0', '10'],
		['甲 10', '乙 5', '丙 5']
	]);
	expect(plot.ends[1].map(({ hollow }) => hollow)).toEqual([false, false, true]);
	expect(plot.missing).toEqual([3]);
});

const row = (more: Partial<SpineRow> = {}): SpineRow => ({
	id: 'r',
	label: '比例',
	better: 'more',
	centre: { value: 50, label: '四川 50', illustrative: false },
	field: [30, 40, 50, 60, 70],
	chosen: [{ value: 60, illustrative: true, hollow: false }, null],
	format,
	...more
});
const spine = (more: Partial<SpineRow> = {}) =>
	layOutSpine({ rows: [row(more)], labels: ['甲', '乙'], words })[0];

test('spine: the centre in the middle, the farthest place at the edge, the better side to the right', () => {
	expect(spine()).toMatchObject({ range: [0, 100], half: [25, 75], ends: ['30', '70'] });
	expect(spine()?.marks).toEqual([
		{ series: 0, x: 75, dy: 0, illustrative: true, hollow: false, title: '甲 60 示例' }
	]);
	expect(spine({ better: 'less' })).toMatchObject({ ends: ['70', '30'], marks: [{ x: 25 }] });
	// 50 ± 40: the chosen place is the farthest, and the field does not reach the edge.
	expect(spine({ chosen: [{ value: 10, illustrative: false, hollow: false }] })).toMatchObject({
		range: [25, 75],
		marks: [{ x: 0 }]
	});
});

test('spine: marks at one place stand above each other; without a centre nothing is placed', () => {
	const same = { value: 60, illustrative: false, hollow: false };
	expect(spine({ chosen: [same, same] })?.marks.map(({ dy }) => dy)).toEqual([0, -11]);
	expect(spine({ centre: null })).toMatchObject({ range: null, half: null, ends: null, marks: [] });
	expect(spine({ field: [50, 50], chosen: [{ ...same, value: 50 }] })).toMatchObject({
		range: [50, 50],
		marks: [{ x: 50 }]
	});
});

const bump = (series: BumpInput['series']) =>
	layOutBump({
		years: [2020, 2021, 2023],
		series,
		words: {
			noData: '无数据',
			illustrative: '示例',
			rank: (rank, of, shared) => `${String(rank)}/${String(of)}${shared ? '=' : ''}`
		}
	});

test('bump: shared ranks side by side, a missing year in a lane of its own, no line across a gap', () => {
	const plot = bump([
		{ id: 'a', label: '甲', ranks: [1, 1, 2], illustrative: [true, false, false] },
		{ id: 'b', label: '乙', ranks: [1, null, 1], illustrative: [false, false, false] }
	]);
	expect(plot.points.slice(0, 2).map(({ y, dx, title }) => [y, dx, title])).toEqual([
		[14, -6, '甲 2020 1/2= 示例'],
		[14, 6, '乙 2020 1/2=']
	]);
	const missing = plot.points.find((own) => own.missing);
	expect([missing?.series, missing?.y, missing?.title]).toEqual([1, plot.missingY, '乙 2021 无数据']);
	// 2021 to 2023 is no step of one year.
	expect(plot.lines.map(({ series, illustrative }) => [series, illustrative])).toEqual([[0, true]]);
	expect(plot.columns.map(({ of }) => of)).toEqual([2, 1, 2]);
	// Who has no number in the last year is named in the lane.
	expect(plot.labels.map(({ y, text }) => [y, text])).toEqual([
		[44, '甲'],
		[14, '乙']
	]);
});

test('bump: nobody missing, no lane', () => {
	expect(bump([{ id: 'a', label: '甲', ranks: [1, 1, 1], illustrative: [] }]).missingY).toBeNull();
});

const value = fc.option(
	fc.oneof(
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.constant(NaN),
		fc.integer({ min: -9, max: 9 })
	),
	{ nil: null }
);
const points = fc.array(
	fc.record({ year: fc.integer({ min: 2000, max: 2030 }), value, illustrative: fc.boolean() }),
	{ maxLength: 8 }
);
const several = fc
	.array(points, { maxLength: 8 })
	.map((all) => all.map((own, index) => ({ id: String(index), label: 'n', points: own })));

/** Fails on any number, or any number written into path data, that cannot be drawn. */
function drawable(layout: unknown): void {
	const bad: unknown[] = [];
	JSON.stringify(layout, (_, part: unknown) => {
		if (typeof part === 'number' && !Number.isFinite(part)) bad.push(part);
		if (typeof part === 'string' && /NaN|Infinity|undefined/.test(part)) bad.push(part);
		return part;
	});
	expect(bad).toEqual([]);
}

test('several series are drawable whatever is reported', () => {
	const plain = () => 'n';
	fc.assert(
		fc.property(several, value, (series, goal) => {
			const target =
				goal === null ? undefined : { year: 2025, value: goal, comparator: 'at-least' as const, label: 'n' };
			drawable(layOutLines({ series, target, format: plain, words }));
			drawable(layOutSlope({ series, years: [2010, 2020], target, format: plain, words }));
			const chosen = series.map(({ points: own }) =>
				own[0]?.value == null ? null : { value: own[0].value, illustrative: false, hollow: false }
			);
			const field = series.flatMap(({ points: own }) => own.flatMap((one) => one.value ?? []));
			drawable(
				layOutSpine({
					rows: [
						row({
							field,
							chosen,
							format: plain,
							centre: goal === null ? null : { value: goal, label: 'n', illustrative: false }
						})
					],
					labels: [],
					words
				})
			);
			const years = [2020, 2021, 2022];
			drawable(
				bump(
					series.map(({ id, points: own }, index) => ({
						id,
						label: 'n',
						ranks: years.map((_, at) => (own[at]?.value == null ? null : index + 1)),
						illustrative: []
					}))
				)
			);
		}),
		{ numRuns: 300 }
	);
});
