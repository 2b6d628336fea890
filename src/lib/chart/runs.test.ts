import { expect, test } from 'vitest';
import { splitSeries } from './runs';

test('a missing year leaves a gap, whether absent or null', () => {
	const { runs, gaps } = splitSeries([
		{ year: 2018, value: 1 },
		{ year: 2019, value: 2 },
		{ year: 2020, value: null },
		{ year: 2021, value: 3 },
		{ year: 2023, value: 4 }
	]);
	expect(runs.map(({ points }) => points.map(({ year }) => year))).toEqual([[2018, 2019]]);
	expect(gaps.map(([from, to]) => [from.year, to.year])).toEqual([
		[2019, 2021],
		[2021, 2023]
	]);
});

test('a series reported every five years has no gaps at that step', () => {
	const points = [2010, 2015, 2020].map((year) => ({ year, value: year }));
	expect(splitSeries(points, 5).runs).toHaveLength(1);
	expect(splitSeries(points).gaps).toHaveLength(2);
});

test('another vintage breaks the line, and a break is not a gap', () => {
	const { runs, gaps, breaks } = splitSeries([
		{ year: 2018, value: 1, vintage: 'old' },
		{ year: 2019, value: 2, vintage: 'new' },
		{ year: 2020, value: 3, vintage: 'new' }
	]);
	expect(breaks.map(([from, to]) => [from.year, to.year])).toEqual([[2018, 2019]]);
	expect(gaps).toEqual([]);
	expect(runs).toHaveLength(1);
});

test('a line towards an illustrative point is illustrative', () => {
	const { runs } = splitSeries([
		{ year: 2018, value: 1 },
		{ year: 2019, value: 2 },
		{ year: 2020, value: 3, illustrative: true },
		{ year: 2021, value: 3, illustrative: true }
	]);
	expect(runs.map(({ illustrative, points }) => [illustrative, points.length])).toEqual([
		[false, 2],
		[true, 3]
	]);
});

test('years come in any order', () => {
	const { points } = splitSeries([
		{ year: 2020, value: 2 },
		{ year: 2019, value: 1 }
	]);
	expect(points.map(({ year }) => year)).toEqual([2019, 2020]);
});
