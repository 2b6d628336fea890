import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepFrom } from './grid-walk';

const size = { rows: 50, columns: 200, page: 12 };
const from = { row: 20, column: 100 };

test.each([
	['ArrowUp', false, { row: 19, column: 100 }],
	['ArrowDown', false, { row: 21, column: 100 }],
	['ArrowLeft', false, { row: 20, column: 99 }],
	['ArrowRight', false, { row: 20, column: 101 }],
	['ArrowUp', true, { row: 0, column: 100 }],
	['ArrowDown', true, { row: 49, column: 100 }],
	['ArrowLeft', true, { row: 20, column: 0 }],
	['ArrowRight', true, { row: 20, column: 199 }],
	['PageUp', false, { row: 8, column: 100 }],
	['PageDown', false, { row: 32, column: 100 }],
	['Home', false, { row: 20, column: 0 }],
	['End', false, { row: 20, column: 199 }],
	['Home', true, { row: 0, column: 0 }],
	['End', true, { row: 49, column: 199 }]
] as const)('%s (Ctrl: %s)', (key, control, to) => {
	expect(stepFrom(from, key, control, size)).toEqual(to);
});

test('other keys mean nothing', () => {
	expect(stepFrom(from, 'a', false, size)).toBeUndefined();
	expect(stepFrom(from, 'Tab', false, size)).toBeUndefined();
});

test('no walk leaves the grid', () => {
	const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'];
	fc.assert(
		fc.property(
			fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) }),
			fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 40 }),
			({ rows, columns }, presses) => {
				let position = { row: 0, column: 0 };
				for (const [key, control] of presses) {
					position = stepFrom(position, key, control, { rows, columns, page: 4 }) ?? position;
					expect(position.row).toBeGreaterThanOrEqual(0);
					expect(position.row).toBeLessThan(rows);
					expect(position.column).toBeGreaterThanOrEqual(0);
					expect(position.column).toBeLessThan(columns);
				}
			}
		)
	);
});
