import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../engine/engine';
import { scoreItems, type ScoredItems, type Worked } from '../../../tests/support/scoring';

/** One subject a row, one item a column. */
const matrix = (rows: readonly (readonly (number | null)[])[]): Worked['values'] =>
	rows.map((row) => [...row]);

const points = (scored: ScoredItems, subject = 0) =>
	scored.parts[subject]?.map(({ normalised }) => normalised);
const close = (found: readonly Cell[] | undefined, expected: readonly number[], digits = 6) => {
	expect(found).toHaveLength(expected.length);
	for (const [index, value] of expected.entries())
		expect(found?.[index], String(index)).toBeCloseTo(value, digits);
};

describe('功效系数法', () => {
	const items = [{ satisfied: 12, unacceptable: 6 }];
	test('5.81 between 6 and 12 is 58.73, as a published exam has it; 6 is 60, 0 is 20: there are no bounds', async () => {
		const scored = await scoreItems({ values: matrix([[5.81], [6], [0]]), items, normalisation: 'efficacy' });
		close(
			scored.parts.map(([part]) => part?.normalised ?? null),
			[58.733333, 60, 20]
		);
	});
	test('bounds are kept where they are given, and fewer may be better', async () => {
		const scored = await scoreItems({
			values: matrix([[0], [30], [6]]),
			items: [
				{ satisfied: 6, unacceptable: 12, direction: 'decrease', floor_points: 0, ceiling_points: 100 }
			],
			normalisation: 'efficacy'
		});
		// (0 − 12) / (6 − 12) × 40 + 60 = 140; (30 − 12) / −6 × 40 + 60 = −60.
		close(
			scored.parts.map(([part]) => part?.normalised ?? null),
			[100, 0, 100]
		);
	});
});

test('国资委: the grade below and the share of the way to the grade above', async () => {
	const scored = await scoreItems({
		values: matrix([[75], [60], [95], [20], [100]]),
		items: [{ step_1: 30, step_2: 50, step_3: 70, step_4: 80, step_5: 95 }],
		normalisation: 'grade-step'
	});
	// 75 lies half way from 平均 (70, worth 60) to 良好 (80, worth 80); 60 half way from 较低 to 平均; 20 is below 较差.
	close(
		scored.parts.map(([part]) => part?.normalised ?? null),
		[70, 50, 100, 0, 100]
	);
});

test('完成率: capped, never below zero, and fewer may be better', async () => {
	const scored = await scoreItems({
		values: matrix([
			[45, 12],
			[90, 25],
			[30, 10]
		]),
		items: [
			{ target: 60, ceiling_points: 120 },
			{ target: 10, direction: 'decrease' }
		],
		normalisation: 'completion'
	});
	// 45 / 60; 90 / 60 = 150 is cut to 120; 2 − 12 / 10 = 80 %, 2 − 25 / 10 is below zero.
	close(points(scored), [75, 80]);
	close(points(scored, 1), [120, 0]);
	close(points(scored, 2), [50, 100]);
});

describe('COINr', () => {
	const one = async (value: number, direction: string) =>
		(
			await scoreItems({
				values: matrix([[value]]),
				items: [{ low_post: 0, high_post: 10, direction }],
				normalisation: 'goalposts'
			})
		).parts[0]?.[0]?.normalised;

	test('goalposts: 1 of 0 to 10 is a tenth, what lies outside is cut', async () => {
		expect(await one(1, 'increase')).toBeCloseTo(10, 9);
		expect(await one(-1, 'increase')).toBe(0);
		expect(await one(-1, 'decrease')).toBe(100);
	});

	test('distance to target: from the worst to the target, beyond it above 100', async () => {
		const up = await scoreItems({
			values: matrix([[0], [5], [11]]),
			items: [{ target: 10 }],
			normalisation: 'distance-to-target'
		});
		close(
			up.parts.map(([part]) => part?.normalised ?? null),
			[0, 50, 110]
		);
		const down = await scoreItems({
			values: matrix([[-1], [1], [10]]),
			items: [{ target: 0, direction: 'decrease' }],
			normalisation: 'distance-to-target'
		});
		close(
			down.parts.map(([part]) => part?.normalised ?? null),
			[110, 90, 0]
		);
	});

	test('geometric mean of 1, 2, 3; harmonic mean with weights 2, 1, 1', async () => {
		const geometric = await scoreItems({
			values: matrix([[1, 2, 3]]),
			items: [{}, {}, {}],
			aggregation: 'geometric'
		});
		expect(geometric.scores[0]?.score).toBeCloseTo(1.8171205928, 9);
		const harmonic = await scoreItems({
			values: matrix([[1, 2, 3]]),
			items: [{ weight: 2 }, { weight: 1 }, { weight: 1 }],
			aggregation: 'harmonic'
		});
		expect(harmonic.scores[0]?.score).toBeCloseTo(1.4117647059, 9);
	});

	test.each(['geometric', 'harmonic'])(
		'a value that is not positive leaves no %s mean, and says so',
		async (aggregation) => {
			const scored = await scoreItems({
				values: matrix([
					[1, 2, -1],
					[1, 2, 0],
					[1, 2, 3]
				]),
				items: [{}, {}, {}],
				aggregation
			});
			expect(scored.scores.map(({ score, problem, rank }) => [score === null, problem, rank])).toEqual([
				[true, 'not-positive', null],
				[true, 'not-positive', null],
				[false, null, 1]
			]);
		}
	);

	test('outranking: the share of items on which one is better, half where equal', async () => {
		const { outranked } = await scoreItems({
			values: matrix([
				[1, 3, 2],
				[2, 2, 3],
				[3, 1, 1],
				[4, 5, 4]
			]),
			items: [{}, {}, {}]
		});
		expect(outranked.get('s1|s0')?.outranking).toBeCloseTo(2 / 3, 8);
		expect(outranked.get('s2|s0')?.outranking).toBeCloseTo(1 / 3, 8);
		expect(outranked.get('s3|s0')?.outranking).toBe(1);
		expect([...outranked].filter(([, { dominates }]) => dominates).map(([pair]) => pair)).toEqual([
			's3|s0',
			's3|s1',
			's3|s2'
		]);
	});
});

test('nobody is said to be as good on every item where one of the two lacks one', async () => {
	const { outranked } = await scoreItems({
		values: matrix([
			[9, 9],
			[5, null],
			[4, 4]
		]),
		items: [{}, {}]
	});
	expect([...outranked].filter(([, { dominates }]) => dominates).map(([pair]) => pair)).toEqual(['s0|s2']);
	expect(outranked.get('s0|s1')).toMatchObject({ outranking: 1, items: 1 });
});

describe('熵权法', () => {
	test('a column in which one of four differs: shares 1/3, 1/3, 1/3, 0 have entropy ln 3 / ln 4', async () => {
		const { weights } = await scoreItems({
			values: matrix([
				[10, 1, 7],
				[10, 2, 7],
				[10, 3, 7],
				[5, 4, 7]
			]),
			items: [{}, {}, {}],
			weighting: 'entropy-min-max'
		});
		// The second column has shares 0, 1/6, 2/6, 3/6: entropy (ln 6 / 6 + ln 3 / 3 + ln 2 / 2) / ln 4.
		const first = Math.log(3) / Math.log(4);
		const second = (Math.log(6) / 6 + Math.log(3) / 3 + Math.log(2) / 2) / Math.log(4);
		close(
			weights.map(({ entropy }) => entropy),
			[first, second, 1]
		);
		const whole = 2 - first - second;
		close(
			weights.map(({ weight }) => weight),
			[(1 - first) / whole, (1 - second) / whole, 0]
		);
		expect(weights.map(({ constant }) => constant)).toEqual([false, false, true]);
	});

	test('over sums of the values themselves, as published for five rows of four', async () => {
		const { weights } = await scoreItems({
			values: matrix([
				[0.1, 5, 5000, 4.7],
				[0.2, 6, 6000, 5.6],
				[0.4, 7, 7000, 6.7],
				[0.9, 10, 10000, 2.3],
				[1.2, 2, 400, 1.8]
			]),
			items: [{}, {}, {}, {}],
			weighting: 'entropy-sum'
		});
		close(
			weights.map(({ entropy }) => entropy),
			[0.816087, 0.936241, 0.874223, 0.933498]
		);
		close(
			weights.map(({ weight }) => weight),
			[0.418031, 0.144923, 0.285889, 0.151157]
		);
	});

	test('a negative value has no share: there are no weights and no score, and that is said', async () => {
		const { weights, scores } = await scoreItems({
			values: matrix([
				[-1, 2],
				[3, 4]
			]),
			items: [{}, {}],
			weighting: 'entropy-sum'
		});
		expect(weights.map(({ weight }) => weight)).toEqual([null, null]);
		expect(scores.map(({ score, problem }) => [score, problem])).toEqual([
			[null, 'no-weights'],
			[null, 'no-weights']
		]);
	});

	test('where nothing differs nobody can be told apart', async () => {
		const { scores } = await scoreItems({
			values: matrix([
				[5, 5],
				[5, 5]
			]),
			items: [{}, {}],
			normalisation: 'min-max'
		});
		expect(scores.map(({ problem }) => problem)).toEqual(['nothing-differs', 'nothing-differs']);
	});
});

describe('what is missing', () => {
	const values = matrix([
		[80, 60, null],
		[50, null, null],
		[70, 40, 90]
	]);
	const items = [{ weight: 50 }, { weight: 20 }, { weight: 30 }];

	test('is no zero: the weights are shared out anew, and below the least share there is no score', async () => {
		const { scores } = await scoreItems({ values, items, minimum_share: 0.6 });
		// (80 × 50 + 60 × 20) / 70; 50 of 100 is below 60 %; 70 × 0.5 + 40 × 0.2 + 90 × 0.3.
		close([scores[0]?.score ?? null, scores[2]?.score ?? null], [74.285714, 70]);
		expect(scores[1]).toMatchObject({
			score: null,
			rank: null,
			problem: 'too-little-reported',
			known_share: 0.5,
			missing: 2
		});
		expect(scores.map(({ rank }) => rank)).toEqual([1, null, 2]);
	});

	test('or leaves no score at all where the composite says so', async () => {
		const { scores } = await scoreItems({ values, items, missing_rule: 'withhold' });
		expect(scores.map(({ score, problem }) => [score, problem])).toEqual([
			[null, 'item-missing'],
			[null, 'item-missing'],
			[70, null]
		]);
	});
});

describe('ranks', () => {
	test('equal scores share one, and the next one is left out; the distance goes to the next better score', async () => {
		const { scores, parts } = await scoreItems({
			values: matrix([
				[90, 60],
				[70, 80],
				[80, 70],
				[60, 50]
			]),
			items: [{}, {}],
			normalisation: 'as-is'
		});
		expect(scores.map(({ rank, rank_of }) => [rank, rank_of])).toEqual([
			[1, 4],
			[1, 4],
			[1, 4],
			[4, 4]
		]);
		expect(scores[3]).toMatchObject({ next_subject: 's0', next_score: 75, score: 55 });
		// From 60, 50 to 90, 60: 15 points of the first item and 5 of the second make the 20 that are missing.
		expect(parts[3]?.map(({ gap_part, contribution }) => [contribution, gap_part])).toEqual([
			[30, 15],
			[25, 5]
		]);
		// Alone, the first item would have to rise by 20 / 0.5 = 40.
		expect(parts[3]?.map(({ needed_value }) => needed_value)).toEqual([100, 90]);
	});

	test('the range over methods and weights: 100 and 20 against 40 and 95', async () => {
		const { scores } = await scoreItems({
			values: matrix([
				[100, 20],
				[40, 95],
				[10, 10]
			]),
			items: [{ weight: 50 }, { weight: 50 }],
			normalisation: 'as-is',
			variants: 'all'
		});
		// As stated 60 and 67.5; geometric 44.7 and 61.6; with the second weight a fifth lower (50 + 8) / 0.9 and (20 + 38) / 0.9,
		// both 64.4. Of 2 × 4 × 3 methods and 4 changed weights those 8 do not count in which the third has 0 points to multiply.
		expect(scores.map(({ rank, rank_best, rank_worst }) => [rank, rank_best, rank_worst])).toEqual([
			[2, 1, 2],
			[1, 1, 1],
			[3, 3, 3]
		]);
		expect(scores.map(({ methods_counted, methods_tried }) => [methods_counted, methods_tried])).toEqual([
			[20, 28],
			[20, 28],
			[20, 28]
		]);
	});

	test('a fifth more weight on one item can turn the order', async () => {
		const { scores } = await scoreItems({
			values: matrix([
				[61, 40],
				[40, 60]
			]),
			items: [{}, {}],
			normalisation: 'as-is',
			variants: 'weights'
		});
		// 50.5 against 50; with the second a fifth higher 49.55 against 50.91.
		expect(scores.map(({ rank, rank_best, rank_worst }) => [rank, rank_best, rank_worst])).toEqual([
			[1, 1, 2],
			[2, 1, 2]
		]);
	});
});

describe('whatever the values are', () => {
	const world = fc.integer({ min: 2, max: 5 }).chain((items) =>
		fc.record({
			weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: items, maxLength: items }),
			rows: fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: items, maxLength: items }), {
				minLength: 2,
				maxLength: 7
			})
		})
	);
	const runs = { numRuns: 12 };

	test('weights add up to 1, a score lies between the points it is made of, and the parts add up to it', async () => {
		await fc.assert(
			fc.asyncProperty(
				world,
				fc.constantFrom('stated', 'entropy-sum'),
				async ({ rows, weights }, weighting) => {
					const scored = await scoreItems({
						values: rows,
						items: weights.map((weight) => ({ weight })),
						weighting
					});
					const total = scored.weights.reduce((sum, { weight }) => sum + Number(weight), 0);
					if (scored.scores[0]?.problem === 'no-weights') return;
					expect(total).toBeCloseTo(1, 6);
					for (const [index, { score }] of scored.scores.entries()) {
						const parts = scored.parts[index] ?? [];
						const own = parts.map(({ normalised }) => Number(normalised));
						expect(Number(score)).toBeGreaterThanOrEqual(Math.min(...own) - 1e-6);
						expect(Number(score)).toBeLessThanOrEqual(Math.max(...own) + 1e-6);
						expect(parts.reduce((sum, { contribution }) => sum + Number(contribution), 0)).toBeCloseTo(
							Number(score),
							6
						);
					}
				}
			),
			runs
		);
	});

	test('the order in which subjects stand changes nothing', async () => {
		await fc.assert(
			fc.asyncProperty(world, async ({ rows, weights }) => {
				const items = weights.map((weight) => ({ weight }));
				const one = await scoreItems({ values: rows, items, weighting: 'entropy-sum' });
				const other = await scoreItems({ values: rows.toReversed(), items, weighting: 'entropy-sum' });
				close(
					other.scores.toReversed().map(({ score }) => score ?? -1),
					one.scores.map(({ score }) => score ?? -1)
				);
			}),
			runs
		);
	});

	test('a better value never lowers a score', async () => {
		await fc.assert(
			fc.asyncProperty(world, fc.integer({ min: 1, max: 40 }), async ({ rows, weights }, more) => {
				const items = weights.map((weight) => ({ weight, low_post: 0, high_post: 120 }));
				const better = rows.map((row, index) =>
					index === 0 ? [(row[0] ?? 0) + more, ...row.slice(1)] : row
				);
				const before = await scoreItems({ values: rows, items, normalisation: 'goalposts' });
				const after = await scoreItems({ values: better, items, normalisation: 'goalposts' });
				expect(Number(after.scores[0]?.score)).toBeGreaterThanOrEqual(Number(before.scores[0]?.score));
			}),
			runs
		);
	});
});

describe('published examples', () => {
	interface Vector {
		method: string;
		input: Record<string, number[][]>;
		expected: { entropy: number[]; weights: number[]; scores_raw_x_weight: number[] };
	}
	const composites = '../shared/vectors/composite_scoring.json';
	test.skipIf(!existsSync(composites))('熵权法 of 11 departments: entropy, weights and scores', async () => {
		const { vectors } = JSON.parse(readFileSync(composites, 'utf8')) as { vectors: Vector[] };
		const vector = vectors.find(({ method }) => method === '熵权法 (按列极差标准化)');
		const values = vector?.input['matrix_11_departments_x_9'] ?? [];
		const { weights, scores } = await scoreItems({
			values,
			items: (values[0] ?? []).map(() => ({})),
			weighting: 'entropy-min-max'
		});
		close(
			weights.map(({ entropy }) => entropy),
			vector?.expected.entropy ?? []
		);
		close(
			weights.map(({ weight }) => weight),
			vector?.expected.weights ?? []
		);
		close(
			scores.map(({ score }) => score),
			vector?.expected.scores_raw_x_weight ?? [],
			4
		);
	});

	interface Country {
		id: string;
		goal3_raw: (number | null)[];
		goal3_normalised: (number | null)[];
		goal3_score: number;
		goal3_color: string;
		oecd: boolean;
		goal_scores: number[];
		index: number;
		rank: number;
	}
	interface Goal {
		goal3_indicators: {
			direction: number;
			optimum_recovered: number;
			lower_recovered: number;
			green_annex: number;
			red_annex: number;
		}[];
		vectors: Country[];
	}
	const sdg = '../shared/vectors/sdgindex_2018.json';
	test.skipIf(!existsSync(sdg))(
		'SDG Index 2018: points, goal score, colour, index and order of 52 countries',
		async () => {
			const { goal3_indicators, vectors } = JSON.parse(readFileSync(sdg, 'utf8')) as Goal;
			const goal = await scoreItems({
				values: vectors.map(({ goal3_raw }) => goal3_raw),
				items: goal3_indicators.map((item) => ({
					direction: item.direction > 0 ? 'increase' : 'decrease',
					low_post: Math.min(item.lower_recovered, item.optimum_recovered),
					high_post: Math.max(item.lower_recovered, item.optimum_recovered),
					red: item.red_annex,
					green: item.green_annex
				})),
				normalisation: 'goalposts',
				minimum_share: 0.8
			});
			for (const [index, country] of vectors.entries()) {
				for (const [item, expected] of country.goal3_normalised.entries()) {
					const found = goal.parts[index]?.[item]?.normalised;
					if (expected === null) expect(found).toBeNull();
					else expect(found, `${country.id} ${String(item)}`).toBeCloseTo(expected, 6);
				}
				// OECD members are scored on three more indicators, which are not published with the others.
				if (country.oecd) continue;
				expect(goal.scores[index]?.score, country.id).toBeCloseTo(country.goal3_score, 6);
				expect(goal.colours[index]?.colour, country.id).toBe(country.goal3_color.replace('gray', 'grey'));
			}
			const whole = await scoreItems({
				values: vectors.map(({ goal_scores }) => goal_scores),
				items: Array.from({ length: 17 }, () => ({}))
			});
			close(
				whole.scores.map(({ score }) => score),
				vectors.map(({ index }) => index)
			);
			// The ranks are those among 156 countries; here are 52 of them, in the same order.
			const order = vectors.toSorted((one, other) => one.rank - other.rank).map(({ id }) => id);
			expect(
				whole.scores
					.map(({ rank }, index) => ({ rank: rank ?? 0, id: vectors[index]?.id }))
					.toSorted((a, b) => a.rank - b.rank)
					.map(({ id }) => id)
			).toEqual(order);
		}
	);
});
