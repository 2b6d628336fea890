import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWorld, type WorkedCase } from '../../../tests/support/judgement';
import { openNativeEngine } from '../engine/native';
import type { Row } from '../engine/insert';
import type { Outlook, ProjectedYear } from './outlook';

/** Yearly values from 2020 on; null is a year without a report. */
function series(values: (number | null)[], more: Row = {}): Row[] {
	return values.flatMap((value, index) => (value === null ? [] : [{ year: 2020 + index, value, ...more }]));
}

async function outlookOf(worked: WorkedCase, year: number): Promise<Outlook> {
	const [row] = await inWorld(await openNativeEngine(), worked, (rows) =>
		rows<Outlook>(`FROM outlooks WHERE basis = 'all' AND year = ${String(year)}`)
	);
	if (!row) throw new Error(`no outlook in ${String(year)}`);
	return row;
}

// The expected numbers are those of ordinary least squares written out in Python: slope Sxy / Sxx, s = √(SSE / (n − 2)),
// reach t(0.9; n − 2) · s · √(1 + 1/n + (x − x̄)² / Sxx); t(0.9; 2) = 1.885618. They are rounded as the release is.
describe('the model follows the measure', () => {
	test('a share is straight on the logit scale', async () => {
		// logit 0.40 0.44 0.46 0.50 = −0.4055 −0.2412 −0.1603 0; slope 0.12972, s 0.025812; 2025: 0.25240 ± 0.09354.
		expect(await outlookOf({ figures: series([40, 44, 46, 50]) }, 2023)).toMatchObject({
			model: 'logit',
			points: 4,
			point_years: '2020 2021 2022 2023',
			slope: 0.129721473,
			residual_sd: 0.025811659,
			projection: 56.2738,
			projection_low: 53.9583,
			projection_high: 58.5624,
			verdict: 'missed',
			projection_reason: null
		});
	});

	test('a positive amount is straight on the log scale', async () => {
		const worked = {
			indicator: { kind: 'amount' },
			target: { value: 160 },
			figures: series([100, 110, 125, 130])
		};
		expect(await outlookOf(worked, 2023)).toMatchObject({
			model: 'log-linear',
			slope: 0.091492616,
			residual_sd: 0.027569927,
			projection: 159.2697,
			projection_low: 144.1135,
			projection_high: 176.0198,
			verdict: 'open'
		});
	});

	test('an amount that was once zero is straight as it is', async () => {
		const worked = {
			indicator: { kind: 'amount' },
			target: { value: 160 },
			figures: series([0, 10, 20, 30])
		};
		expect(await outlookOf(worked, 2023)).toMatchObject({ model: 'linear', projection: 50 });
	});

	test('a count stays whole: 11.1 counts as 11, 9.95 to 12.25 as 9 to 13', async () => {
		const worked = {
			indicator: { kind: 'count', decimals: 0 },
			target: { value: 9 },
			figures: series([3, 5, 6, 8])
		};
		expect(await outlookOf(worked, 2023)).toMatchObject({
			model: 'whole',
			projection: 11,
			projection_low: 9,
			projection_high: 13,
			verdict: 'reached'
		});
	});

	test('a falling count never falls below zero', async () => {
		// 2025: −3.7, from −7.1 to −0.3.
		const worked = {
			indicator: { kind: 'count', decimals: 0, direction: 'decrease' },
			target: { comparator: 'at-most', value: 0 },
			figures: series([8, 4, 3, 1])
		};
		expect(await outlookOf(worked, 2023)).toMatchObject({
			projection: 0,
			projection_low: 0,
			projection_high: 0,
			verdict: 'reached'
		});
	});

	test('a grade stays on its scale', async () => {
		const worked = {
			indicator: { kind: 'grade', decimals: 0, scale_id: 'grades' },
			scale: [0, 1, 2, 3].map((rank) => ({
				scale_id: 'grades',
				rank,
				label: `${rank}`,
				label_en: `${rank}`
			})),
			target: { value: 3 },
			figures: series([0, 1, 1, 2])
		};
		// 1.0 + 0.6 × 3.5 = 3.1, kept at 3.
		expect(await outlookOf(worked, 2023)).toMatchObject({ projection: 3, projection_high: 3 });
	});

	test('years of life are straight as they are, within the bounds of the measure', async () => {
		const worked = {
			indicator: { kind: 'years', minimum: 0, maximum: 100 },
			target: { value: 79 },
			figures: series([77.3, 77.6, 77.7, 78.2])
		};
		expect(await outlookOf(worked, 2023)).toMatchObject({
			model: 'linear',
			slope: 0.28,
			residual_sd: 0.118321596,
			projection: 78.68,
			projection_low: 78.2508,
			projection_high: 79.1092,
			verdict: 'open'
		});
	});
});

test('the quantiles are those of the published tables', async () => {
	// Abramowitz and Stegun, table 26.10, Q = 0.1: 2 to 8 degrees of freedom.
	const published = [1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397];
	const quantiles = await inWorld(await openNativeEngine(), { figures: series([40]) }, (rows) =>
		rows<{ quantile: number }>('FROM student_t ORDER BY freedom')
	);
	expect(quantiles.map(({ quantile }) => Math.round(quantile * 1000) / 1000)).toEqual(published);
});

describe('the bounds of a share', () => {
	test('100 is put half a step below, and what comes back within half a step of it is 100', async () => {
		// 92 95 – 98 99.95 (for 100): 99.94992 in 2025 is still below 99.95; the upper end, 99.9988, is 100.
		const worked = { target: { value: 95 }, figures: series([92, 95, null, 98, 100]) };
		expect(await outlookOf(worked, 2024)).toMatchObject({
			points: 4,
			point_years: '2020 2021 2023 2024',
			projection: 99.9499,
			projection_low: 97.9592,
			projection_high: 100,
			verdict: 'reached'
		});
	});

	test('what was always 100 stays 100, and always 0 stays 0', async () => {
		const full = await outlookOf({ target: { value: 100 }, figures: series([100, 100, 100, 100]) }, 2023);
		expect(full).toMatchObject({
			projection: 100,
			projection_low: 100,
			projection_high: 100,
			verdict: 'reached'
		});
		const none = await outlookOf({ figures: series([0, 0, 0, 0]) }, 2023);
		expect(none).toMatchObject({ projection: 0, projection_low: 0, projection_high: 0, verdict: 'missed' });
	});

	test('whatever was reported, no share leaves 0 to 100 and no count is broken or negative', async () => {
		const reported = fc.sample(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 9 }), {
			numRuns: 60,
			seed: 20261124
		});
		for (const [kind, divisor] of [
			['share', 10],
			['count', 1]
		] as const) {
			const codes = reported.map((_, index) => String(110000 + index));
			const ahead = await inWorld(
				await openNativeEngine(),
				{
					indicator: { kind, decimals: kind === 'share' ? 1 : 0 },
					target: { due_year: 2035 },
					places: codes.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
					bound: codes.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
					figures: reported.flatMap((values, index) =>
						values.map((value, offset) => ({
							place_code: codes[index] ?? '',
							year: 2020 + offset,
							value: value / divisor
						}))
					)
				},
				(rows) => rows<ProjectedYear>("FROM projected WHERE basis = 'all'")
			);
			expect(ahead.length).toBeGreaterThan(1000);
			const numbers = ahead.flatMap(({ low, value, high }) => [low, value, high]);
			expect(numbers.filter((number) => !(number >= 0))).toEqual([]);
			expect(ahead.filter(({ low, value, high }) => !(low <= value && value <= high))).toEqual([]);
			if (kind === 'share') expect(numbers.filter((number) => number > 100)).toEqual([]);
			else expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
		}
	});
});

describe('the points', () => {
	test('three are too few, and no number is given', async () => {
		expect(await outlookOf({ figures: series([40, 44, 46]) }, 2022)).toMatchObject({
			projection_reason: 'too-few-points',
			points: 3,
			model: null,
			projection: null,
			projection_low: null,
			projection_high: null,
			verdict: null,
			residual_sd: null
		});
	});

	test('another series begins anew', async () => {
		const figures = [...series([40, 44, 46]), { year: 2023, value: 80, vintage: 'census' }];
		const worked = { target: { value: 90 }, figures, more: { vintage: [{ vintage: 'census', rank: 1 }] } };
		expect(await outlookOf(worked, 2023)).toMatchObject({ projection_reason: 'too-few-points', points: 1 });
	});

	test('the newest ten count, those before the promise too', async () => {
		// 90 in 2012 is the eleventh; the ten others: slope 0.02774, s 0.04068, t(0.9; 8) = 1.396815.
		const values = [90, 50, 51, 49, 50, 52, 53, 52, 54, 55, 56];
		const figures = values.map((value, index) => ({ year: 2012 + index, value }));
		expect(await outlookOf({ figures }, 2022)).toMatchObject({
			points: 10,
			slope: 0.027739913,
			residual_sd: 0.040680077,
			projection: 57.3535,
			projection_low: 55.4888,
			projection_high: 59.1976,
			verdict: 'missed'
		});
	});

	test('one of a band is judged by both of its edges', async () => {
		const target = (value: number, high: number) => ({ comparator: 'between', value, high });
		const figures = series([40, 44, 46, 50]);
		// The interval of 2025 runs from 53.96 to 58.56.
		expect(await outlookOf({ target: target(53, 59), figures }, 2023)).toMatchObject({ verdict: 'reached' });
		expect(await outlookOf({ target: target(55, 57), figures }, 2023)).toMatchObject({ verdict: 'open' });
		expect(await outlookOf({ target: target(60, 70), figures }, 2023)).toMatchObject({ verdict: 'missed' });
	});

	test('an illustrative one is told', async () => {
		const figures = [...series([40, 44, 46], { provenance: 'illustrative' }), { year: 2023, value: 50 }];
		expect(await outlookOf({ figures }, 2023)).toMatchObject({
			projection_illustrative: true,
			illustrative: false
		});
	});

	test('of a place whose institutions keep the promise, the value that decides each year counts', async () => {
		const members = { a: [61, 45, 50, 60], b: [40, 60, 46, 50] };
		const worked: WorkedCase = {
			target: { quantifier: 'each' },
			figures: Object.entries(members).flatMap(([place_code, values]) => series(values, { place_code })),
			more: {
				institution: Object.keys(members).map((institution_id) => ({
					institution_id,
					name: institution_id,
					kind: 'hospital',
					place_code: '110000',
					provenance: 'official'
				})),
				target_institution: Object.keys(members).map((institution_id) => ({
					target_id: 'promise',
					institution_id,
					place_code: '110000'
				}))
			}
		};
		// The worst of each year: 40 45 46 50; +5 in 2021.
		expect(await outlookOf(worked, 2023)).toMatchObject({
			actual: 50,
			points: 4,
			own_best_pace: 5,
			required_pace: 5
		});
	});
});
