import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWorkedCase, type WorkedCase } from '../../../tests/support/judgement';
import { rowsOf } from '../engine/engine';
import { insertRows, type Row } from '../engine/insert';
import { openNativeEngine, type StreamingEngine } from '../engine/native';
import { assessmentSql } from './assess';
import { qualityScoresSql, qualitySql } from './quality';

const vectors = '../shared/vectors';
const published = existsSync(vectors);

let engine: StreamingEngine;

beforeAll(async () => {
	engine = await openNativeEngine();
	await engine.run(qualityScoresSql);
});

afterAll(async () => {
	await engine.close();
});

async function answer(expression: string): Promise<unknown> {
	const [row] = rowsOf<{ answer: unknown }>(await engine.query(`SELECT ${expression} AS answer`));
	return row?.answer;
}

const listed = (values: readonly number[]) => `[${values.map((value) => `${value}::DOUBLE`).join(', ')}]`;

/** The values whose score over all of them fulfils a condition, in order. */
async function flagged(values: readonly number[], condition: string): Promise<number[]> {
	const rows = rowsOf<{ value: number }>(
		await engine.query(
			`SELECT value FROM (SELECT unnest(${listed(values)}) AS value, ${listed(values)} AS series) WHERE ${condition}`
		)
	);
	return rows.map(({ value }) => value);
}

describe('the scores of a number among others, as published', () => {
	test('the plain z of DHIS2 has the population deviation and flags from the threshold on', async () => {
		const values = [31, 34, 38, 81, 39, 33];
		expect(await flagged(values, 'is_z_outlier(value, series, 2.0)')).toEqual([81]);
		expect(await answer(`z_score(81, ${listed(values)})`)).toBeCloseTo(2.20746, 5);
		// The example of its documentation: 9000 beside a mean of 1524.56 and a deviation of 2654.47.
		expect(await answer('deviations_from(9000, 1524.5555555555557, 2654.4661)')).toBeCloseTo(2.81618, 5);
		// One of five equal points but one lies at exactly 2: reached, and so flagged.
		expect(await flagged([1, 1, 1, 1, 1000], 'is_z_outlier(value, series, 2.0)')).toEqual([1000]);
	});

	test.each([3, 5, 7, 9])('a plain z of 3 never fires on %i points, the modified z from 5 on', async (n) => {
		const values = [...Array.from({ length: n - 1 }, () => 1), 1000];
		expect(await answer(`z_score(1000, ${listed(values)})`)).toBeCloseTo(Math.sqrt(n - 1), 6);
		expect(await flagged(values, 'is_z_outlier(value, series, 3.0)')).toEqual([]);
		// n / 1.253314: 2.39, 3.99, 5.59, 7.18
		expect(await answer(`modified_z(1000, ${listed(values)})`)).toBeCloseTo(n / 1.253314, 6);
		expect(await flagged(values, 'modified_z(value, series) > 3.5')).toEqual(n >= 5 ? [1000] : []);
	});

	test('the modified z by hand, with and without a median deviation', async () => {
		// Median 3, distances 2 1 0 1 97, MAD 1: 0.6745 × 97.
		expect(await answer('modified_z(100, [1, 2, 3, 4, 100]::DOUBLE[])')).toBeCloseTo(65.4265, 6);
		expect(await answer('modified_z(5, [5, 5, 5, 5, 5]::DOUBLE[])')).toBe(0);
	});

	test('bounds are strict: what stands on them is inside', async () => {
		expect(await flagged([34, 39, 40, 60, 68], 'is_outside_bounds(value, 40, 60)')).toEqual([34, 39, 68]);
		expect(await flagged([5, -50, 10, 41, -41, 40, -40], 'is_outside_bounds(value, -40, 40)')).toEqual([
			-50, 41, -41
		]);
		expect(await answer('is_outside_bounds(NULL, 0, 1)')).toBe(false);
		expect(await answer('is_outside_bounds(5, NULL, NULL)')).toBe(false);
	});

	test('digits shifted against a neighbour', async () => {
		expect(await answer('shifted_digits(1.19, 10.70)')).toBe(-1);
		expect(await answer('shifted_digits(1.19, 11.59)')).toBe(-1);
		expect(await answer('shifted_digits(11.59, 10.70)')).toBe(0);
		expect(await answer('shifted_digits(30, 10)')).toBeNull();
		expect(await answer('shifted_digits(0, 10)')).toBeNull();
		expect(await answer('without_shift(1.19, -1)')).toBeCloseTo(11.9, 12);
		expect(await answer('without_shift(52000, 4)')).toBe(5.2);
	});

	test('counts of 1 to 7 are withheld, others rounded to 5, 0 stays 0', async () => {
		const shown = await Promise.all([0, 1, 7, 8, 12, 13, 1002].map((n) => answer(`suppressed_count(${n})`)));
		expect(shown).toEqual(['0', '*', '*', '10', '10', '15', '1000']);
	});

	test('provinces that add up to more than the country, and reports in time', async () => {
		expect(await answer('residual_share(43.9533, 38.6762)')).toBeCloseTo(0.136443, 6);
		expect(await answer('report_rate(30, 60)')).toBe(50);
		expect(await answer('report_rate(0, 0)')).toBeNull();
	});
});

describe.skipIf(!published)(
	'the vectors of DHIS2 (skipped where the published examples are not beside the project)',
	() => {
		interface Vector {
			id: string;
			algorithm: 'Z_SCORE' | 'MIN_MAX';
			values?: number[] | Record<string, number[]>;
			bounds?: number[] | Record<string, [number, number]>;
			threshold?: number;
			given?: { value: number; mean: number; sd: number };
			expected_outliers?: number[] | Record<string, number[]>;
			expected_stats?: Record<string, number>;
			expected_count?: number;
		}
		const file = () =>
			JSON.parse(readFileSync(`${vectors}/dhis2_outliers.json`, 'utf8')) as {
				vectors: Vector[];
				short_series_table: {
					n: number;
					series_with_one_absurd_value: number[];
					z: number;
					flagged_at_3_0_by_ge: boolean;
				}[];
			};

		test('every outlier of every series', async () => {
			let held = 0;
			for (const vector of file().vectors) {
				if (vector.algorithm === 'Z_SCORE' && Array.isArray(vector.values)) {
					const condition = `is_z_outlier(value, series, ${vector.threshold ?? 3})`;
					expect(await flagged(vector.values, condition), vector.id).toEqual(vector.expected_outliers);
					held += 1;
				} else if (vector.algorithm === 'MIN_MAX' && vector.values && vector.bounds) {
					const series = Array.isArray(vector.values) ? { only: vector.values } : vector.values;
					const bounds: Record<string, number[]> = Array.isArray(vector.bounds)
						? { only: vector.bounds }
						: vector.bounds;
					let count = 0;
					for (const [name, values] of Object.entries(series)) {
						const [lowest, highest] = bounds[name] ?? [];
						const found = await flagged(values, `is_outside_bounds(value, ${lowest}, ${highest})`);
						count += found.length;
						if (vector.expected_outliers && !Array.isArray(vector.expected_outliers)) {
							expect(found, vector.id).toEqual(vector.expected_outliers[name]);
						}
					}
					expect(count, vector.id).toBe(vector.expected_count);
					held += 1;
				}
			}
			expect(held).toBe(5);
		});

		test('the z of every short series, and that 3 flags only the one of 11 points', async () => {
			for (const { n, series_with_one_absurd_value: values, z, flagged_at_3_0_by_ge } of file()
				.short_series_table) {
				expect(await answer(`z_score(1000, ${listed(values)})`), String(n)).toBeCloseTo(z, 6);
				expect(await answer(`is_z_outlier(1000, ${listed(values)}, 3.0)`), String(n)).toBe(
					flagged_at_3_0_by_ge
				);
			}
		});
	}
);

interface Finding {
	check_id: string;
	severity: string;
	reason: string;
	place_code: string;
	indicator_id: string;
	year: number;
	value: number | null;
	expected: number | null;
	score: number | null;
	rule_id: string | null;
	illustrative: boolean;
}

const thresholds: Row[] = [
	{ kind: 'amount', outlier_score: 3.5, outlier_share: 0.2, jump_share: 0.5, smallest_steps: 1 },
	{ kind: 'count', outlier_score: 3.5, outlier_share: 0.3, jump_share: 1, smallest_steps: 5 },
	{ kind: 'share', outlier_score: 3.5, outlier_share: 0.1, jump_absolute: 10, smallest_steps: 2 }
];

/** What the checks find in a worked case, and a table they leave behind. */
async function findings(worked: WorkedCase, basis = 'all'): Promise<Finding[]> {
	return inWorld(worked, async (ask) => ask(`FROM quality_findings WHERE basis = '${basis}' ORDER BY ALL`));
}

async function inWorld<Answer>(
	worked: WorkedCase,
	ask: (rows: <Found>(sql: string) => Promise<Found[]>) => Promise<Answer>
): Promise<Answer> {
	const world = await openNativeEngine();
	try {
		await fillWorkedCase(world, worked);
		await insertRows(world, 'quality_threshold', thresholds);
		await world.run(assessmentSql);
		await world.run(qualitySql);
		return await ask(async (sql) => rowsOf(await world.query(sql)));
	} finally {
		await world.close();
	}
}

const amount = { kind: 'amount', unit: '亿元', decimals: 2 };
const yearly = (values: (number | null)[], more: Row = {}): Row[] =>
	values.flatMap((value, index) => (value === null ? [] : [{ year: 2015 + index, value, ...more }]));
const inShort = (found: readonly Finding[]) =>
	found
		.filter(({ check_id }) => check_id !== 'late')
		.map(({ check_id, year, reason }) => `${check_id} ${year} ${reason}`);

describe('outliers of short series', () => {
	test('1, 1, 1, 1, 1000 is flagged, though a plain z never would', async () => {
		const found = await findings({ indicator: amount, figures: yearly([1, 1, 1, 1, 1000]) });
		expect(inShort(found)).toEqual(['digit-shift 2019 digits-at-end']);
		const whole = await findings({ indicator: amount, figures: yearly([1, 1, 1, 1, 2000]) });
		expect(inShort(whole)).toEqual(['outlier 2019 above-course']);
		expect(whole[0]).toMatchObject({ value: 2000, expected: 1, severity: 'warning' });
		// Of logarithms the one point is ln 2000, the mean distance a fifth of it: 5 / 1.253314.
		expect(whole.find(({ check_id }) => check_id === 'outlier')?.score).toBeCloseTo(3.989423, 6);
	});

	test('a trend, straight or by rates, is no outlier; a point beside it is, and its way back no jump', async () => {
		expect(inShort(await findings({ figures: yearly([10, 14, 18, 22, 26, 30, 34]) }))).toEqual([]);
		const growing = [100, 130, 169, 219.7, 285.61, 371.29, 482.68];
		expect(inShort(await findings({ indicator: amount, figures: yearly(growing) }))).toEqual([]);
		const beside = growing.map((value, index) => (index === 3 ? value * 3 : value));
		expect(inShort(await findings({ indicator: amount, figures: yearly(beside) }))).toEqual([
			'outlier 2018 above-course'
		]);
	});

	test('a series that takes another level has no outliers but a jump', async () => {
		expect(
			inShort(
				await findings({ indicator: amount, figures: yearly([10, 10.1, 10.2, 10.1, 10, 17, 17.2, 17.1]) })
			)
		).toEqual(['jump 2020 jump-up']);
	});

	test('four points are too few', async () => {
		expect(inShort(await findings({ figures: yearly([10, 10, 10, 17]) }))).toEqual([]);
	});

	test('counts that differ by a few are none: 1, 1, 1, 1, 2', async () => {
		const counts = { kind: 'count', unit: '个', decimals: 0 };
		expect(inShort(await findings({ indicator: counts, figures: yearly([1, 1, 1, 1, 2]) }))).toEqual([]);
	});

	test('no trend of any pace is flagged, whatever its direction', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.double({ min: 0.8, max: 1.45, noNaN: true }),
				fc.integer({ min: 5, max: 10 }),
				fc.double({ min: 1, max: 1e6, noNaN: true }),
				async (pace, points, start) => {
					const figures = yearly(Array.from({ length: points }, (_, index) => start * pace ** index));
					expect(inShort(await findings({ indicator: amount, figures }))).toEqual([]);
				}
			),
			{ numRuns: 6 }
		);
	});
});

describe('shifted digits', () => {
	test('10.70, 1.19, 11.59: the middle one', async () => {
		const found = await findings({ figures: yearly([10.7, 1.19, 11.59]) });
		expect(inShort(found)).toEqual(['digit-shift 2016 digits-shifted']);
		expect(found[0]?.expected).toBeCloseTo(11.9, 12);
	});

	test('a unit taken for another one is four digits', async () => {
		const found = await findings({ indicator: amount, figures: yearly([5.1, 52000, 5.3]) });
		expect(inShort(found)).toEqual(['digit-shift 2016 digits-shifted']);
		expect(found[0]).toMatchObject({ expected: 5.2, score: 10_000 });
	});

	test('a rise that stays is no shift', async () => {
		expect(inShort(await findings({ indicator: amount, figures: yearly([1, 1, 10, 10]) }))).toEqual([
			'jump 2017 jump-up'
		]);
	});

	test('wherever one inner point of a steady series is multiplied by ten, that point is named and no other', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.double({ min: 95, max: 105, noNaN: true }), { minLength: 4, maxLength: 10 }),
				fc.nat(),
				fc.constantFrom(10, 0.1, 100),
				async (values, anywhere, factor) => {
					const at = 1 + (anywhere % (values.length - 2));
					const figures = yearly(values.map((value, index) => (index === at ? value * factor : value)));
					expect(inShort(await findings({ indicator: amount, figures }))).toEqual([
						`digit-shift ${2015 + at} digits-shifted`
					]);
				}
			),
			{ numRuns: 8 }
		);
	});
});

describe('jumps', () => {
	test('half more is none, a hundredth above it is; the same ratio down', async () => {
		expect(inShort(await findings({ indicator: amount, figures: yearly([100, 150, 100]) }))).toEqual([]);
		expect(inShort(await findings({ indicator: amount, figures: yearly([100, 151]) }))).toEqual([
			'jump 2016 jump-up'
		]);
		expect(inShort(await findings({ indicator: amount, figures: yearly([151, 100]) }))).toEqual([
			'jump 2016 jump-down'
		]);
	});

	test('shares jump by points; a year between makes no change from one to the next', async () => {
		expect(inShort(await findings({ figures: yearly([40, 50]) }))).toEqual([]);
		expect(inShort(await findings({ figures: yearly([40, 50.1]) }))).toEqual(['jump 2016 jump-up']);
		expect(inShort(await findings({ figures: yearly([40, null, 60]) }))).toEqual([]);
	});

	test('another series, or an illustrative figure, is not held against the ones before', async () => {
		const figures = [
			...yearly([10, 11]),
			{ year: 2017, value: 40, vintage: 'later' },
			{ year: 2018, value: 90, vintage: 'later', provenance: 'illustrative' }
		];
		expect(inShort(await findings({ figures, more: { vintage: [{ vintage: 'later', rank: 1 }] } }))).toEqual(
			[]
		);
	});
});

test('a number outside the bounds of its indicator is an error, also a computed one', async () => {
	const found = await findings({
		indicator: { minimum: 0, maximum: 100, numerator_id: 'part', denominator_id: 'whole', factor: 100 },
		indicators: [
			{ indicator_id: 'part', unit: '个', decimals: 0, kind: 'count', rollup: 'sum' },
			{ indicator_id: 'whole', unit: '个', decimals: 0, kind: 'count', rollup: 'sum' }
		],
		figures: [
			{ year: 2020, value: 100 },
			{ year: 2021, value: 100.1 },
			{ year: 2022, value: 6, indicator_id: 'part' },
			{ year: 2022, value: 5, indicator_id: 'whole' }
		]
	});
	expect(inShort(found)).toEqual(['out-of-bounds 2021 above-maximum', 'out-of-bounds 2022 above-maximum']);
	expect(found.find(({ year }) => year === 2022)).toMatchObject({
		severity: 'error',
		value: 120,
		expected: 100
	});
});

describe('parts against their total', () => {
	const places = [
		{ place_code: '100000', level: 'country', parent: '' },
		{ place_code: '110000', level: 'province', parent: '100000' },
		{ place_code: '120000', level: 'province', parent: '100000' }
	];
	const sum = (declared: Row[] = []) => ({
		quality_sum_relation: [{ relation_id: 'provinces', part_level: 'province', tolerance: 0.005 }],
		quality_declared: declared
	});
	const world = (figures: Row[], more: Record<string, Row[]>): WorkedCase => ({
		indicator: { ...amount, rollup: 'sum' },
		places,
		figures,
		more
	});
	const country = (value: number, more: Row = {}) => ({ place_code: '100000', year: 2020, value, ...more });
	// 43.9533 + 0 against 38.6762: 5.2771 too much, 13.6443 % of the total.
	const apart = [
		country(38.6762),
		{ place_code: '110000', year: 2020, value: 40 },
		{ place_code: '120000', year: 2020, value: 3.9533 }
	];

	test('a residual beyond the tolerance is a finding, unless a reason is declared for it', async () => {
		const [open] = await findings(world(apart, sum()));
		expect(open).toMatchObject({
			check_id: 'sum',
			severity: 'warning',
			reason: 'differs',
			place_code: '100000'
		});
		expect(open?.score).toBeCloseTo(0.136443, 6);
		const [told] = await findings(
			world(
				apart,
				sum([{ relation_id: 'provinces', position: 0, indicator_id: 'measured', until_year: 2020 }])
			)
		);
		expect(told).toMatchObject({ severity: 'explained', reason: 'declared' });
		const [tooLarge] = await findings(
			world(apart, sum([{ relation_id: 'provinces', position: 0, largest: 0.1 }]))
		);
		expect(tooLarge).toMatchObject({ severity: 'warning', reason: 'differs' });
		const [later] = await findings(
			world(apart, sum([{ relation_id: 'provinces', position: 0, until_year: 2019 }]))
		);
		expect(later).toMatchObject({ reason: 'differs' });
	});

	test('within the tolerance, missing parts, and another series', async () => {
		const status = (figures: Row[], more: Record<string, Row[]> = {}) =>
			inWorld(world(figures, { ...sum(), ...more }), (ask) =>
				ask("SELECT status, parts, reported, parts_sum, residual FROM quality_sums WHERE basis = 'all'")
			);
		// 0.5 % of 200 is 1.
		const parts = (one: number, other: number) => [
			{ place_code: '110000', year: 2020, value: one },
			{ place_code: '120000', year: 2020, value: other }
		];
		expect(await status([country(200), ...parts(101, 100)])).toMatchObject([
			{ status: 'agrees', residual: 1 }
		]);
		expect(await status([country(200), ...parts(101, 100.01)])).toMatchObject([{ status: 'differs' }]);
		expect(await status([country(200), ...parts(101, 100).slice(1)])).toEqual([
			{ status: 'parts-missing', parts: 2, reported: 1, parts_sum: null, residual: null }
		]);
		expect(
			await status([country(300, { vintage: 'census' }), ...parts(101, 100)], {
				vintage: [{ vintage: 'census', rank: 1 }]
			})
		).toMatchObject([{ status: 'another-series' }]);
	});

	test('indicators that add up to another one of the same place', async () => {
		const [found] = await findings({
			indicator: { kind: 'count', unit: '件', decimals: 0 },
			indicators: ['one', 'other'].map((indicator_id) => ({
				indicator_id,
				kind: 'count',
				unit: '件',
				decimals: 0,
				rollup: 'none'
			})),
			figures: [
				{ year: 2020, value: 11 },
				{ year: 2020, value: 5, indicator_id: 'one' },
				{ year: 2020, value: 5, indicator_id: 'other' }
			],
			more: {
				quality_sum_relation: [{ relation_id: 'kinds', total_id: 'measured', tolerance: 0 }],
				quality_sum_part: [
					{ relation_id: 'kinds', indicator_id: 'one' },
					{ relation_id: 'kinds', indicator_id: 'other' }
				]
			}
		});
		expect(found).toMatchObject({
			check_id: 'sum',
			reason: 'differs',
			value: 11,
			expected: 10,
			rule_id: 'kinds'
		});
	});
});

test('completeness counts the reports a promise needs, and how many years the newest lies behind', async () => {
	const rows = await inWorld({ figures: yearly([null, null, null, null, null, 40, null, 44, null]) }, (ask) =>
		ask(
			"SELECT due, reported, completeness, newest_due, newest_reported, years_late, missing_years FROM completeness WHERE basis = 'all'"
		)
	);
	// The promise runs from 2020; the newest year with any figure is 2022.
	expect(rows).toEqual([
		{
			due: 3,
			reported: 2,
			completeness: 200 / 3,
			newest_due: 2022,
			newest_reported: 2022,
			years_late: 0,
			missing_years: '2021'
		}
	]);
});

test('without illustrative figures nothing is said of them', async () => {
	const worked = { indicator: amount, figures: yearly([10, 1.1, 10], { provenance: 'illustrative' }) };
	expect((await findings(worked)).filter(({ check_id }) => check_id === 'digit-shift')).toMatchObject([
		{ year: 2016, illustrative: true }
	]);
	expect(inShort(await findings(worked, 'reported'))).toEqual([]);
});
