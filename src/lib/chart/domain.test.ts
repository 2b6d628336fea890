import { expect, test } from 'vitest';
import { axisTicks, domainOf, percent, share } from './domain';

test('a domain holds zero unless told otherwise, and ends on round numbers', () => {
	expect(domainOf([3.4, 9.6])).toEqual([0, 10]);
	expect(domainOf([77.3, 78.9], { zero: false })).toEqual([77, 79]);
	expect(domainOf([-4, 7])).toEqual([-4, 8]);
});

test('a domain stops at the bounds of its quantity', () => {
	expect(domainOf([60, 100.5], { zero: false, minimum: 0, maximum: 100 })[1]).toBe(100);
});

test('no values make the domain [0, 1], one value gets room on both sides', () => {
	expect(domainOf([])).toEqual([0, 1]);
	expect(domainOf([null, undefined, Number.NaN])).toEqual([0, 1]);
	expect(domainOf([0])).toEqual([0, 1]);
	expect(domainOf([50], { zero: false })).toEqual([44, 56]);
});

test('a share is held inside the domain, and the middle of an empty domain is a half', () => {
	expect(share(5, [0, 20])).toBe(0.25);
	expect(share(-5, [0, 20])).toBe(0);
	expect(share(25, [0, 20])).toBe(1);
	expect(share(3, [3, 3])).toBe(0.5);
	expect(percent(1, [0, 3])).toBe(33.33);
});

test('ticks lie inside the domain', () => {
	expect(axisTicks([0, 10], 5)).toEqual([0, 2, 4, 6, 8, 10]);
	expect(axisTicks([2, 4], 5, (value) => value.toFixed(0))).toEqual([2, 3, 4]);
	expect(axisTicks([2, 4], 5)).toEqual([2, 2.5, 3, 3.5, 4]);
	expect(axisTicks([-Number.MAX_VALUE, Number.MAX_VALUE], 5).every(Number.isFinite)).toBe(true);
});
