import { expect, test } from 'vitest';
import { around, columnLetters, holds, meets, rangeOf, writeRange } from './range';

test.each<[string, number, number, number, number]>([
	['C7', 6, 2, 6, 2],
	['$A$1:c3', 0, 0, 2, 2],
	['F40:A3', 2, 0, 39, 5],
	['AA10', 9, 26, 9, 26]
])('%s', (text, top, left, bottom, right) => {
	expect(rangeOf(text)).toEqual({ top, left, bottom, right });
});

test('what is no range is none', () => {
	expect(rangeOf('')).toBeUndefined();
	expect(rangeOf('Sheet1')).toBeUndefined();
	expect(rangeOf('7C')).toBeUndefined();
});

test('ranges are written as they are read', () => {
	for (const text of ['C7', 'A3:F40', 'Z1:AB2', 'XFD1048576']) {
		const range = rangeOf(text);
		expect(range && writeRange(range)).toBe(text);
	}
	expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('ranges hold cells, meet and grow', () => {
	const [one, other] = [
		{ top: 0, left: 0, bottom: 2, right: 1 },
		{ top: 2, left: 1, bottom: 4, right: 3 }
	];
	expect([holds(one, 2, 1), holds(one, 3, 1), holds(one, 0, 2)]).toEqual([true, false, false]);
	expect(meets(one, other)).toBe(true);
	expect(meets(one, { ...other, left: 2 })).toBe(false);
	expect(around(one, other)).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
});
