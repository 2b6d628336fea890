import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutBullet } from './bullet';
import { contributionSegments } from './contribution';
import { dodge } from './dodge';
import { comparators } from './side';
import { lightSegments } from './light-bar';
import { layOutBars, layOutPlot } from './quick';
import { layOutPace } from './pace';
import { layOutRanking } from './ranking';
import { layOutSparkline } from './sparkline';
import { layOutTimeline } from './timeline';
import { layOutTrend } from './trend-layout';

const number = fc.oneof(
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.constantFrom(0, -0, 1e-320, Number.MAX_VALUE, -Number.MAX_VALUE),
	fc.integer({ min: -100, max: 100 })
);
const perhaps = fc.option(number);
const year = fc.integer({ min: 1949, max: 2100 });
const yearValue = fc.record({ year, value: number });
const point = fc.record({
	year,
	value: perhaps,
	illustrative: fc.boolean(),
	vintage: fc.constantFrom(undefined, 'a', 'b')
});
const points = fc.array(point, { maxLength: 12 });
const comparator = fc.constantFrom(...comparators);
const target = fc.record({
	year,
	value: number,
	upper: fc.option(number, { nil: undefined }),
	comparator,
	label: fc.string({ maxLength: 4 })
});
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const format = () => 'n';

/** Fails on any number, or any number written into path data, that cannot be drawn. */
function drawable(layout: unknown): void {
	const bad: unknown[] = [];
	JSON.stringify(layout, (_, value: unknown) => {
		if (typeof value === 'number' && !Number.isFinite(value)) bad.push(value);
		if (typeof value === 'string' && /NaN|Infinity|undefined/.test(value)) bad.push(value);
		return value;
	});
	expect(bad).toEqual([]);
}

test('a trend is drawable whatever is reported', () => {
	fc.assert(
		fc.property(
			fc.record({
				actual: fc.record({ label: fc.constant('a'), points }),
				others: fc.array(fc.record({ label: fc.constant('b'), points }), { maxLength: 4 }),
				baseline: optional(yearValue),
				target: optional(target),
				bandEdge: optional(fc.array(yearValue, { maxLength: 4 })),
				fan: optional(
					fc.array(fc.record({ year, value: number, low: number, high: number }), { maxLength: 4 })
				),
				domain: optional(fc.tuple(number, number)),
				zero: fc.boolean(),
				selectedYear: optional(year),
				compact: fc.boolean()
			}),
			(input) => {
				drawable(layOutTrend({ ...input, words: { noData: '', gap: 'gap' }, format }));
			}
		),
		{ numRuns: 400 }
	);
});

test('a bullet is drawable whatever is reported', () => {
	fc.assert(
		fc.property(
			fc.record({
				value: perhaps,
				target: optional(target),
				baseline: perhaps,
				path: perhaps,
				zone: optional(fc.tuple(number, number)),
				domain: optional(fc.tuple(number, number)),
				zero: fc.boolean(),
				minimum: optional(number),
				maximum: optional(number)
			}),
			(input) => {
				drawable(layOutBullet(input));
			}
		),
		{ numRuns: 400 }
	);
});

test('a ranking, a sparkline, bars, a plot and a row of counts are drawable whatever is reported', () => {
	fc.assert(
		fc.property(fc.array(perhaps, { maxLength: 20 }), points, optional(target), (values, series, goal) => {
			const places = values.map((value, index) => ({
				code: String(index),
				label: 'n',
				value,
				light: 'met' as const,
				lightLabel: ''
			}));
			drawable(layOutRanking({ places, ...(goal && { target: goal }), format }));
			drawable(layOutSparkline({ points: series, target: goal?.value }));
			const rows = series.map(({ year: x, value: y, vintage }) => ({
				x,
				y,
				name: 'n',
				series: vintage ?? ''
			}));
			drawable(layOutBars(rows, format));
			for (const kind of ['line', 'scatter'] as const) {
				drawable(layOutPlot(rows, { choice: { kind, x: 'x', y: 'y' }, format }));
			}
			drawable(
				lightSegments(values.map((value) => ({ light: 'met' as const, count: value ?? 0, label: '' })))
			);
		}),
		{ numRuns: 400 }
	);
});

test('contributions are drawable whatever they are', () => {
	fc.assert(
		fc.property(fc.array(perhaps, { maxLength: 9 }), number, (values, most) => {
			const segments = contributionSegments({
				contributions: values.map((points, index) => ({
					id: String(index),
					number: index + 1,
					label: '',
					points,
					text: '',
					illustrative: false
				})),
				most
			});
			drawable(segments);
			expect(segments.every(({ width }) => width >= 0 && width <= 100)).toBe(true);
		})
	);
});

test('paces are drawable whatever was held', () => {
	const pace = fc.record({ label: fc.constant('n'), value: perhaps, text: fc.constant('n') });
	fc.assert(
		fc.property(pace, fc.array(pace, { maxLength: 5 }), (required, held) => {
			drawable(layOutPace({ required, held }));
		}),
		{ numRuns: 400 }
	);
});

test('a timeline is drawable whatever is planned', () => {
	const entry = fc.record({
		id: fc.uuid(),
		label: fc.constant('n'),
		from: perhaps,
		to: perhaps,
		ongoing: fc.boolean(),
		light: fc.constant('met' as const),
		status: fc.constantFrom('a', 'b')
	});
	fc.assert(
		fc.property(
			fc.array(entry, { maxLength: 12 }),
			year,
			fc.integer({ min: 0, max: 12 }),
			(entries, now, most) => {
				drawable(layOutTimeline({ groups: [{ id: 'g', label: 'g', entries }], now, mostStrips: most }));
			}
		),
		{ numRuns: 400 }
	);
});

test('dodged labels keep their distance and stay inside', () => {
	const inside = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 });
	fc.assert(
		fc.property(inside, (wanted) => {
			const placed = dodge(wanted, 15, 0, 300).sort((a, b) => a - b);
			expect(placed.every((position) => position >= -1e-9 && position <= 300 + 1e-9)).toBe(true);
			expect(placed.slice(1).every((position, index) => position - (placed[index] ?? 0) >= 15 - 1e-9)).toBe(
				true
			);
		})
	);
});
