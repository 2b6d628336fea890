import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockSize, linesInView, segmentsOf, wholeLine } from './segments';

test('a line is drawn where it is in view and where the keyboard stands', () => {
	expect(blockSize).toBe(6);
	expect(segmentsOf(40, { from: 13, to: 19 }, null)).toEqual([
		{ kind: 'away', from: 0, to: 12 },
		{ kind: 'cells', from: 12, to: 18 },
		{ kind: 'cells', from: 18, to: 24 },
		{ kind: 'away', from: 24, to: 40 }
	]);
	expect(segmentsOf(40, null, 39)).toEqual([
		{ kind: 'away', from: 0, to: 36 },
		{ kind: 'cells', from: 36, to: 40 }
	]);
	expect(segmentsOf(9, null, null)).toEqual([{ kind: 'away', from: 0, to: 9 }]);
	expect(wholeLine(9)).toEqual([{ kind: 'cells', from: 0, to: 9 }]);
});

test('the segments of a line are the whole line, and draw all that is asked for', () => {
	const column = fc.integer({ min: 0, max: 120 });
	fc.assert(
		fc.property(
			column,
			fc.option(fc.tuple(column, column), { nil: null }),
			fc.option(column, { nil: null }),
			(columns, view, own) => {
				const inView = view && { from: Math.min(...view), to: Math.max(...view) };
				const segments = segmentsOf(columns, inView, own);
				let next = 0;
				for (const { from, to } of segments) {
					expect(from).toBe(next);
					expect(to).toBeGreaterThan(from);
					next = to;
				}
				expect(next).toBe(columns);
				const drawn = (at: number) =>
					segments.some(({ kind, from, to }) => kind === 'cells' && at >= from && at < to);
				for (let at = inView?.from ?? 0; at < Math.min(inView?.to ?? 0, columns); at++)
					expect(drawn(at)).toBe(true);
				if (own !== null && own < columns) expect(drawn(own)).toBe(true);
			}
		)
	);
});

test('lines in view, from pixels', () => {
	const lines = { size: 28, count: 205, more: 3 };
	expect(linesInView({ start: 0, room: 280 }, lines)).toEqual({ from: 0, to: 13 });
	// From the 10th line's middle to the 20th line's middle: 10 lines and two halves.
	expect(linesInView({ start: 266, room: 280 }, lines)).toEqual({ from: 6, to: 23 });
	expect(linesInView({ start: 5600, room: 280 }, lines)).toEqual({ from: 197, to: 205 });
	expect(linesInView({ start: -50, room: 40 }, lines)).toEqual({ from: 0, to: 3 });
	expect(linesInView({ start: 0, room: 280 }, { ...lines, size: 0 })).toEqual({ from: 0, to: 205 });
});
