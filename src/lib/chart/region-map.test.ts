import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, countedClasses, partedClasses } from './map-classes';
import { neighbourOf } from './neighbour';
import { boundsOf } from './path-bounds';
import { layOutRegionMap, type RegionMark } from './region-map';

const square = (code: string, x: number, y: number) => ({
	code,
	name: code,
	path: `M${String(x)} ${String(y)}l10 0 0 10-10 0z`,
	centre: [x + 5, y + 5] as [number, number],
	room: 10
});
const mark = (value: number | null, more: Partial<RegionMark> = {}): RegionMark => ({
	light: 'met',
	value,
	illustrative: false,
	label: '',
	name: 'a',
	text: '',
	href: '/',
	...more
});

test('the bounds of relative, absolute and straight steps', () => {
	expect(boundsOf(['M1 2l3 4-1-9z', 'M-5 0h2v1z'])).toEqual({ left: -5, top: -3, right: 4, bottom: 6 });
	expect(boundsOf(['M.5.25L10 20'])).toEqual({ left: 0.5, top: 0.25, right: 10, bottom: 20 });
	expect(boundsOf([])).toBeNull();
});

test('five classes of about as many places; equal values are never parted', () => {
	expect(countedClasses([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).map(({ low }) => low)).toEqual([1, 3, 5, 7, 9]);
	expect(countedClasses([2, 2, 2]).map(({ low, high, step }) => [low, high, step])).toEqual([[2, 2, 3]]);
	expect(countedClasses([1, 1, 1, 1, 9]).map(({ step }) => step)).toEqual([1, 5]);
	expect(countedClasses([])).toEqual([]);
});

test('a parted scale never mixes the sides of zero', () => {
	// Below: −4, −2, −1, the median −2; from zero on: 0 and 3, the median 3 is the end.
	expect(partedClasses([-4, -2, -1, 0, 3])).toEqual([
		{ low: -4, high: -2, step: -2 },
		{ low: -2, high: 0, step: -1 },
		{ low: 0, high: 3, step: 1 }
	]);
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 }), (values) => {
			for (const classes of [countedClasses(values), partedClasses(values)])
				expect(values.every((value) => classOf(value, classes) !== undefined)).toBe(true);
			for (const value of values) {
				const step = classOf(value, partedClasses(values))?.step ?? 0;
				expect(step > 0).toBe(value >= 0);
			}
		})
	);
});

test('an arrow key goes to the nearest place in its direction, and stops at the edge', () => {
	const grid = [square('a', 0, 0), square('b', 20, 2), square('c', 60, 0), square('d', 0, 40)];
	expect(neighbourOf(grid, 'a', 'right')).toBe('b');
	expect(neighbourOf(grid, 'b', 'right')).toBe('c');
	expect(neighbourOf(grid, 'a', 'down')).toBe('d');
	expect(neighbourOf(grid, 'a', 'up')).toBeUndefined();
	expect(neighbourOf(grid, 'nowhere', 'up')).toBeUndefined();
});

const shapes = [square('a', 0, 0), square('b', 20, 0), square('c', 80, 80)];
const map = (more: object = {}) =>
	layOutRegionMap({
		shapes,
		viewBox: [0, 0, 100, 100],
		marks: { a: mark(-2), b: mark(8), c: mark(null, { light: 'no-data' }) },
		scale: 'parted',
		...more
	});
const of = (layout: ReturnType<typeof map>, code: string) => layout.areas.find((area) => area.code === code);

test('a place without a number has no class; where less is better the sides change', () => {
	expect([of(map(), 'a')?.step, of(map(), 'b')?.step, of(map(), 'c')?.step]).toEqual([-1, 1, null]);
	expect([of(map({ lessIsBetter: true }), 'a')?.step, of(map({ lessIsBetter: true }), 'b')?.step]).toEqual([
		1, -1
	]);
	expect([of(map(), 'c')?.missing, of(map(), 'a')?.missing]).toEqual([true, false]);
	expect(of(map({ marks: {} }), 'a')).toMatchObject({ mark: undefined, missing: false });
});

test('the area of a circle is the value: four times more, twice the radius', () => {
	const layout = map({ bubbles: true, scale: 'counted' });
	expect((of(layout, 'b')?.radius ?? 0) / (of(layout, 'a')?.radius ?? 1)).toBeCloseTo(2, 2);
	expect([of(layout, 'c')?.radius, of(layout, 'b')?.step]).toEqual([null, null]);
});

test('coming close shows the places with a little room, in the proportion of the sheet', () => {
	const layout = map({ near: ['a', 'b'] });
	// 30 wide of 100, a tenth more: 33; the middle of the two is 15, 5.
	expect(layout.viewBox).toEqual([-1.5, -11.5, 33, 33]);
	expect(layout.zoom).toBeCloseTo(3.03, 2);
	expect(map({ near: ['nowhere'] }).viewBox).toEqual([0, 0, 100, 100]);
});
