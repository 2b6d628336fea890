import { expect, test } from 'vitest';
import { fillWorkedCase, type WorkedCase } from '../../../tests/support/judgement';
import { rowsOf } from '../engine/engine';
import type { Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';
import { assessmentSql } from './assess';
import { compositeSql } from './composite';
import type { CompositePart, CompositeScore } from './composite-rows';

const composite: Row = {
	composite_id: 'composite',
	from_year: 2024,
	normalisation: 'as-is',
	weighting: 'stated',
	aggregation: 'arithmetic',
	missing_rule: 'renormalise',
	minimum_share: 0.5
};
const item: Row = {
	composite_id: 'composite',
	item_id: 'item',
	position: 0,
	weight: 1,
	direction: 'increase',
	indicator_id: 'measured'
};

/** The scores and parts of 2024, by subject. */
async function scored(worked: WorkedCase, basis = 'all') {
	const engine = await openNativeEngine();
	try {
		await fillWorkedCase(engine, worked);
		await engine.run(assessmentSql);
		await engine.run(compositeSql);
		const where = `WHERE basis = '${basis}' AND year = 2024 ORDER BY subject_id`;
		return {
			scores: rowsOf<CompositeScore>(await engine.query(`FROM subject_ranked ${where}`)),
			parts: rowsOf<CompositePart>(await engine.query(`FROM part_scored ${where}, item_id`))
		};
	} finally {
		await engine.close();
	}
}

const places: Row[] = [
	{ place_code: '510000', level: 'province', parent: '' },
	{ place_code: '510100', level: 'prefecture', parent: '510000' },
	{ place_code: '510300', level: 'prefecture', parent: '510000' },
	{ place_code: '500100', level: 'prefecture', parent: '500000' }
];

test('places of a level within another; the reported basis knows no illustrative figure', async () => {
	const worked: WorkedCase = {
		places,
		figures: [
			{ place_code: '510100', year: 2024, value: 40 },
			{ place_code: '510300', year: 2024, value: 50, provenance: 'illustrative' },
			{ place_code: '500100', year: 2024, value: 90 }
		],
		more: {
			composite: [{ ...composite, scored: 'place', place_level: 'prefecture', within_place: '510000' }],
			composite_item: [item]
		}
	};
	const all = await scored(worked);
	expect(
		all.scores.map(({ subject_id, score, rank, illustrative }) => [subject_id, score, rank, illustrative])
	).toEqual([
		['510100', 40, 2, false],
		['510300', 50, 1, true]
	]);
	const reported = await scored(worked, 'reported');
	expect(
		reported.scores.map(({ subject_id, score, rank, problem }) => [subject_id, score, rank, problem])
	).toEqual([
		['510100', 40, 1, null],
		['510300', null, null, 'nothing-reported']
	]);
	expect(reported.parts.map(({ value, problem }) => [value, problem])).toEqual([
		[40, null],
		[null, 'no-report']
	]);
});

test('institutions of a kind and ownership, while the newest report says that they meet the condition', async () => {
	const institution = (institution_id: string, changes: Row = {}): Row => ({
		institution_id,
		kind: 'general-hospital',
		ownership: 'public',
		place_code: '510100',
		provenance: 'official',
		...changes
	});
	const graded = (place_code: string, year: number, value: number): Row => ({
		place_code,
		indicator_id: 'grade',
		year,
		value
	});
	const { scores } = await scored({
		places,
		indicators: [
			{ indicator_id: 'grade', unit: '级', decimals: 0, kind: 'grade', direction: 'increase', rollup: 'none' }
		],
		figures: [
			...['kept', 'fallen', 'unknown', 'private', 'cdc', 'elsewhere'].map((place_code) => ({
				place_code,
				year: 2024,
				value: 10
			})),
			graded('kept', 2021, 3),
			graded('fallen', 2021, 3),
			graded('fallen', 2024, 2),
			...['private', 'cdc', 'elsewhere'].map((id) => graded(id, 2024, 3))
		],
		more: {
			institution: [
				institution('kept'),
				institution('fallen'),
				institution('unknown'),
				institution('private', { ownership: 'private' }),
				institution('cdc', { kind: 'cdc' }),
				institution('elsewhere', { place_code: '500100' })
			],
			composite: [
				{
					...composite,
					scored: 'institution',
					institution_kinds: 'tcm-hospital、general-hospital',
					ownership: 'public',
					within_place: '510000',
					condition_indicator: 'grade',
					condition_comparator: 'at-least',
					condition_value: 3
				}
			],
			composite_item: [item]
		}
	});
	expect(scores.map(({ subject_id }) => subject_id)).toEqual(['kept']);
});

test('an agency by its commitments, with those of the one it carries on, and by the targets they move', async () => {
	const commitment = (commitment_id: string, changes: Row = {}): Row => ({
		commitment_id,
		policy_id: 'policy',
		kind: 'measure',
		start_year: 2023,
		ongoing: false,
		...changes
	});
	const report = (commitment_id: string, state: string): Row => ({
		commitment_id,
		year: 2024,
		state,
		provenance: 'official'
	});
	const agency = (commitment_id: string, agency_id: string, role = 'lead'): Row => ({
		commitment_id,
		agency_id,
		role,
		position: 0
	});
	const measured = (item_id: string, measure: string, position: number): Row => ({
		composite_id: 'composite',
		item_id,
		measure,
		position,
		weight: 1,
		direction: 'increase'
	});
	const { scores, parts } = await scored({
		places,
		bound: [
			{ target_id: 'promise', place_code: '510100', standing: 'bound' },
			{ target_id: 'promise', place_code: '510300', standing: 'bound' }
		],
		figures: [
			// On the way from 40 to 60 by 2025, 56 are due in 2024: one place is there, one is not.
			...['510100', '510300'].map((place_code) => ({ place_code, year: 2020, value: 40 })),
			{ place_code: '510100', year: 2024, value: 57 },
			{ place_code: '510300', year: 2024, value: 41 }
		],
		more: {
			agency: [
				{ agency_id: 'new', region: '510000' },
				{ agency_id: 'old', region: '510000' },
				{ agency_id: 'split', region: '510000' },
				{ agency_id: 'idle', region: '510000' },
				{ agency_id: 'other', region: '500000' }
			],
			agency_succession: [
				{ agency_id: 'old', successor_id: 'new', year: 2018 },
				{ agency_id: 'split', successor_id: 'new', year: 2018 },
				{ agency_id: 'split', successor_id: 'idle', year: 2018 }
			],
			commitment: [
				commitment('done'),
				commitment('blocked'),
				commitment('inherited'),
				commitment('part', { part_of: 'inherited' }),
				commitment('of-the-split'),
				commitment('helped')
			],
			commitment_agency: [
				agency('done', 'new'),
				agency('blocked', 'new', 'responsible'),
				agency('inherited', 'old'),
				agency('of-the-split', 'split'),
				agency('helped', 'new', 'with'),
				agency('helped', 'other')
			],
			commitment_report: [
				report('done', 'done'),
				report('blocked', 'blocked'),
				report('inherited', 'under-way')
			],
			commitment_target: [{ commitment_id: 'done', target_id: 'promise' }],
			composite: [{ ...composite, scored: 'agency', within_place: '510000', minimum_cases: 4 }],
			composite_item: [
				measured('a-in-order', 'commitments-in-order', 0),
				measured('b-reported', 'commitments-reported', 1),
				measured('c-targets', 'targets-in-order', 2)
			]
		}
	});
	// Four commitments: three reported on, of which two are in order; its target is kept up with in one of two places.
	expect(scores.map(({ subject_id }) => subject_id)).toEqual(['new']);
	expect(parts.map(({ value }) => value)).toEqual([200 / 3, 75, 50]);
	expect(scores[0]?.score).toBeCloseTo((200 / 3 + 75 + 50) / 3, 8);
});
