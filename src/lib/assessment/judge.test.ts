import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLightPacks } from '../../../tests/support/light-packs';
import { openNativeEngine, type StreamingEngine } from '../engine/native';
import { judgeCases, type Judged } from './judge';
import { checkBodies } from './judge-body';
import { methods } from './methods';

let engine: StreamingEngine;
let packs: Map<string, string>;
beforeAll(async () => {
	engine = await openNativeEngine();
	packs = await loadLightPacks(engine);
});
afterAll(() => engine.close());

async function ask(body: object): Promise<Judged> {
	const { bodies, faults } = checkBodies(body, packs);
	expect(faults).toEqual([]);
	const [answer] = await judgeCases(engine, bodies);
	if (!answer) throw new Error('no answer');
	return answer;
}

function faultsOf(body: unknown): string[] {
	return checkBodies(body, packs).faults.map(({ field }) => field);
}

/** Two reports: the first and the newest. */
const from = (year: number, value: number, later: number, then: number) => [
	{ year, value },
	{ year: later, value: then }
];

describe('序时进度', () => {
	const rise = { method: 'pace', direction: 'up', target: 60, due: 2025 };

	test('40 in 2020 toward 60 by 2025: 46 in 2022 is 30 % of the way at 40 % of the time', async () => {
		expect(await ask({ ...rise, series: from(2020, 40, 2022, 46) })).toMatchObject({
			light: 'slightly-behind',
			reason: 'against-path',
			numbers: { time_share: 0.4, progress_share: 0.3, path_value: 48, gap_to_path: -2, gap_to_target: -14 }
		});
	});

	test('at one yearly rate the path is lower on the way: 40 × 1.5^0.4 = 47.0431', async () => {
		// ln 1.5 = 0.405465; 0.4 × that = 0.162186; e^0.162186 = 1.176079; × 40 = 47.0432
		const answer = await ask({ ...rise, path: 'compound', series: from(2020, 40, 2022, 47.1) });
		expect(answer.light).toBe('on-pace');
		expect(answer.numbers['path_value']).toBeCloseTo(47.0432, 4);
	});

	test('by milestones the newest one counts until the next', async () => {
		const steps = [
			{ year: 2021, value: 41 },
			{ year: 2023, value: 55 }
		];
		expect(await ask({ ...rise, steps, series: from(2020, 40, 2022, 41) })).toMatchObject({
			light: 'on-pace',
			numbers: { path_value: 41 }
		});
		expect(await ask({ ...rise, steps, series: from(2020, 40, 2023, 54) })).toMatchObject({
			// (54 − 40) / 20 = 0.7 of the way, 0.75 due: 0.05 behind.
			light: 'slightly-behind',
			numbers: { path_value: 55, path_share: 0.75 }
		});
	});

	test('strict and loose comparators keep their edge', async () => {
		const at = (comparator: string, direction: string) =>
			ask({ method: 'pace', direction, comparator, target: 60, due: 2025, series: from(2020, 50, 2025, 60) });
		expect((await at('>=', 'up')).light).toBe('met');
		expect((await at('>', 'up')).light).toBe('missed');
		expect((await at('less-than', 'down')).light).toBe('missed');
		expect((await at('at-most', 'down')).light).toBe('met');
	});

	test('the open band of 银川 is filled in and says so; its edges are those of the rule', async () => {
		const at = async (value: number) => {
			const { light, native, reason } = await ask({
				method: 'pace',
				pack: '银川',
				direction: 'up',
				target: 100,
				due: 2030,
				series: from(2020, 0, 2025, value)
			});
			return [light, native, reason];
		};
		expect(await at(50)).toEqual(['on-pace', '绿', 'against-path']);
		expect(await at(49.9)).toEqual(['slightly-behind', '未定义(0-10个百分点,原文未写)', 'band-filled-in']);
		expect(await at(40)).toEqual(['slightly-behind', '黄', 'against-path']);
		expect(await at(20)).toEqual(['slightly-behind', '黄', 'against-path']);
		expect(await at(19.9)).toEqual(['behind', '红', 'against-path']);
	});

	test('天津: at or above plan and average, below one, shrinking; without the average only what is certain', async () => {
		const at = async (value: number, average?: number) => {
			const { light, native } = await ask({
				method: 'pace',
				pack: 'tianjin',
				direction: 'up',
				target: 7,
				average,
				series: [{ year: 2021, value }]
			});
			return [light, native];
		};
		expect(await at(7, 7)).toEqual(['met', '绿']);
		expect(await at(6.9, 5)).toEqual(['slightly-behind', '黄']);
		expect(await at(-0.1, 5)).toEqual(['behind', '红']);
		expect(await at(6.9)).toEqual(['slightly-behind', '黄']);
		expect(await at(7.5)).toEqual(['not-evaluable', null]);
	});

	test('贵阳: no bonus beyond the target, nothing from twice a limit on', async () => {
		const score = async (direction: string, value: number) =>
			(
				await ask({
					method: 'pace',
					pack: 'guiyang',
					direction,
					target: 10,
					weight: 5,
					series: [{ year: 2021, value }]
				})
			).score;
		expect(await score('up', 12)).toBe(5);
		expect(await score('up', -1)).toBe(0);
		expect(await score('down', 20)).toBe(0);
		expect(await score('down', 25)).toBe(0);
		expect(await score('down', 15)).toBe(2.5);
	});
});

describe('rates', () => {
	test('a target of zero is read as a thousandth, as the published code does', async () => {
		// From 1 in 2015 to 0.001 by 2025 needs 0.001^(1/10) − 1 = −0.498813; 1 → 0.5 in 5 years is 0.5^(1/5) − 1 = −0.129449.
		const answer = await ask({
			method: 'open-sdg',
			direction: 'down',
			target: 0,
			due: 2025,
			series: from(2015, 1, 2020, 0.5)
		});
		expect(answer.numbers['progress_value']).toBeCloseTo(0.129449 / 0.498813, 5);
		expect(answer.native).toBe('limited_progress');
	});

	test('the edges of the score lie where the rounded coefficients put them', async () => {
		// 14.5 → 10.4 (2015–2023) toward half by 2030 is Statistics Canada's 1-1-1: 0.9010899547, score 2.1506954374.
		const answer = await ask({
			method: 'open-sdg',
			direction: 'down',
			target: 7.25,
			due: 2030,
			baselineYear: 2015,
			series: from(2015, 14.5, 2023, 10.4)
		});
		expect(answer).toMatchObject({ native: 'moderate_progress', light: 'slightly-behind' });
		expect(answer.score).toBeCloseTo(2.1506954374, 9);
	});

	test('a limit narrows the thresholds only without a target', async () => {
		// C = 1 − ((200 − 98.07066) / 100)^4.44 would be negative; Statistics Canada's 4-a-1 gives 1.4505697731.
		const answer = await ask({
			method: 'open-sdg',
			direction: 'up',
			limit: 100,
			series: from(2015, 98.07066, 2022, 98.68681)
		});
		expect(answer.score).toBeCloseTo(1.4505697731, 6);
	});

	test('one report is no pace, and a change of sign has no rate', async () => {
		expect(
			await ask({
				method: 'open-sdg',
				direction: 'up',
				target: 5,
				due: 2030,
				series: [{ year: 2020, value: 1 }]
			})
		).toMatchObject({ native: 'not_available', light: 'baseline-only', score: null });
		expect(
			await ask({
				method: 'open-sdg',
				direction: 'up',
				target: 5,
				due: 2030,
				series: from(2018, -1, 2020, 1)
			})
		).toMatchObject({ native: 'not_available', reason: 'sign-changes' });
	});

	test('the base year of Eustat is the nearest one, the later of two', async () => {
		const series = [2013, 2017, 2020].map((year) => ({ year, value: year - 2000 }));
		expect(
			(await ask({ method: 'eustat', direction: 'up', baselineYear: 2015, series })).numbers['base_year']
		).toBe(2017);
		expect(
			(await ask({ method: 'open-sdg', direction: 'up', baselineYear: 2014, series })).numbers['base_year']
		).toBe(2017);
		expect(
			(await ask({ method: 'eustat', direction: 'up', baselineYear: 2014, series })).numbers['base_year']
		).toBe(2013);
	});

	test('within a point of 100 counts as reached on the progress chart', async () => {
		expect(
			await ask({
				method: 'un-chart',
				direction: 'up',
				target: 100,
				due: 2030,
				series: from(2015, 98, 2020, 99)
			})
		).toMatchObject({ score: 3, native: 'on track', light: 'on-pace' });
	});
});

describe('significance', () => {
	const limits = (values: number[], half: number) =>
		values.map((value, index) => ({ year: 2018 + index, value, lower: value - half, upper: value + half }));

	test('a trend needs five reports with limits, and its direction says whether it is good', async () => {
		const body = { method: 'fingertips-trend', direction: 'down' };
		expect((await ask({ ...body, series: limits([10, 11, 12, 13, 14], 0.5) })).native).toBe(
			'IncreasingAndGettingWorse'
		);
		expect((await ask({ ...body, series: limits([10, 11, 12, 13], 0.5) })).native).toBe('CannotBeCalculated');
		expect(
			(
				await ask({
					...body,
					series: [10, 11, 12, 13, 14].map((value, index) => ({ year: 2018 + index, value }))
				})
			).native
		).toBe('CannotBeCalculated');
	});

	test('by hand: equal weights make the slope the ordinary one, and chi-squared its square over its variance', async () => {
		// Values 1..5 with standard error 1: slope 1, variance 1 / Σ(k − 3)² = 0.1, chi-squared 10 > 9.5495.
		const answer = await ask({
			method: 'fingertips-trend',
			direction: 'up',
			series: [1, 2, 3, 4, 5].map((value, index) => ({ year: 2018 + index, value, se: 1 }))
		});
		expect(answer).toMatchObject({ native: 'IncreasingAndGettingBetter', light: 'on-pace' });
		expect(answer.numbers['chi2']).toBeCloseTo(10, 9);
	});

	test('Healthy People: the same change is an improvement only when it is significant', async () => {
		const at = async (se: number) =>
			(
				await ask({
					method: 'healthy-people',
					direction: 'up',
					target: 60,
					due: 2030,
					series: [
						{ year: 2018, value: 50, se },
						{ year: 2022, value: 54, se }
					]
				})
			).native;
		// |54 − 50| / (√2 × se) ≥ 1.96 up to se = 1.443
		expect(await at(1.44)).toBe('Improved');
		expect(await at(1.45)).toBe('Little or no detectable change');
	});
});

describe('what cannot be asked', () => {
	const plain = { method: 'pace', direction: 'up', target: 1, series: [{ year: 2020, value: 1 }] };

	test('a message names the field', () => {
		expect(faultsOf({ ...plain, method: 'guess' })).toEqual(['method']);
		expect(faultsOf({ ...plain, series: [{ year: 20222, value: 1 }] })).toEqual(['series[0].year']);
		expect(faultsOf({ ...plain, series: [{ year: 2020, value: '1' }] })).toEqual(['series[0].value']);
		expect(faultsOf([plain, { ...plain, target: 'x' }])).toEqual(['[1].target']);
		expect(faultsOf({ ...plain, direction: undefined })).toEqual(['direction']);
		expect(faultsOf({ ...plain, comparator: 'at-most' })).toEqual(['comparator']);
		expect(faultsOf({ ...plain, pack: '北京' })).toEqual(['pack']);
		expect(faultsOf({ ...plain, series: [...plain.series, ...plain.series] })).toEqual(['series']);
		expect(faultsOf(null)).toEqual(['']);
		expect(faultsOf({})).toContain('method');
	});

	test('a share so small that its odds are no number any more has no logit, and an answer', async () => {
		const series = from(2020, 5e-324, 2022, 40);
		const body = { method: 'escap', direction: 'up', target: 60, due: 2025, limit: 100, series };
		expect(await ask(body)).toMatchObject({ reason: expect.any(String) as string });
	});

	test('whatever is asked is answered or refused, and no number of an answer is infinite', async () => {
		const value = fc.oneof(
			fc.double({ noNaN: true, noDefaultInfinity: true }),
			fc.integer({ min: -5, max: 5 }),
			fc.constant(null)
		);
		const body = fc.record(
			{
				method: fc.constantFrom(...methods),
				direction: fc.constantFrom('up', 'down'),
				target: value,
				due: fc.integer({ min: 1990, max: 2060 }),
				limit: value,
				baselineYear: fc.integer({ min: 1990, max: 2060 }),
				series: fc.uniqueArray(
					fc.record({ year: fc.integer({ min: 1995, max: 2030 }), value, se: fc.constantFrom(0, 1, null) }),
					{
						selector: ({ year }) => year,
						maxLength: 8
					}
				)
			},
			{ requiredKeys: ['method', 'direction', 'series'] }
		);
		await fc.assert(
			fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 20 }), async (asked) => {
				const { bodies, faults } = checkBodies(asked, packs);
				if (faults.length > 0) return;
				const answers = await judgeCases(engine, bodies);
				expect(answers.length).toBe(asked.length);
				for (const answer of answers) {
					expect(answer.light).toMatch(/^[a-z-]+$/);
					for (const number of Object.values(answer.numbers))
						expect(number === null || Number.isFinite(number)).toBe(true);
				}
			}),
			{ numRuns: 15, endOnFailure: true }
		);
	}, 120_000);
});
