import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, type Judged, type WorkedCase } from '../../../tests/support/judgement';
import { openNativeEngine } from '../engine/native';
import type { Row } from '../engine/insert';

/** Yearly values from 2020 on; null is a year without any report. */
function series(values: (number | null)[], more: Row = {}): Row[] {
	return values.flatMap((value, index) => (value === null ? [] : [{ year: 2020 + index, value, ...more }]));
}

async function judged(worked: WorkedCase, basis = 'all'): Promise<Judged[]> {
	const engine = await openNativeEngine();
	try {
		return await judge(engine, worked, basis);
	} finally {
		await engine.close();
	}
}

async function lightsOf(worked: WorkedCase, basis = 'all'): Promise<string[]> {
	return (await judged(worked, basis)).map((row) => row.light);
}

async function yearOf(worked: WorkedCase, year: number, basis = 'all'): Promise<Judged> {
	const row = (await judged(worked, basis)).find((candidate) => candidate.year === year);
	if (!row) throw new Error(`no row for ${year}`);
	return row;
}

describe('序时进度 toward at least 60 % by 2025 from 40 % in 2020: the path is 40 44 48 52 56 60', () => {
	test('on the path is on-pace, a tenth of the way behind is slightly-behind, more is behind', async () => {
		// One tenth of the way of 20 points is 2 points: 44 → on pace, 46 is exactly 0.1 behind 48, 49.9 is 0.105 behind 52.
		expect(await lightsOf({ figures: series([40, 44, 46, 49.9, 50, 60]) })).toEqual([
			'baseline-only',
			'on-pace',
			'slightly-behind',
			'behind',
			'behind',
			'met'
		]);
	});

	test('every number behind a light is there', async () => {
		expect(await yearOf({ figures: series([40, 44, 46, 49.9]) }, 2022)).toMatchObject({
			light: 'slightly-behind',
			reason: 'against-path',
			baseline_year: 2020,
			baseline_value: 40,
			path_value: 48,
			slightly_edge: 46,
			gap_to_path: -2,
			gap_to_target: -14,
			time_share: 0.4,
			progress_share: 0.3,
			recent_pace: 2,
			projection: 55,
			previous_light: 'on-pace',
			change: 'worse'
		});
		const needed = await yearOf({ figures: series([40, 44, 46]) }, 2022);
		// (60 − 46) / 3 years
		expect(needed['required_pace']).toBeCloseTo(14 / 3, 12);
	});

	test('what would flip the light, up and down, in steps of 0.1', async () => {
		const slightly = await yearOf({ figures: series([40, 44, 47]) }, 2022);
		expect(slightly).toMatchObject({
			light: 'slightly-behind',
			flip_up_light: 'on-pace',
			flip_down_light: 'behind'
		});
		expect(slightly['flip_up_change']).toBeCloseTo(1, 9);
		// 46.0 is still slightly behind; 45.9 is not.
		expect(slightly['flip_down_change']).toBeCloseTo(-1.1, 9);
	});

	test('a step back below the path is worsening, and says what would end it', async () => {
		const row = await yearOf({ figures: series([40, 44, 43]) }, 2022);
		// 43 is 0.25 behind the path; 44 would be behind without having moved away (43.95 rounds the wrong way).
		expect(row).toMatchObject({ light: 'worsening', reason: 'moved-away', flip_up_light: 'behind' });
		expect(row['flip_up_change']).toBeCloseTo(1, 9);
	});

	test('a step back above the path is not worsening', async () => {
		expect(await lightsOf({ figures: series([40, 52, 50]) })).toEqual([
			'baseline-only',
			'on-pace',
			'on-pace'
		]);
	});

	test('the due year decides between met and missed', async () => {
		const missed = await yearOf({ figures: series([40, 44, 48, 52, 56, 59.9]) }, 2025);
		expect(missed).toMatchObject({
			light: 'missed',
			reason: 'missed-at-due',
			flip_up_light: 'met',
			required_pace: null
		});
		expect(missed['flip_up_change']).toBeCloseTo(0.1, 9);
		expect(await yearOf({ figures: series([40, 61]) }, 2021)).toMatchObject({
			light: 'met',
			reason: 'met-early'
		});
	});

	test('a year without a report is no-data: not zero, not flat, and never projected', async () => {
		const rows = await judged({ figures: series([40, 44, null, 52]) });
		expect(rows[2]).toMatchObject({
			year: 2022,
			light: 'no-data',
			reason: 'no-report',
			actual: null,
			gap_to_path: null,
			projection: null,
			flip_up_light: null,
			path_value: 48
		});
		// The pace over the gap is per year: (52 − 44) / 2.
		expect(rows[3]).toMatchObject({
			light: 'on-pace',
			recent_pace: 4,
			previous_light: 'no-data',
			change: null
		});
	});

	test('suppressed and reported-missing are told apart', async () => {
		const figures = [
			...series([40]),
			{ year: 2021, value: null, state: 'suppressed' },
			{ year: 2022, value: null, state: 'missing' }
		];
		expect((await judged({ figures })).map((row) => row.reason)).toEqual([
			'first-report',
			'suppressed',
			'reported-missing'
		]);
	});

	test('the first report stands in where the baseline year has none', async () => {
		// From 44 in 2021: 16 points in 4 years, so 48 in 2022 is exactly on the path.
		expect(await yearOf({ figures: series([null, 44, 48]) }, 2022)).toMatchObject({
			light: 'on-pace',
			baseline_year: 2021,
			baseline_value: 44,
			path_value: 48,
			time_share: 0.25
		});
	});

	test('a baseline that already keeps the promise must be held', async () => {
		expect(
			(await judged({ figures: series([62, 61, 59, 50]) })).map((row) => [row.light, row.reason])
		).toEqual([
			['met', 'met-early'],
			['met', 'met-early'],
			['worsening', 'moved-away'],
			['worsening', 'moved-away']
		]);
		expect(await yearOf({ figures: series([62, 50, 55]) }, 2022)).toMatchObject({
			light: 'slightly-behind',
			reason: 'fell-below-baseline',
			path_value: 60
		});
	});

	test('a projection stays within the bounds of the measure', async () => {
		const worked = { indicator: { maximum: 100 }, target: { value: 95 }, figures: series([40, 70]) };
		expect(await yearOf(worked, 2021)).toMatchObject({ projection: 100 });
	});
});

describe('strictness', () => {
	test.each([
		['at-least', 60, 'met'],
		['more-than', 60, 'missed'],
		['more-than', 60.1, 'met'],
		['at-most', 60, 'met'],
		['less-than', 60, 'missed'],
		['less-than', 59.9, 'met']
	])('%s 60 at %d is %s in the due year', async (comparator, value, light) => {
		const baseline = comparator.endsWith('least') || comparator === 'more-than' ? 40 : 80;
		expect(
			await yearOf(
				{
					target: { comparator },
					figures: [
						{ year: 2020, value: baseline },
						{ year: 2025, value }
					]
				},
				2025
			)
		).toMatchObject({
			light
		});
	});

	test('more than: the flip is one step beyond the value', async () => {
		const row = await yearOf(
			{ target: { comparator: 'more-than' }, figures: series([40, null, null, null, null, 60]) },
			2025
		);
		expect(row['flip_up_change']).toBeCloseTo(0.1, 9);
	});

	test('a ratio that only rounding error keeps from the promise is met', async () => {
		// 0.07 × 100 is 7.000000000000001, 0.29 × 100 is 28.999999999999996.
		expect(
			await yearOf({ target: { value: 29 }, figures: [{ year: 2025, value: 0.29 * 100 }] }, 2025)
		).toMatchObject({ light: 'met' });
	});
});

describe('less is better: at most 18 per 100,000 by 2025 from 28 in 2020', () => {
	const target = { comparator: 'at-most', value: 18 };
	const indicator = { direction: 'decrease' };

	test('progress is measured downward', async () => {
		expect(await yearOf({ target, indicator, figures: series([28, 25, 24]) }, 2022)).toMatchObject({
			light: 'on-pace',
			progress_share: 0.4,
			path_value: 24
		});
		expect(await lightsOf({ target, indicator, figures: series([28, 26.5, 27, 22, 21.5, 18]) })).toEqual([
			'baseline-only',
			'slightly-behind',
			'worsening',
			'on-pace',
			'behind',
			'met'
		]);
	});

	test('the smallest value ranks first', async () => {
		const rows = await judged({
			target,
			indicator,
			places: ['110000', '120000', '130000'].map((place_code) => ({
				place_code,
				level: 'prefecture',
				parent: ''
			})),
			bound: ['110000', '120000', '130000'].map((place_code) => ({
				target_id: 'promise',
				place_code,
				standing: 'bound'
			})),
			figures: [
				{ place_code: '110000', year: 2020, value: 30 },
				{ place_code: '120000', year: 2020, value: 20 }
			]
		});
		expect(rows.map((row) => [row.place_code, row['rank'], row['rank_of']])).toEqual([
			['110000', 2, 2],
			['120000', 1, 2],
			['130000', null, null]
		]);
	});
});

describe('about and between', () => {
	test('about 15 with a tenth of tolerance is met from 14 on, and more never breaks it', async () => {
		const worked = (value: number) => ({
			target: { comparator: 'about', value: 15 },
			indicator: { kind: 'count', decimals: 0 },
			figures: [
				{ year: 2020, value: 2 },
				{ year: 2025, value }
			]
		});
		expect(await yearOf(worked(13), 2025)).toMatchObject({
			light: 'missed',
			low_edge: 14,
			tolerance: 1.5,
			flip_up_change: 1
		});
		expect(await yearOf(worked(14), 2025)).toMatchObject({ light: 'met' });
		expect(await yearOf(worked(40), 2025)).toMatchObject({ light: 'met' });
	});

	test('about uses its own tolerance before the pack’s', async () => {
		const target = { comparator: 'about', value: 80, tolerance_absolute: 0.1 };
		expect(await yearOf({ target, figures: [{ year: 2025, value: 79.9 }] }, 2025)).toMatchObject({
			light: 'met'
		});
		expect(await yearOf({ target, figures: [{ year: 2025, value: 79.8 }] }, 2025)).toMatchObject({
			light: 'missed'
		});
	});

	test('between has two sides, and a standing promise has no path', async () => {
		const target = { comparator: 'between', value: 3, high: 10, recurrence: 'standing', due_year: null };
		const rows = await judged({ target, figures: series([5, 10.5, 12, 2.9, 10]) });
		// 10.5 is a twentieth above 10, 12 a fifth and farther away than before; 2.9 a thirtieth below 3.
		expect(rows.map((row) => row.light)).toEqual(['met', 'worsening', 'worsening', 'slightly-behind', 'met']);
		expect(rows[3]).toMatchObject({ flip_up_light: 'met' });
		expect(rows[3]?.['flip_up_change']).toBeCloseTo(0.1, 9);
		expect(rows[2]).toMatchObject({ flip_up_light: 'slightly-behind' });
		// 11.0 is exactly a tenth above 10, but 10.5 was nearer: only 10.5 ends the worsening.
		expect(rows[2]?.['flip_up_change']).toBeCloseTo(-1.5, 9);
	});

	test('on a band the border between slightly behind and behind is asked too', async () => {
		const target = { comparator: 'between', value: 3, high: 10, recurrence: 'standing', due_year: null };
		// 13 is three tenths above 10; a tenth above 10 is 11, so two less is slightly behind.
		const row = await yearOf({ target, figures: series([13]) }, 2020);
		expect(row).toMatchObject({ light: 'behind', flip_up_light: 'slightly-behind' });
		expect(row['flip_up_change']).toBeCloseTo(-2, 9);
	});
});

describe('standing promises', () => {
	test('the first report has nothing to be worse than', async () => {
		const target = { recurrence: 'standing', due_year: null };
		expect(await lightsOf({ target, figures: series([50, 54, 60]) })).toEqual([
			'behind',
			'slightly-behind',
			'met'
		]);
	});
});

describe('grades and counts', () => {
	const scale = [0, 1, 2, 3].map((rank) => ({
		scale_id: 'grades',
		rank,
		label: String(rank),
		label_en: String(rank)
	}));
	const grade = { kind: 'grade', decimals: 0, scale_id: 'grades' };

	test('a grade is neither projected nor flipped off its scale', async () => {
		const row = await yearOf(
			{ scale, indicator: grade, target: { value: 3 }, figures: series([0, 2]) },
			2021
		);
		expect(row).toMatchObject({ light: 'on-pace', projection: 3 });
		const lowest = await yearOf(
			{ scale, indicator: grade, target: { value: 3 }, figures: series([1, 1, 0]) },
			2022
		);
		expect(lowest).toMatchObject({ light: 'worsening', flip_down_light: null, flip_down_change: null });
	});

	test('a count is projected in whole numbers, never one more than the pace gives', async () => {
		// 10 → 13 in two years: 1.5 a year, 17.5 after three more.
		const row = await yearOf(
			{ indicator: { kind: 'count', decimals: 0 }, target: { value: 20 }, figures: series([10, 11, 13]) },
			2022
		);
		expect(row).toMatchObject({ projection: 17 });
	});
});

describe('a promise of zero', () => {
	test('the lead and the slightly-behind edge agree', async () => {
		const target = { comparator: 'at-most', value: 0, recurrence: 'standing', due_year: null };
		const rows = await judged({ target, indicator: { direction: 'decrease' }, figures: series([0.1, 0.2]) });
		expect(rows[0]).toMatchObject({ light: 'slightly-behind', slightly_edge: 0.1 });
		expect(rows[1]).toMatchObject({ light: 'worsening', flip_up_light: 'slightly-behind' });
	});
});

describe('promises of every year', () => {
	const target = { recurrence: 'yearly', due_year: null, value: 40, from_year: 2021, baseline_year: null };
	const indicator = { kind: 'count', decimals: 0, flow: 'flow' };

	test('each year is its own due year', async () => {
		const rows = await judged({ target, indicator, figures: series([10, 41, 39, null, 40]) });
		expect(rows.map((row) => [row.year, row.light])).toEqual([
			[2021, 'met'],
			[2022, 'missed'],
			[2023, 'no-data'],
			[2024, 'met']
		]);
	});
});

describe('ratios and growth', () => {
	const ratio = { unit: '%', numerator_id: 'fund', denominator_id: 'revenue', factor: 100 };
	const parts = [
		{
			indicator_id: 'fund',
			unit: '万元',
			decimals: 0,
			kind: 'amount',
			direction: 'increase',
			rollup: 'none'
		},
		{
			indicator_id: 'revenue',
			unit: '万元',
			decimals: 0,
			kind: 'amount',
			direction: 'increase',
			rollup: 'none'
		}
	];
	const target = { value: 4, recurrence: 'standing', due_year: null, from_year: 2021, baseline_year: null };
	const pair = (year: number, fund: number | null, revenue: number | null): Row[] => [
		...(fund === null ? [] : [{ indicator_id: 'fund', year, value: fund }]),
		...(revenue === null ? [] : [{ indicator_id: 'revenue', year, value: revenue }])
	];

	test('a ratio needs both parts, and a denominator of zero is not evaluable', async () => {
		const rows = await judged({
			target,
			indicator: ratio,
			indicators: parts,
			figures: [
				...pair(2021, 400, 10_000),
				...pair(2022, 300, 10_000),
				...pair(2023, 300, null),
				...pair(2024, null, 10_000),
				...pair(2025, 300, 0)
			]
		});
		expect(rows.map((row) => [row['actual'], row.light, row.reason])).toEqual([
			[4, 'met', 'met-this-year'],
			[3, 'worsening', 'moved-away'],
			[null, 'no-data', 'denominator-missing'],
			[null, 'no-data', 'numerator-missing'],
			[null, 'not-evaluable', 'zero-denominator']
		]);
	});

	test('a ratio of provinces is the ratio of the sums once every part has reported', async () => {
		const rows = await judged({
			target: { ...target, value: 50 },
			indicator: ratio,
			indicators: parts.map((part) => ({ ...part, rollup: 'sum' })),
			places: [
				{ place_code: '510000', level: 'province', parent: '' },
				{ place_code: '510100', level: 'prefecture', parent: '510000' },
				{ place_code: '510200', level: 'prefecture', parent: '510000' }
			],
			bound: [{ target_id: 'promise', place_code: '510000', standing: 'bound' }],
			figures: [
				...pair(2021, 10, 100).map((figure) => ({ ...figure, place_code: '510100' })),
				...pair(2021, 90, 100).map((figure) => ({ ...figure, place_code: '510200' })),
				...pair(2022, 10, 100).map((figure) => ({ ...figure, place_code: '510100' }))
			]
		});
		expect(rows.map((row) => [row['actual'], row.light])).toEqual([
			[50, 'met'],
			[null, 'no-data']
		]);
	});

	test('average growth since the base year: 1000 to 1322.5 in two years is 15 % a year, and more than 15 % is not met by it', async () => {
		const worked = (last: number) => ({
			target: { comparator: 'more-than', value: 15, baseline_year: null, due_year: 2022 },
			indicator: { kind: 'growth', growth_of: 'revenue', growth_since: 2020 },
			indicators: parts,
			figures: [
				{ indicator_id: 'revenue', year: 2020, value: 1000 },
				{ indicator_id: 'revenue', year: 2022, value: last }
			]
		});
		const exact = await yearOf(worked(1322.5), 2022);
		expect(exact['actual']).toBeCloseTo(15, 9);
		expect(exact.light).toBe('missed');
		expect(await yearOf(worked(1330), 2022)).toMatchObject({ light: 'met' });
	});
});

describe('conditions and standings', () => {
	const indicators = [
		{
			indicator_id: 'population',
			unit: '万人',
			decimals: 1,
			kind: 'count',
			direction: 'neutral',
			rollup: 'none'
		}
	];
	const bound = [
		{
			target_id: 'promise',
			place_code: '110000',
			standing: 'bound',
			condition_indicator: 'population',
			condition_comparator: 'at-least',
			condition_value: 20
		}
	];

	test('a condition that fails is not-applicable, one that cannot be told is not-evaluable', async () => {
		const population = [
			{ indicator_id: 'population', year: 2021, value: 19.9 },
			{ indicator_id: 'population', year: 2022, value: 20 }
		];
		const rows = await judged({ indicators, bound, figures: [...series([40, 44, 48]), ...population] });
		expect(rows.map((row) => [row.light, row.reason])).toEqual([
			['not-evaluable', 'condition-unknown'],
			['not-applicable', 'condition-not-met'],
			['on-pace', 'against-path']
		]);
	});

	test('a promise without a threshold or a date is not evaluable and says why', async () => {
		expect(
			await yearOf(
				{ target: { comparator: null, value: null, not_evaluable: 'no-threshold' }, figures: series([40]) },
				2020
			)
		).toMatchObject({
			light: 'not-evaluable',
			reason: 'no-threshold'
		});
		expect(await yearOf({ target: { due_year: null }, figures: series([40]) }, 2020)).toMatchObject({
			light: 'not-evaluable',
			reason: 'no-due-date'
		});
	});

	test('a part of a total is shown and not judged', async () => {
		const parts = bound.map(({ target_id, place_code }) => ({ target_id, place_code, standing: 'part' }));
		expect(await yearOf({ bound: parts, figures: series([40]) }, 2020)).toMatchObject({
			light: 'not-evaluable',
			reason: 'part-of-total',
			actual: 40,
			rank: null,
			path_value: null,
			gap_to_target: null,
			required_pace: null
		});
	});
});

describe('which figure counts', () => {
	test('a real figure displaces an illustrative one, and without illustrative ones nothing rests on them', async () => {
		const figures = [
			...series([40, 41], { provenance: 'illustrative' }),
			{ year: 2021, value: 44, provenance: 'compiled' },
			{ year: 2022, value: 48, provenance: 'official' }
		];
		const all = await judged({ figures });
		expect(all.map((row) => [row['actual'], row.light, row['illustrative']])).toEqual([
			[40, 'baseline-only', true],
			[44, 'on-pace', true],
			[48, 'on-pace', true]
		]);
		const reported = await judged({ figures }, 'reported');
		expect(reported.map((row) => [row['actual'], row.light, row['illustrative']])).toEqual([
			[null, 'no-data', false],
			[44, 'baseline-only', false],
			[48, 'on-pace', false]
		]);
	});

	test('a light rests on an illustrative figure also through the last report or the baseline it is held to', async () => {
		const illustrative = { provenance: 'illustrative' };
		const worsening = [
			...series([40]),
			{ year: 2021, value: 44, ...illustrative },
			{ year: 2022, value: 43 }
		];
		expect(await yearOf({ figures: worsening }, 2022)).toMatchObject({
			light: 'worsening',
			illustrative: true
		});
		const held = [
			{ year: 2020, value: 62, ...illustrative },
			{ year: 2021, value: 55 }
		];
		expect(await yearOf({ figures: held }, 2021)).toMatchObject({ path_kind: 'held', illustrative: true });
	});

	test('the last revision counts; an older one stays beneath it', async () => {
		const figures = [
			...series([40]),
			{ year: 2021, value: 50, revision: 0 },
			{ year: 2021, value: 44, revision: 1, state: 'revised' }
		];
		expect(await yearOf({ figures }, 2021)).toMatchObject({ actual: 44, actual_state: 'revised' });
	});
});

test('the named flip earns the named light, and one step less does not (any series, any comparator)', async () => {
	const value = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
	const drawn = fc.sample(
		fc.record({
			comparator: fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than', 'rise', 'fall'),
			values: fc.array(value, { minLength: 3, maxLength: 5 }),
			promised: value.filter((promised) => promised > 0)
		}),
		{ numRuns: 150, seed: 3 }
	);
	/** The last year of each series, where its last value is as much more as `changes` says. */
	const lastYears = async (changes: (number | null)[]) => {
		const rows = await judged({
			bound: drawn.map((_, index) => ({
				target_id: `p${index}`,
				place_code: `${100_000 + index}`,
				standing: 'bound'
			})),
			more: {
				target: drawn.map(({ comparator, promised }, index) => {
					const direction = comparator === 'rise' || comparator === 'fall';
					return {
						target_id: `p${index}`,
						indicator_id: 'measured',
						comparator,
						value: direction ? null : promised,
						against: direction ? 'baseline' : null,
						due_year: 2025,
						baseline_year: 2020,
						recurrence: 'once',
						from_year: 2020
					};
				})
			},
			figures: drawn.flatMap(({ values }, index) =>
				series([...values.slice(0, -1), (values.at(-1) ?? 0) + (changes[index] ?? 0)], {
					place_code: `${100_000 + index}`
				})
			)
		});
		return drawn.map(({ values }, index) => {
			const row = rows.find(
				({ place_code, year }) => place_code === `${100_000 + index}` && year === 2019 + values.length
			);
			if (!row) throw new Error(`no row for ${index}`);
			return row;
		});
	};
	const before = await lastYears([]);
	for (const side of ['up', 'down'] as const) {
		const changes = before.map((row) => row[`flip_${side}_change`] as number | null);
		const flipped = await lastYears(changes);
		expect(flipped.map((row, index) => (changes[index] === null ? null : row.light))).toEqual(
			before.map((row) => row[`flip_${side}_light`])
		);
		expect(changes.filter((change) => change !== null).length).toBeGreaterThan(30);
		const almost = await lastYears(
			changes.map((change) =>
				change === null || Math.abs(change) < 0.15 ? 0 : change - Math.sign(change) * 0.1
			)
		);
		expect(almost.map(({ light }) => light)).toEqual(before.map(({ light }) => light));
	}
});
