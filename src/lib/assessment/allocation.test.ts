import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillWorkedCase, type WorkedCase } from '../../../tests/support/judgement';
import { rowsOf } from '../engine/engine';
import type { Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';
import { allocationSql } from './allocation';
import { assessmentSql } from './assess';

const province = '510000';
const codeOf = (index: number) => String(510100 + index * 100);

interface Division {
	total: number;
	key: string;
	/** The key's value of each place in 2020; null where it is missing. */
	values: (number | null)[];
	/** Of each place, by year. */
	actuals?: Row[];
	hand?: number[];
	comparator?: string;
}

async function divided({ total, key, values, actuals = [], hand = [], comparator = 'at-least' }: Division) {
	const measured = key === 'base' || key === 'equal-pace' ? 'measured' : 'resident-population';
	const worked: WorkedCase = {
		target: { value: total, comparator, baseline_year: 2020, due_year: 2025 },
		indicator: { kind: 'count', unit: '个', decimals: 0 },
		indicators: [
			{ indicator_id: 'resident-population', kind: 'amount', unit: '万人', decimals: 2, rollup: 'none' }
		],
		places: [
			{ place_code: province, level: 'province', parent: '' },
			...values.map((_, index) => ({ place_code: codeOf(index), level: 'prefecture', parent: province }))
		],
		bound: [
			{ target_id: 'promise', place_code: province, standing: 'bound' },
			...values.map((_, index) => ({ target_id: 'promise', place_code: codeOf(index), standing: 'part' }))
		],
		figures: [
			...values.flatMap((value, index) =>
				value === null ? [] : [{ place_code: codeOf(index), indicator_id: measured, year: 2020, value }]
			),
			...actuals
		],
		more: {
			allocation: [{ target_id: 'promise', within: province, part_level: 'prefecture' }],
			allocation_key: [{ target_id: 'promise', position: 0, key, year: 2020 }],
			allocation_hand: hand.map((value, index) => ({
				target_id: 'promise',
				place_code: codeOf(index),
				value
			}))
		}
	};
	const engine = await openNativeEngine();
	try {
		await fillWorkedCase(engine, worked);
		await engine.run(assessmentSql);
		await engine.run(allocationSql);
		const ask = async <Found>(sql: string) => rowsOf<Found>(await engine.query(sql));
		return {
			parts: await ask<{
				part: number | null;
				exact: number;
				share: number;
				residual: number | null;
				problem: string | null;
			}>(
				"SELECT part, exact, share, residual, problem FROM allocated WHERE basis = 'all' ORDER BY place_code"
			),
			judged: await ask<Row>("SELECT * FROM allocation_judged WHERE basis = 'all' ORDER BY place_code, year")
		};
	} finally {
		await engine.close();
	}
}

const partsOf = async (division: Division) => (await divided(division)).parts.map(({ part }) => part);

describe('a total is divided into whole parts that add up', () => {
	test('by population: the largest remainders get what rounding down leaves', async () => {
		// 10 by 1 : 1 : 1 is 3⅓ each; the one left goes to the lowest code.
		expect(await partsOf({ total: 10, key: 'population', values: [1, 1, 1] })).toEqual([4, 3, 3]);
		// 100 by 47 : 16 : 15.8 : 12 : 6.1 : 3.1 is exact; 10 is 4.7 1.6 1.58 1.2 0.61 0.31: 4 1 1 1 0 0 and three left for .7 .61 .6.
		const { parts } = await divided({ total: 10, key: 'population', values: [47, 16, 15.8, 12, 6.1, 3.1] });
		expect(parts.map(({ part }) => part)).toEqual([5, 2, 1, 1, 1, 0]);
		expect(parts[0]).toMatchObject({ exact: 4.7, share: 0.47, residual: 0 });
	});

	test('by the base every place grows in the same ratio, at an equal pace it adds the same', async () => {
		expect(await partsOf({ total: 40, key: 'base', values: [0, 5, 15] })).toEqual([0, 10, 30]);
		expect(await partsOf({ total: 50, key: 'equal-pace', values: [0, 5, 15] })).toEqual([10, 15, 25]);
	});

	test('by hand the parts stay as they are, and the residual is told', async () => {
		const { parts } = await divided({ total: 10, key: 'by-hand', values: [null, null], hand: [4, 5] });
		expect(parts).toMatchObject([
			{ part: 4, residual: -1, problem: null },
			{ part: 5, residual: -1, problem: null }
		]);
	});

	test('one missing value of the key leaves no part at all, and a base of nothing neither', async () => {
		const missing = await divided({ total: 10, key: 'population', values: [1, null, 1] });
		expect(missing.parts.map(({ part, problem }) => [part, problem])).toEqual(
			[1, 2, 3].map(() => [null, 'key-missing'])
		);
		const zero = await divided({ total: 10, key: 'base', values: [0, 0] });
		expect(zero.parts.map(({ part, problem }) => [part, problem])).toEqual(
			[1, 2].map(() => [null, 'key-zero'])
		);
	});

	test('parts of any total and key add up, and none is a whole step from its exact share', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: 0, max: 5000 }),
				fc.array(fc.double({ min: 0.01, max: 3000, noNaN: true }), { minLength: 1, maxLength: 21 }),
				async (total, values) => {
					const { parts } = await divided({ total, key: 'population', values });
					expect(parts.reduce((sum, { part }) => sum + (part ?? NaN), 0)).toBe(total);
					for (const { part, exact } of parts) expect(Math.abs((part ?? NaN) - exact)).toBeLessThan(1);
				}
			),
			{ numRuns: 8 }
		);
	});
});

test('every place is judged by its own part, and shares in what is lacking', async () => {
	const at = (index: number, year: number, value: number) => ({ place_code: codeOf(index), year, value });
	const { judged } = await divided({
		total: 40,
		key: 'base',
		values: [5, 5, 10],
		// Parts 10, 10, 20. In 2022 the paths are 7, 7 and 14.
		actuals: [
			at(0, 2022, 7),
			at(1, 2022, 6),
			at(2, 2022, 20),
			at(0, 2025, 10),
			at(1, 2025, 8),
			at(2, 2025, 14)
		]
	});
	const row = (index: number, year: number) =>
		judged.find((one) => one['place_code'] === codeOf(index) && one['year'] === year);
	expect(row(0, 2022)).toMatchObject({ part: 10, path_value: 7, light: 'on-pace', gap: -3 });
	// (6 − 5) / 5 of the way in 0.4 of the time: 0.2 behind.
	expect(row(1, 2022)).toMatchObject({ light: 'behind', gap: -4 });
	expect(row(1, 2022)?.['lead']).toBeCloseTo(-0.2, 12);
	expect(row(2, 2022)).toMatchObject({ light: 'met', gap: 0, gap_share: 0 });
	// Lacking 3 and 4 in 2022.
	expect(row(0, 2022)?.['gap_share']).toBeCloseTo(3 / 7, 9);
	expect(row(2, 2025)).toMatchObject({ light: 'missed', gap: -6, gap_share: 0.75 });
	expect(row(0, 2025)).toMatchObject({ light: 'met' });
	// Nobody reported 2023: no light, and no share of an unknown gap.
	expect(row(0, 2023)).toMatchObject({ light: 'no-data', problem: 'no-report', gap: null, gap_share: null });
});
