import { describe, expect, test } from 'vitest';
import { inWorld, type Judged } from '../../../tests/support/judgement';
import type { Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';

/** Judges one series of 2020 and later for each place; null is a year without any report. */
async function judgedBy(
	target: Row,
	series: Record<string, (number | null | Row)[]>,
	indicator: Row = {}
): Promise<Map<string, Judged[]>> {
	const codes = Object.keys(series);
	const rows = await inWorld(
		await openNativeEngine(),
		{
			target: { value: null, ...target },
			indicator,
			places: codes.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
			bound: codes.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
			figures: codes.flatMap((place_code) =>
				(series[place_code] ?? []).flatMap((value, index) =>
					value === null
						? []
						: [{ place_code, year: 2020 + index, ...(typeof value === 'number' ? { value } : value) }]
				)
			)
		},
		(query) => query<Judged>("FROM assessed WHERE basis = 'all' ORDER BY place_code, year")
	);
	return Map.groupBy(rows, ({ place_code }) => place_code);
}

function verdicts(rows: Judged[] | undefined): string[][] {
	return (rows ?? []).map(({ light, reason }) => [light, reason]);
}

describe('rise against the baseline of 2020, by 2025', () => {
	const target = { comparator: 'rise', against: 'baseline' };

	test('only more than the baseline is met; equal is not, and a step below it is worsening', async () => {
		const places = await judgedBy(target, {
			// 36 is a tenth below 40 and nearer than 30; 35.9 is farther than a tenth.
			a: [40, 40, 30, 36, 35.9, 40],
			b: [40, 40.1, null, 35.9, 38, 40.1]
		});
		expect(verdicts(places.get('a'))).toEqual([
			['baseline-only', 'first-report'],
			['slightly-behind', 'against-baseline'],
			['worsening', 'moved-away'],
			['slightly-behind', 'against-baseline'],
			['worsening', 'moved-away'],
			['missed', 'missed-at-due']
		]);
		expect(verdicts(places.get('b'))).toEqual([
			['baseline-only', 'first-report'],
			['met', 'met-early'],
			['no-data', 'no-report'],
			['worsening', 'moved-away'],
			['slightly-behind', 'against-baseline'],
			['met', 'met-at-due']
		]);
	});

	test('the numbers beside the light: the edge is the baseline, and what would flip an equal value', async () => {
		const rows = (await judgedBy(target, { a: [40, 40, 20, 30] })).get('a') ?? [];
		expect(rows[1]).toMatchObject({
			path_kind: 'direction',
			baseline_year: 2020,
			baseline_value: 40,
			low_edge: 40,
			high_edge: null,
			target_value: null,
			gap_to_target: 0,
			lead: 0,
			slightly_edge: 36,
			flip_up_light: 'met',
			flip_down_light: 'worsening'
		});
		expect(rows[1]?.['flip_up_change']).toBeCloseTo(0.1, 9);
		expect(rows[1]?.['flip_down_change']).toBeCloseTo(-0.1, 9);
		// 30 is a quarter below 40 and nearer than 20: behind; 36.0 is slightly-behind, 19.9 farther than the last report.
		expect(rows[3]).toMatchObject({ light: 'behind', lead: -0.25, flip_up_light: 'slightly-behind' });
		expect(rows[3]?.['flip_up_change']).toBeCloseTo(6, 9);
		expect(rows[3]).toMatchObject({ flip_down_light: 'worsening' });
		expect(rows[3]?.['flip_down_change']).toBeCloseTo(-10.1, 9);
	});

	test('a stated baseline goes before the report of its year, which stays the baseline', async () => {
		const rows = (await judgedBy({ ...target, baseline_value: 50 }, { a: [60, 50, 51] })).get('a');
		expect(verdicts(rows)).toEqual([
			['baseline-only', 'first-report'],
			['slightly-behind', 'against-baseline'],
			['met', 'met-early']
		]);
	});

	test('the first report stands in; where the only one comes in the due year there is no baseline', async () => {
		const places = await judgedBy(target, {
			a: [null, null, 44, 43, 45, null],
			b: [null, null, null, null, null, 44]
		});
		expect(verdicts(places.get('a'))).toEqual([
			['no-data', 'no-report'],
			['no-data', 'no-report'],
			['baseline-only', 'first-report'],
			['worsening', 'moved-away'],
			['met', 'met-early'],
			['no-data', 'no-report']
		]);
		expect(places.get('b')?.[5]).toMatchObject({
			light: 'not-evaluable',
			reason: 'no-baseline',
			low_edge: null
		});
	});

	test('another series than the baseline is marked and still judged', async () => {
		const rows = (await judgedBy(target, { a: [40, { value: 41, vintage: 'census-2020' }] })).get('a');
		expect(rows?.[1]).toMatchObject({ light: 'met', series_break: true });
	});
});

describe('a rank that rises is a number that falls', () => {
	test('from place 12, place 11 is met and place 12 is not', async () => {
		const places = await judgedBy(
			{ comparator: 'fall', against: 'baseline' },
			{ a: [12, 12, 11, 13, 14, 12], b: [1, 1, 2, null, null, 1] },
			{ kind: 'index', unit: '位', decimals: 0, direction: 'decrease', minimum: 1 }
		);
		expect(places.get('a')?.map(({ light }) => light)).toEqual([
			'baseline-only',
			'slightly-behind',
			'met',
			// 13 is a twelfth from 12, the last report met the promise.
			'worsening',
			'worsening',
			'missed'
		]);
		expect(places.get('a')?.[1]).toMatchObject({ high_edge: 12, low_edge: null, flip_up_change: -1 });
		// Place 1 cannot be bettered: no flip leaves the bounds of the measure.
		expect(places.get('b')?.[1]).toMatchObject({ light: 'slightly-behind', flip_up_light: null });
	});
});

describe('year on year (逐年), in force from 2021', () => {
	const target = {
		comparator: 'rise',
		against: 'previous-year',
		recurrence: 'yearly',
		from_year: 2021,
		baseline_year: null,
		due_year: null
	};

	test('each year is held against the one before, the first against a year before the period', async () => {
		const places = await judgedBy(target, { a: [40, 41, 41, 40.9, 41], b: [null, 41, null, 42, 43] });
		expect(places.get('a')?.map(({ year, light, reason }) => [year, light, reason])).toEqual([
			[2021, 'met', 'met-this-year'],
			[2022, 'missed', 'missed-this-year'],
			[2023, 'missed', 'missed-this-year'],
			[2024, 'met', 'met-this-year']
		]);
		expect(verdicts(places.get('b'))).toEqual([
			['not-evaluable', 'no-previous-report'],
			['no-data', 'no-report'],
			['not-evaluable', 'no-previous-report'],
			['met', 'met-this-year']
		]);
		const equal = places.get('a')?.[1];
		expect(equal).toMatchObject({
			low_edge: 41,
			gap_to_target: 0,
			flip_up_light: 'met',
			baseline_value: null
		});
		expect(equal?.['flip_up_change']).toBeCloseTo(0.1, 9);
	});

	test('a value of another series is not held against the year before', async () => {
		const census = { vintage: 'census-2020' };
		const rows = (
			await judgedBy(target, { a: [40, { value: 41, ...census }, { value: 42, ...census }] })
		).get('a');
		expect(verdicts(rows)).toEqual([
			['not-evaluable', 'series-changed'],
			['met', 'met-this-year']
		]);
	});

	test('a year held against an illustrative one rests on it, and without illustrative figures cannot be told', async () => {
		const figures = [
			{ year: 2020, value: 40, provenance: 'illustrative' },
			{ year: 2021, value: 41 }
		];
		const rows = await inWorld(
			await openNativeEngine(),
			{ target: { value: null, ...target }, figures },
			(query) => query<Judged>('FROM assessed ORDER BY basis')
		);
		expect(rows.map(({ basis, light, illustrative }) => [basis, light, illustrative])).toEqual([
			['all', 'met', true],
			['reported', 'not-evaluable', false]
		]);
	});
});

test('a promise of single cases judges no place, in every year in force', async () => {
	const rows = (
		await judgedBy(
			{ comparator: 'at-most', value: 300, recurrence: 'per-case', due_year: null, from_year: 2021 },
			{ a: [250, null, 400] }
		)
	).get('a');
	expect(rows?.map(({ year, light, reason }) => [year, light, reason])).toEqual([
		[2021, 'not-evaluable', 'per-case'],
		[2022, 'not-evaluable', 'per-case']
	]);
});

test('a measure that the text does not say cannot be judged', async () => {
	const rows = (await judgedBy({ comparator: null, not_evaluable: 'undefined-measure' }, { a: [40] })).get(
		'a'
	);
	expect(verdicts(rows)).toEqual([['not-evaluable', 'undefined-measure']]);
});
