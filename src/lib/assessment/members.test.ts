import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWorld, type Judged } from '../../../tests/support/judgement';
import type { Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';

type Value = number | null | Row;

interface Hospitals {
	target?: Row;
	indicator?: Row;
	indicators?: Row[];
	/** The hospitals of each place and their reports since 2020, h1, h2 … in order; null is a year without any. */
	places: Record<string, Value[][]>;
	condition?: Row;
	/** Figures beside those, such as grades. */
	figures?: Row[];
	basis?: 'all' | 'reported';
}

interface Answer {
	places: Map<string, Judged[]>;
	members: Map<string, Judged[]>;
	rollups: Map<string, Judged[]>;
	whole: Row[];
}

/** Judges places whose hospitals have to reach 60 by 2025, each of them unless the target says otherwise. */
async function judgeHospitals(world: Hospitals): Promise<Answer> {
	const { target, indicator, indicators = [], places, condition = {}, figures = [], basis = 'all' } = world;
	const codes = Object.keys(places);
	const hospitals = codes.flatMap((place_code) =>
		(places[place_code] ?? []).map((series, index) => ({
			institution_id: `${place_code}-h${index + 1}`,
			place_code,
			series
		}))
	);
	return inWorld(
		await openNativeEngine(),
		{
			target: { quantifier: 'each', ...target },
			...(indicator ? { indicator } : {}),
			indicators,
			places: codes.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
			bound: codes.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
			more: {
				institution: hospitals.map(({ institution_id, place_code }) => ({ institution_id, place_code })),
				target_institution: hospitals.map(({ institution_id, place_code }) => ({
					target_id: 'promise',
					institution_id,
					place_code,
					...condition
				}))
			},
			figures: [
				...hospitals.flatMap(({ institution_id, series }) =>
					series.flatMap((value, index) =>
						value === null
							? []
							: [
									{
										place_code: institution_id,
										year: 2020 + index,
										...(typeof value === 'number' ? { value } : value)
									}
								]
					)
				),
				...figures
			]
		},
		async (query) => {
			const where = `WHERE basis = '${basis}' ORDER BY`;
			return {
				places: Map.groupBy(
					await query<Judged>(`FROM assessed ${where} place_code, year`),
					({ place_code }) => place_code
				),
				members: Map.groupBy(
					await query<Judged>(`FROM institution_assessed ${where} institution_id, year`),
					({ institution_id }) => String(institution_id)
				),
				rollups: Map.groupBy(
					await query<Judged>(`FROM institutions_rolled_up ${where} place_code, year`),
					({ place_code }) => place_code
				),
				whole: await query<Row>(`FROM targets_rolled_up ${where} year`)
			};
		}
	);
}

const seen = (rows: Judged[] | undefined) =>
	(rows ?? []).map((row) => [row['actual'], row.light, row.reason]);

/** A promise of the year 2020 alone. */
const now = { recurrence: 'yearly', due_year: 2020, baseline_year: null };

describe('each hospital: the worst one decides', () => {
	test('met when the worst meets, missed by the worst, and a hospital without a report is never green', async () => {
		const { places, rollups } = await judgeHospitals({
			target: now,
			places: {
				a: [[61], [60], [99]],
				b: [[61], [59.9], [40]],
				c: [[61], [null]],
				d: [[59], [null]],
				e: [[null], [null]],
				f: []
			}
		});
		expect(seen(places.get('a'))).toEqual([[60, 'met', 'met-this-year']]);
		expect(seen(places.get('b'))).toEqual([[40, 'missed', 'missed-this-year']]);
		expect(seen(places.get('c'))).toEqual([[null, 'no-data', 'members-missing']]);
		// 59 misses whatever the other one is.
		expect(seen(places.get('d'))).toEqual([[59, 'missed', 'missed-this-year']]);
		expect(seen(places.get('e'))).toEqual([[null, 'no-data', 'members-missing']]);
		expect(seen(places.get('f'))).toEqual([[null, 'not-applicable', 'no-members']]);
		const counts = (code: string) =>
			rollups
				.get(code)
				?.map((row) => [
					row['members'],
					row['applicable'],
					row['met'],
					row['not_met'],
					row['unknown'],
					row['deciding_institution'],
					row.light
				]);
		expect(counts('a')).toEqual([[3, 3, 3, 0, 0, 'a-h2', 'met']]);
		expect(counts('b')).toEqual([[3, 3, 1, 2, 0, 'b-h3', 'missed']]);
		expect(counts('c')).toEqual([[2, 2, 1, 0, 1, null, 'no-data']]);
		expect(counts('d')).toEqual([[2, 2, 0, 1, 1, 'd-h1', 'missed']]);
		expect(counts('f')).toEqual([[0, 0, 0, 0, 0, null, 'not-applicable']]);
	});

	test('every hospital has a row of its own by the same rule, with rank, path and flip', async () => {
		const { members } = await judgeHospitals({
			places: {
				a: [
					[40, 44, 47],
					[50, 51, 49]
				],
				b: [[40, 40, 58]]
			}
		});
		expect(members.get('a-h1')?.[2]).toMatchObject({
			place_code: 'a',
			light: 'slightly-behind',
			path_value: 48,
			gap_to_path: -1,
			flip_up_light: 'on-pace',
			rank: 3,
			rank_of: 3
		});
		// From 50 the path of 2022 is 54, and 49 is farther from 60 than 51 was.
		expect(members.get('a-h2')?.[2]).toMatchObject({ light: 'worsening', path_value: 54, rank: 2 });
		expect(members.get('b-h1')?.[2]).toMatchObject({ light: 'on-pace', rank: 1 });
	});

	test('path and pace of the place run on the value that decides, whoever reports it', async () => {
		// The worst of each year: 40, 44, 46. From 40 to 60 the path of 2022 is 48, two behind.
		const { places, rollups } = await judgeHospitals({
			places: {
				a: [
					[40, 44, 50],
					[45, 45, 46]
				]
			}
		});
		expect(places.get('a')?.[2]).toMatchObject({
			actual: 46,
			baseline_value: 40,
			path_value: 48,
			light: 'slightly-behind',
			recent_pace: 2
		});
		expect(rollups.get('a')?.map((row) => row['deciding_institution'])).toEqual(['a-h1', 'a-h1', 'a-h2']);
	});

	test('what only the known hospitals say is no baseline, and a light that is not failing is withheld', async () => {
		const { places } = await judgeHospitals({
			places: {
				// 2020 without h2: 40 is no baseline. 2021 both: 30 is. 2022 without h2: 45 of a path of 37.5 would be on pace.
				a: [
					[40, 44, 45, 31],
					[null, 30, null, null]
				],
				// Never complete before the due year: nothing to be held against, then a certain miss.
				b: [
					[40, 44, 48, 52, 56, 59],
					[null, null, null, null, null, null]
				]
			}
		});
		expect(seen(places.get('a')).slice(0, 4)).toEqual([
			[null, 'no-data', 'members-missing'],
			[30, 'baseline-only', 'first-report'],
			[null, 'no-data', 'members-missing'],
			// From 30 in 2021 to 60 in 2025 the path of 2023 is 45; 31 is 0.47 behind and nearer than 30.
			[31, 'behind', 'against-path']
		]);
		expect(seen(places.get('b')).map(([, light]) => light)).toEqual([
			'no-data',
			'no-data',
			'no-data',
			'no-data',
			'no-data',
			'missed'
		]);
	});

	test('less is better: the highest value decides', async () => {
		const { places } = await judgeHospitals({
			target: { ...now, comparator: 'at-most', value: 10 },
			indicator: { direction: 'decrease' },
			places: { a: [[8], [10.1], [9]], b: [[10], [9]], c: [[9], [null]], d: [[11], [null]] }
		});
		expect(['a', 'b', 'c', 'd'].flatMap((code) => seen(places.get(code)))).toEqual([
			[10.1, 'missed', 'missed-this-year'],
			[10, 'met', 'met-this-year'],
			[null, 'no-data', 'members-missing'],
			[11, 'missed', 'missed-this-year']
		]);
	});

	test('in a band the hospital farthest from it decides', async () => {
		const { places } = await judgeHospitals({
			target: { ...now, comparator: 'between', value: 3, high: 10 },
			places: { a: [[2.5], [12], [5]], b: [[3], [10]] }
		});
		expect(seen(places.get('a'))).toEqual([[12, 'missed', 'missed-this-year']]);
		expect(places.get('b')?.[0]).toMatchObject({ light: 'met' });
	});
});

describe('at least one hospital: the best one decides', () => {
	test('one that is known to meet is enough, else every one has to be known', async () => {
		const { places, rollups } = await judgeHospitals({
			target: { ...now, quantifier: 'at-least-one' },
			places: { a: [[10], [60]], b: [[10], [59.9]], c: [[61], [null]], d: [[59], [null]], e: [] }
		});
		expect(['a', 'b', 'c', 'd', 'e'].flatMap((code) => seen(places.get(code)))).toEqual([
			[60, 'met', 'met-this-year'],
			[59.9, 'missed', 'missed-this-year'],
			[61, 'met', 'met-this-year'],
			[null, 'no-data', 'members-missing'],
			[null, 'no-data', 'no-members-registered']
		]);
		expect(rollups.get('c')?.[0]).toMatchObject({ met: 1, unknown: 1, deciding_institution: 'c-h1' });
	});
});

describe('the total of all hospitals', () => {
	const fund = { indicator_id: 'fund', unit: '万元', decimals: 0, kind: 'amount', direction: 'increase' };
	const revenue = { ...fund, indicator_id: 'revenue' };

	test('a sum, once every hospital has reported; a hospital is a part of it', async () => {
		const { places, members, rollups } = await judgeHospitals({
			target: { ...now, quantifier: 'total' },
			indicator: { kind: 'count', decimals: 0 },
			places: { a: [[40], [20]], b: [[40], [19]], c: [[70], [null]], d: [] }
		});
		expect(['a', 'b', 'c', 'd'].flatMap((code) => seen(places.get(code)))).toEqual([
			[60, 'met', 'met-this-year'],
			[59, 'missed', 'missed-this-year'],
			[null, 'no-data', 'members-missing'],
			[null, 'no-data', 'no-members-registered']
		]);
		expect(seen(members.get('a-h1'))).toEqual([[40, 'not-evaluable', 'part-of-total']]);
		expect(['a', 'b', 'c', 'd'].map((code) => rollups.get(code)?.length)).toEqual([1, 1, 1, 1]);
		expect(rollups.get('c')?.[0]).toMatchObject({
			members: 2,
			applicable: 2,
			met: null,
			not_met: null,
			unknown: 1,
			deciding_institution: null
		});
	});

	test('a ratio is the sum of the numerators over the sum of the denominators', async () => {
		const pair = (place_code: string, upper: number | null, lower: number | null): Row[] => [
			...(upper === null ? [] : [{ place_code, indicator_id: 'fund', year: 2020, value: upper }]),
			...(lower === null ? [] : [{ place_code, indicator_id: 'revenue', year: 2020, value: lower }])
		];
		const { places, members } = await judgeHospitals({
			target: { ...now, quantifier: 'total', value: 4 },
			indicator: { numerator_id: 'fund', denominator_id: 'revenue', factor: 100 },
			indicators: [fund, revenue],
			places: { a: [[], []], b: [[], []], c: [[], []] },
			figures: [
				// 10 of 100 and 30 of 900 are 10 % and 3.3 %, together 40 of 1000.
				...pair('a-h1', 10, 100),
				...pair('a-h2', 30, 900),
				...pair('b-h1', 10, 100),
				...pair('b-h2', 30, null),
				...pair('c-h1', 0, 0),
				...pair('c-h2', 0, 0)
			]
		});
		expect(['a', 'b', 'c'].flatMap((code) => seen(places.get(code)))).toEqual([
			[4, 'met', 'met-this-year'],
			[null, 'no-data', 'members-missing'],
			[null, 'not-evaluable', 'zero-denominator']
		]);
		expect(members.get('a-h1')?.[0]).toMatchObject({ actual: 10, reason: 'part-of-total' });
	});

	test('growth is that of the sums', async () => {
		const grown = (place_code: string, year: number, value: number) => ({
			place_code,
			indicator_id: 'fund',
			year,
			value
		});
		const { places } = await judgeHospitals({
			target: { quantifier: 'total', value: 20, baseline_year: null, from_year: 2022, due_year: 2022 },
			indicator: { kind: 'growth', growth_of: 'fund', growth_since: 2020 },
			indicators: [fund],
			places: { a: [[], []] },
			// Together 1000 and 1440: a fifth more each year for two years.
			figures: [
				grown('a-h1', 2020, 900),
				grown('a-h2', 2020, 100),
				grown('a-h1', 2022, 840),
				grown('a-h2', 2022, 600)
			]
		});
		expect(places.get('a')?.[0]?.light).toBe('met');
		expect(places.get('a')?.[0]?.['actual']).toBeCloseTo(20, 9);
	});
});

describe('a condition on the hospital: 三级甲等 is rank 4', () => {
	const condition = {
		condition_indicator: 'grade',
		condition_comparator: 'at-least',
		condition_value: 4
	};
	const indicators = [
		{ indicator_id: 'grade', unit: '级', decimals: 0, kind: 'grade', direction: 'increase' }
	];
	const grade = (place_code: string, value: number, more: Row = {}) => ({
		place_code,
		indicator_id: 'grade',
		year: 2019,
		value,
		...more
	});

	test('only hospitals of the grade count; one without a grade counts as unreported', async () => {
		const figures = [
			grade('a-h1', 4),
			grade('a-h2', 3),
			grade('b-h1', 4),
			grade('c-h1', 4),
			grade('d-h1', 3),
			grade('d-h2', 0)
		];
		const world = {
			indicators,
			condition,
			figures,
			places: { a: [[61], [10]], b: [[61], [61]], c: [[59], [61]], d: [[61], [10]] }
		};
		const { places, members, rollups } = await judgeHospitals({ ...world, target: now });
		expect(['a', 'b', 'c', 'd'].flatMap((code) => seen(places.get(code)))).toEqual([
			[61, 'met', 'met-this-year'],
			[null, 'no-data', 'members-missing'],
			[59, 'missed', 'missed-this-year'],
			[null, 'not-applicable', 'no-members']
		]);
		expect(seen(members.get('a-h2'))).toEqual([[10, 'not-applicable', 'condition-not-met']]);
		expect(seen(members.get('b-h2'))).toEqual([[61, 'not-evaluable', 'condition-unknown']]);
		expect(rollups.get('b')?.[0]).toMatchObject({
			members: 2,
			applicable: 1,
			met: 1,
			not_met: 0,
			unknown: 1
		});
		expect(rollups.get('d')?.[0]).toMatchObject({
			members: 2,
			applicable: 0,
			met: 0,
			not_met: 0,
			unknown: 0
		});
		const one = await judgeHospitals({ ...world, target: { ...now, quantifier: 'at-least-one' } });
		expect(['a', 'b', 'c', 'd'].flatMap((code) => seen(one.places.get(code)))).toEqual([
			[61, 'met', 'met-this-year'],
			[61, 'met', 'met-this-year'],
			[null, 'no-data', 'members-missing'],
			[null, 'no-data', 'no-members-registered']
		]);
	});

	test('a hospital is bound only while its place is', async () => {
		const answer = await inWorld(
			await openNativeEngine(),
			{
				target: { ...now, quantifier: 'each' },
				indicators: [
					{ indicator_id: 'population', unit: '万人', decimals: 1, kind: 'count', direction: 'neutral' }
				],
				bound: [
					{
						target_id: 'promise',
						place_code: '110000',
						standing: 'bound',
						condition_indicator: 'population',
						condition_comparator: 'at-least',
						condition_value: 20
					}
				],
				more: { target_institution: [{ target_id: 'promise', institution_id: 'h1', place_code: '110000' }] },
				figures: [
					{ place_code: 'h1', year: 2020, value: 10 },
					{ indicator_id: 'population', year: 2020, value: 19.9 }
				]
			},
			(query) => query<Judged>("FROM judged WHERE basis = 'all' ORDER BY institution_id NULLS FIRST")
		);
		expect(seen(answer)).toEqual([
			[null, 'not-applicable', 'condition-not-met'],
			[10, 'not-applicable', 'condition-not-met']
		]);
	});
});

describe('a direction alone', () => {
	test('each is held against its own past; the place shows the hospital that fell farthest', async () => {
		const target = { value: null, comparator: 'rise', against: 'baseline' };
		const { places, rollups } = await judgeHospitals({
			target,
			places: {
				// h1 is the lower one and has risen; h2 fell from 80 to 70.
				a: [
					[40, 41],
					[80, 70]
				],
				b: [
					[40, 41],
					[80, 81]
				],
				// h2 reports for the first time in 2021: nothing to be held against yet.
				c: [
					[40, 41],
					[null, 90]
				]
			}
		});
		expect(places.get('a')?.[1]).toMatchObject({
			actual: 70,
			baseline_value: 80,
			low_edge: 80,
			light: 'worsening',
			gap_to_target: -10
		});
		expect(rollups.get('a')?.[1]).toMatchObject({ met: 1, not_met: 1, deciding_institution: 'a-h2' });
		expect(seen(places.get('b'))[1]).toEqual([41, 'met', 'met-early']);
		expect(seen(places.get('c'))).toEqual([
			[null, 'no-data', 'members-missing'],
			[90, 'baseline-only', 'first-report']
		]);
	});

	test('a total is held against the total before', async () => {
		const { places } = await judgeHospitals({
			target: {
				value: null,
				comparator: 'rise',
				against: 'previous-year',
				recurrence: 'yearly',
				quantifier: 'total',
				from_year: 2021,
				due_year: null,
				baseline_year: null
			},
			indicator: { kind: 'count', decimals: 0 },
			places: {
				a: [
					[5, 4, 4],
					[3, 5, null]
				]
			}
		});
		expect(seen(places.get('a'))).toEqual([
			[9, 'met', 'met-this-year'],
			[null, 'no-data', 'members-missing']
		]);
	});
});

describe('illustrative figures', () => {
	const made = (value: number) => ({ value, provenance: 'illustrative' });

	test('a place rests on every hospital it was found the worst among, and on the best one alone', async () => {
		const places = { a: [[60], [made(99)]], b: [[made(60)], [99]], c: [[60], [99]] };
		const each = await judgeHospitals({ target: now, places });
		expect([...each.places.values()].map(([row]) => row?.['illustrative'])).toEqual([true, true, false]);
		expect(each.places.get('a')?.[0]).toMatchObject({ actual: 60, actual_provenance: 'official' });
		const one = await judgeHospitals({ target: { ...now, quantifier: 'at-least-one' }, places });
		expect([...one.places.values()].map(([row]) => row?.['illustrative'])).toEqual([true, false, false]);
		const total = await judgeHospitals({ target: { ...now, quantifier: 'total' }, places });
		expect(total.places.get('a')?.[0]).toMatchObject({
			illustrative: true,
			actual_provenance: 'illustrative'
		});
		expect(total.places.get('c')?.[0]).toMatchObject({ illustrative: false });
	});

	test('without them their hospitals have not reported', async () => {
		const places = { a: [[60], [made(99)]], b: [[59], [made(99)]] };
		const { places: judged } = await judgeHospitals({ target: now, places, basis: 'reported' });
		expect(['a', 'b'].flatMap((code) => seen(judged.get(code)))).toEqual([
			[null, 'no-data', 'members-missing'],
			[59, 'missed', 'missed-this-year']
		]);
	});
});

test('an illustrative hospital is a member only with illustrative data', async () => {
	const institution = [
		{ institution_id: 'real', place_code: '110000', provenance: 'official' },
		{ institution_id: 'made-up', place_code: '110000', provenance: 'illustrative' }
	];
	const counted = await inWorld(
		await openNativeEngine(),
		{
			target: { quantifier: 'each' },
			more: {
				institution,
				target_institution: institution.map(({ institution_id, place_code }) => ({
					target_id: 'promise',
					institution_id,
					place_code
				}))
			},
			figures: [
				{ place_code: 'real', year: 2021, value: 70 },
				{ place_code: 'made-up', year: 2021, value: 50, provenance: 'illustrative' }
			]
		},
		(query) =>
			query<Row>(
				'SELECT basis, members, met, not_met, unknown FROM institutions_rolled_up WHERE year = 2021 ORDER BY basis'
			)
	);
	expect(counted).toEqual([
		{ basis: 'all', members: 2, met: 1, not_met: 1, unknown: 0 },
		{ basis: 'reported', members: 1, met: 1, not_met: 0, unknown: 0 }
	]);
});

test('a place that is only followed takes the hospitals that lie in it', async () => {
	const rows = await inWorld(
		await openNativeEngine(),
		{
			target: { ...now, quantifier: 'each' },
			places: [
				{ place_code: '510000', level: 'province', parent: '' },
				{ place_code: '510100', level: 'prefecture', parent: '510000' },
				{ place_code: '510104', level: 'county', parent: '510100' },
				{ place_code: '510300', level: 'prefecture', parent: '510000' }
			],
			bound: [
				{ target_id: 'promise', place_code: '510000', standing: 'bound' },
				{ target_id: 'promise', place_code: '510100', standing: 'reference' },
				{ target_id: 'promise', place_code: '510300', standing: 'reference' }
			],
			more: {
				institution: [
					{ institution_id: 'h1', place_code: '510104' },
					{ institution_id: 'h2', place_code: '510300' }
				],
				target_institution: ['h1', 'h2'].map((institution_id) => ({
					target_id: 'promise',
					institution_id,
					place_code: '510000'
				}))
			},
			figures: [
				{ place_code: 'h1', year: 2020, value: 70 },
				{ place_code: 'h2', year: 2020, value: 50 }
			]
		},
		(query) => query<Judged>("FROM assessed WHERE basis = 'all' ORDER BY place_code")
	);
	expect(rows.map((row) => [row.place_code, row['actual'], row.light])).toEqual([
		['510000', 50, 'missed'],
		['510100', 70, 'met'],
		['510300', 50, 'missed']
	]);
});

describe('the target as a whole', () => {
	test('the weakest known failure first, then what is missing, then the weakest of the rest', async () => {
		// One place a hospital each; five places in each of the worlds.
		const lights = async (...values: (number | null)[][]) =>
			(
				await judgeHospitals({
					places: Object.fromEntries(values.map((series, index) => [`p${index}`, [series]]))
				})
			).whole.map((row) => [row['light'], row['applicable'], row['met'], row['not_met'], row['unknown']]);
		// 2021: path 44. 44 on pace, 61 met, 43 slightly-behind, null no-data.
		expect(await lights([40, 61], [40, 44], [40, 43], [40, null])).toEqual([
			['baseline-only', 4, 0, 4, 0],
			['slightly-behind', 4, 1, 2, 1]
		]);
		expect(await lights([40, 61], [40, 44], [40, null])).toEqual([
			['baseline-only', 3, 0, 3, 0],
			['no-data', 3, 1, 1, 1]
		]);
		expect(await lights([40, 61], [40, 44])).toEqual([
			['baseline-only', 2, 0, 2, 0],
			['on-pace', 2, 1, 1, 0]
		]);
	});

	test('places to which it does not apply are left out; all of them so is not-applicable', async () => {
		const { whole } = await judgeHospitals({ target: now, places: { a: [[61]], b: [] } });
		expect(whole).toMatchObject([{ light: 'met', bound: 2, applicable: 1, met: 1, not_met: 0, unknown: 0 }]);
		const none = await judgeHospitals({
			target: now,
			places: { a: [], b: [] },
			figures: [{ year: 2020, value: 1 }]
		});
		expect(none.whole).toMatchObject([{ light: 'not-applicable', bound: 2, applicable: 0 }]);
	});
});

describe('for any hospitals', () => {
	const value = fc.option(
		fc.integer({ min: 300, max: 900 }).map((tenths) => tenths / 10),
		{ freq: 5 }
	);
	const series = fc.tuple(value, value, value);
	const hospitals = fc.array(series, { minLength: 1, maxLength: 3 });
	const order = [
		'missed',
		'worsening',
		'behind',
		'slightly-behind',
		'no-data',
		'baseline-only',
		'on-pace',
		'met'
	];

	test.each([
		['each', now],
		['all', {}],
		['at-least-one', {}],
		['at-least-one', now],
		['total', {}]
	])(
		'%s: one hospital doing better in a year never makes the place’s light worse',
		async (quantifier, dates) => {
			const worlds = fc.sample(hospitals, { numRuns: 80, seed: 7 });
			const year = 'due_year' in dates ? 0 : 2;
			const lights = async (better: number) => {
				const { places } = await judgeHospitals({
					target: { ...dates, quantifier, value: quantifier === 'total' ? 150 : 60 },
					places: Object.fromEntries(
						worlds.map((world, place) => [
							`p${place}`,
							world.map((reports, hospital) =>
								reports.map((reported, index) =>
									reported !== null && hospital === 0 && index === year ? reported + better : reported
								)
							)
						])
					)
				});
				return worlds.map((_, place) => places.get(`p${place}`)?.at(year)?.light ?? '');
			};
			const before = await lights(0);
			const after = await lights(5);
			expect(
				before.filter((light, place) => order.indexOf(after[place] ?? '') < order.indexOf(light))
			).toEqual([]);
			expect(new Set([...before, ...after]).isSubsetOf(new Set(order))).toBe(true);
			expect(after).not.toEqual(before);
		}
	);

	test('the order of rows changes nothing', async () => {
		const worlds = fc.sample(hospitals, { numRuns: 30, seed: 11 });
		const places = Object.fromEntries(worlds.map((world, index) => [`p${index}`, world]));
		const backward = Object.fromEntries(Object.entries(places).reverse());
		const one = await judgeHospitals({ places });
		const other = await judgeHospitals({ places: backward });
		expect(other.whole).toEqual(one.whole);
		expect(Object.keys(places).map((code) => other.rollups.get(code))).toEqual(
			Object.keys(places).map((code) => one.rollups.get(code))
		);
	});
});
