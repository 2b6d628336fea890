import { expect, test } from 'vitest';
import { layOutSparkline } from './sparkline';

test('a series runs from edge to edge and rises upwards', () => {
	const { lines, latest, targetY } = layOutSparkline({
		points: [
			{ year: 2020, value: 0 },
			{ year: 2021, value: 10 }
		],
		domain: [0, 10],
		target: 5,
		width: 108,
		height: 28
	});
	expect(lines).toEqual([{ illustrative: false, d: 'M4 24L104 4' }]);
	expect(latest).toEqual({ x: 104, y: 4, illustrative: false });
	expect(targetY).toBe(14);
});

test('a point between two gaps is a dot, an empty series is nothing', () => {
	const points = [2016, 2018, 2020].map((year) => ({ year, value: 1 }));
	expect(layOutSparkline({ points }).dots).toHaveLength(2);
	expect(layOutSparkline({ points: [] })).toEqual({
		lines: [],
		dots: [],
		latest: null,
		targetY: null,
		marked: null
	});
});

test('the point of a year is ringed where it lies; a year without a point is not', () => {
	const points = [2020, 2021, 2022].map((year, index) => ({ year, value: index * 5 }));
	const props = { points, domain: [0, 10] as const, width: 108, height: 28 };
	expect(layOutSparkline({ ...props, marked: 2021 }).marked).toEqual({ x: 54, y: 14 });
	expect(layOutSparkline({ ...props, marked: 2019 }).marked).toBeNull();
});
