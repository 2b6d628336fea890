import { expect, test } from 'vitest';
import { scrollTo, windowOf } from './window';

const box = { rowHeight: 30, viewHeight: 300 };

test('only the rows in view are drawn, with a few around them', () => {
	const shown = windowOf({ ...box, rows: 100_000, scrollTop: 3000, overscan: 2 });
	expect([shown.from, shown.to, shown.height]).toEqual([98, 112, 3_000_000]);
	expect(shown.topOf(100)).toBe(3000);
	const few = windowOf({ ...box, rows: 4, scrollTop: 0 });
	expect([few.from, few.to, few.height]).toEqual([0, 4, 120]);
});

test('a million rows fit a box that browsers draw, and its ends are their ends', () => {
	const rows = 1_000_000;
	const end = windowOf({ ...box, rows, scrollTop: 12_000_000 - 300, overscan: 0 });
	expect(end.height).toBe(12_000_000);
	expect(end.to).toBe(rows);
	expect(end.topOf(rows)).toBeCloseTo(12_000_000, 3);
	expect(windowOf({ ...box, rows, scrollTop: 0 }).topOf(0)).toBe(0);
});

test('a row is scrolled into view from either side, and not at all when it is there', () => {
	const at = { ...box, rows: 1000, scrollTop: 3000 };
	expect(scrollTo(100, at)).toBe(3000);
	expect(scrollTo(50, at)).toBe(1500);
	expect(scrollTo(110, at)).toBe(3030);
	const rows = 1_000_000;
	const top = scrollTo(rows - 1, { ...box, rows, scrollTop: 0 });
	expect(windowOf({ ...box, rows, scrollTop: top, overscan: 0 }).to).toBe(rows);
});
