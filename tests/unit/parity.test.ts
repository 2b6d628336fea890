import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgementSql } from '../../src/lib/assessment/judgement';
import { answerAwardCases, type AwardCase } from '../../src/lib/assessment/award-case';
import { checkPriorities } from '../../src/lib/assessment/priority-check';
import { rowsOf } from '../../src/lib/engine/engine';
import { arrowOf } from '../../src/lib/engine/export';
import { openNativeEngine, type StreamingEngine } from '../../src/lib/engine/native';
import { awardApplicants, awardProjects } from '../../src/lib/policy/award-schema';
import { loadRelease } from '../../src/lib/release/build';
import tables from '../../src/lib/release/tables.sql?raw';
import { openWasmEngine, type WasmEngine } from '../support/wasm-engine';

const inputs = [
	'policy',
	'unit',
	'place',
	'zone_place',
	'scale_step',
	'indicator',
	'target',
	'target_place',
	'target_item',
	'target_institution',
	'institution',
	'institution_event',
	'commitment',
	'commitment_report',
	'award',
	'award_way',
	'priority_merit',
	'vintage',
	'figure',
	'target_step',
	'light_pack',
	'light_band',
	'agency',
	'agency_succession',
	'commitment_agency',
	'commitment_target',
	'composite',
	'composite_item',
	'quality_threshold',
	'quality_sum_relation',
	'quality_sum_part',
	'quality_declared',
	'quality_rule',
	'quality_rule_side',
	'quality_rule_step',
	'allocation',
	'allocation_key',
	'allocation_hand'
];

/** Three institutions more for every place whose institutions have to keep a promise, with figures that leave gaps. */
const members = `
	INSERT INTO target_institution
	SELECT target_id, concat(target_id, '-', place_code, '-', number), place_code, NULL, NULL, NULL
	FROM target_place
	JOIN target USING (target_id)
	CROSS JOIN range(3) AS numbers (number)
	WHERE quantifier IS NOT NULL AND standing = 'bound';
	INSERT INTO figure (place_code, indicator_id, year, value, state, provenance, vintage, revision)
	SELECT DISTINCT
		institution_id, part_id, year, hash(institution_id, part_id, year) % 120 / 10, 'final',
		CASE WHEN hash(year, institution_id) % 5 = 0 THEN 'illustrative' ELSE 'official' END, '', 0
	FROM target_institution
	JOIN target USING (target_id)
	JOIN indicator USING (indicator_id)
	CROSS JOIN LATERAL (
		SELECT unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS part_id
	) AS parts
	CROSS JOIN range(2018, 2025) AS years (year)
	WHERE part_id IS NOT NULL AND hash(institution_id, year) % 4 > 0
		AND institution_id LIKE concat(target_id, '-%')`;

/**
 * What the methods say, and the numbers behind it, every one in a sum of hashes; powers and logarithms of the two builds may
 * differ in their last digit.
 */
const methodsAsRows = `
	CREATE TEMP VIEW methods_said AS SELECT * EXCLUDE (numbers) REPLACE (round(score, 9) AS score) FROM methods_judged;
	CREATE TEMP VIEW methods_worked AS
	SELECT basis, method, pack_id, name, count(value) AS known, bit_xor(hash(target_id, place_code, year, value))::VARCHAR AS all_of_them
	FROM (
		SELECT *, unnest(map_keys(numbers)) AS name, round(unnest(map_values(numbers)), 9) + 0.0 AS value
		FROM methods_judged
	)
	GROUP BY ALL`;

let native: StreamingEngine;
let wasm: WasmEngine;

beforeAll(async () => {
	native = await openNativeEngine();
	wasm = await openWasmEngine();
	await loadRelease(native, resolve('.'));
	await native.run(members);
	await wasm.run(tables);
	for (const table of inputs) {
		const rows = await native.query(`FROM ${table}`);
		if (rows.rowCount === 0) continue;
		await wasm.insertArrow(`raw_${table}`, arrowOf(rows, 'stream'));
		await wasm.run(`INSERT INTO ${table} SELECT * FROM raw_${table}`);
	}
	for (const sql of [...judgementSql, methodsAsRows]) {
		await native.run(sql);
		await wasm.run(sql);
	}
}, 240_000);

afterAll(async () => {
	await native.close();
	await wasm.close();
});

describe('native DuckDB and WebAssembly judge the shipped data alike, cell by cell', () => {
	test.each([
		['assessed', 'target_id, place_code, year', 10_000],
		['institution_assessed', 'target_id, place_code, institution_id, year', 1000],
		['institutions_rolled_up', 'target_id, place_code, year', 100],
		['targets_rolled_up', 'target_id, year', 100],
		['outlooks', 'target_id, place_code, year', 1000],
		['past', 'target_id, place_code, year', 1000],
		['projected', 'target_id, place_code, year, for_year', 1000],
		['commitments_judged', 'commitment_id, year', 100],
		['projects_judged', 'institution_id, year', 100],
		['methods_said', 'target_id, place_code, year, method, pack_id', 1000],
		['methods_worked', 'method, pack_id, name', 100],
		['quality_findings', 'ALL', 50],
		['quality_sums', 'ALL', 50],
		['rule_result', 'ALL', 100],
		['completeness', 'place_code, indicator_id', 100],
		['allocated', 'target_id, key, place_code', 100],
		['allocation_judged', 'target_id, key, place_code, year', 100]
	])('%s', async (table, order, atLeast) => {
		const judged = `FROM ${table} ORDER BY ${order === 'ALL' ? order : `basis, ${order}`}`;
		const expected = await native.query(judged);
		const actual = await wasm.query(judged);
		expect(expected.rowCount).toBeGreaterThanOrEqual(atLeast);
		expect(actual.names).toEqual(expected.names);
		expect(actual.rowCount).toBe(expected.rowCount);
		const different = expected.names.filter((_, column) => {
			const [one, other] = [expected.columns[column] ?? [], actual.columns[column] ?? []];
			return one.some((cell, row) => !Object.is(cell, other[row]));
		});
		expect(different).toEqual([]);
	});
});

describe('both score composites alike, to what logarithms of two libraries differ in', () => {
	test.each([
		['subject_ranked', 'composite_id, year, subject_id', 500],
		['part_scored', 'composite_id, year, subject_id, item_id', 2000],
		['item_weighed', 'composite_id, year, weighting, item_id', 500],
		['subject_outranked', 'composite_id, year, subject_id, other_id', 2000],
		['worst_items', 'composite_id, year, subject_id', 200]
	])('%s', async (table, order, atLeast) => {
		const scored = `FROM ${table} ORDER BY basis, ${order}`;
		const expected = await native.query(scored);
		const actual = await wasm.query(scored);
		expect(expected.rowCount).toBeGreaterThanOrEqual(atLeast);
		expect(actual.names).toEqual(expected.names);
		expect(actual.rowCount).toBe(expected.rowCount);
		const different = expected.names.filter((_, column) => {
			const [one, other] = [expected.columns[column] ?? [], actual.columns[column] ?? []];
			return one.some((cell, row) => {
				const found = other[row];
				return typeof cell === 'number' && typeof found === 'number'
					? Math.abs(cell - found) > 1e-8 * Math.max(1, Math.abs(cell))
					: !Object.is(cell, found);
			});
		});
		expect(different).toEqual([]);
	});
});

test('both answer award cases alike', async () => {
	const awards = rowsOf<{ award_id: string }>(await native.query('SELECT award_id FROM award ORDER BY ALL'));
	const cases = awards.flatMap(({ award_id }) =>
		awardApplicants.flatMap((applicant) =>
			awardProjects.flatMap((project) =>
				[2020, 2021, null].map((above_scale_year, index): AwardCase => ({
					case_id: [award_id, applicant, project, index].join(' '),
					award_id,
					place_code: '510100',
					in_unlisted_set: index === 0 ? true : null,
					applicant,
					project,
					investment: 3000,
					investment_unit: '万元',
					completed_year: 2018,
					above_scale_year
				}))
			)
		)
	);
	const expected = await answerAwardCases(native, cases);
	expect(await answerAwardCases(wasm, cases)).toEqual(expected);
	expect(new Set(expected.map(({ eligible }) => eligible))).toEqual(new Set([true, false, null]));
});

test('both hold candidates against the priority rules alike', async () => {
	const standings = rowsOf<{ standing: string }>(
		await native.query('SELECT DISTINCT standing FROM priority_merit WHERE standing IS NOT NULL ORDER BY ALL')
	);
	const candidates = [
		{ candidate_id: 'nothing stated', merits: {}, standings: {} },
		...standings.flatMap(({ standing }) =>
			[true, false].map((holds) => ({
				candidate_id: `${standing} ${holds}`,
				merits: {},
				standings: { [standing]: holds }
			}))
		)
	];
	const expected = await checkPriorities(native, candidates);
	expect(await checkPriorities(wasm, candidates)).toEqual(expected);
	expect(expected.length).toBeGreaterThan(candidates.length - 1);
});
