import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOf } from '../../../tests/support/readings';
import { buffersOf, columnsOf, figureAt, figuresOf } from './figure-columns';
import type { ProposedFigure } from './reading';
import { cellName } from './sheet';

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const figure = fc
	.record({
		sheet: fc.string(),
		cell: fc
			.tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 16_383 }))
			.map(([row, column]) => cellName(row, column)),
		year: fc.option(fc.integer({ min: -9999, max: 99_999 })),
		value: fc.option(number),
		printed: fc.string({ unit: 'binary' }),
		state: fc.constantFrom('final', 'missing', 'provisional'),
		marks: fc.array(fc.string(), { maxLength: 2 }),
		limits: fc.option(fc.record({ lower: number, upper: number })),
		isSubtotal: fc.boolean(),
		isFaulty: fc.boolean()
	})
	.map((parts) => figureOf(parts as Partial<ProposedFigure>));

test('figures come out of their columns as they went in, also after the columns went to another thread', () => {
	fc.assert(
		fc.property(fc.array(figure, { maxLength: 12 }), (figures) => {
			const columns = columnsOf(figures);
			const sent = structuredClone(columns, { transfer: buffersOf(columns) });
			expect(figuresOf(sent)).toEqual(figures);
			expect(figureAt(sent, figures.length)).toBeUndefined();
		})
	);
});

test('what repeats is kept once', () => {
	const place = figureOf({}).place;
	const { places, sheets } = columnsOf([figureOf({ place }), figureOf({ place }), figureOf({ sheet: '乙' })]);
	expect([places.length, sheets]).toEqual([2, ['报送', '乙']]);
});
