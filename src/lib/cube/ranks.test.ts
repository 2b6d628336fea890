import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betterSideOf } from './better-side';
import { medianOf, quantileOf } from './median';
import { ranksOf } from './ranks';

test('equal values share a rank, missing ones have none', () => {
	expect(ranksOf([3, null, 5, 5, 1], 'more')).toEqual([3, null, 1, 1, 4]);
	expect(ranksOf([3, null, 5, 5, 1], 'less')).toEqual([2, null, 3, 3, 1]);
	expect(ranksOf([null, null], 'more')).toEqual([null, null]);
});

test('whatever the values, the first rank is 1 and a better value never ranks behind', () => {
	fc.assert(
		fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 5 })), { maxLength: 8 }), (values) => {
			const ranks = ranksOf(values, 'less');
			const known = ranks.filter((rank) => rank !== null);
			if (known.length > 0) expect(Math.min(...known)).toBe(1);
			values.forEach((value, index) => {
				values.forEach((other, at) => {
					if (value !== null && other !== null && value < other)
						expect(ranks[index] ?? 9).toBeLessThan(ranks[at] ?? 0);
				});
			});
		})
	);
});

test('median and quartiles lie between neighbours', () => {
	expect([medianOf([]), medianOf([4]), medianOf([9, 1, 4]), medianOf([1, 2, 4, 10])]).toEqual([
		null,
		4,
		4,
		3
	]);
	expect([quantileOf([1, 2, 3, 4, 5], 0.25), quantileOf([0, 10], 0.75)]).toEqual([2, 7.5]);
});

test('the better side is the promise’s, else the indicator’s', () => {
	const indicator = (direction: 'increase' | 'decrease' | 'neutral') => ({ direction });
	expect(betterSideOf({ comparator: 'at-most' }, indicator('increase'))).toBe('less');
	expect(betterSideOf({ comparator: 'between' }, indicator('decrease'))).toBe('less');
	expect(betterSideOf({ comparator: 'about' }, indicator('neutral'))).toBe('neither');
	expect(betterSideOf({ comparator: null }, undefined)).toBe('neither');
});
