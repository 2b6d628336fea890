import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import { openNativeEngine } from '../engine/native';
import tables from '../release/tables.sql?raw';
import { answerAwardCases, type AwardCase } from './award-case';
import { CaseError } from './case-error';

let engine: Engine;

beforeAll(async () => {
	engine = await openNativeEngine();
	await engine.run(tables);
	await insertRows(engine, 'place', [
		{ place_code: '510000', level: 'province', parent: '' },
		{ place_code: '510100', level: 'prefecture', parent: '510000' },
		{ place_code: '513300', level: 'prefecture', parent: '510000' },
		{ place_code: '513321', level: 'county', parent: '513300' },
		{ place_code: '500000', level: 'province', parent: '' }
	]);
	await insertRows(engine, 'unit', [
		{ symbol: '元', dimension: 'money', factor: 1 },
		{ symbol: '万元', dimension: 'money', factor: 10_000 },
		{ symbol: '亿元', dimension: 'money', factor: 100_000_000 },
		{ symbol: '个', dimension: 'items', factor: 1 }
	]);
	await insertRows(engine, 'policy', [{ policy_id: 'policy', region: '510000' }]);
	await insertRows(engine, 'zone', [{ zone_id: 'west', policy_id: 'policy' }]);
	await insertRows(engine, 'zone_place', [{ zone_id: 'west', place_code: '513300' }]);
	const award = { policy_id: 'policy', cap_unit: '万元', share_stated: false };
	await insertRows(engine, 'award', [
		{ ...award, award_id: 'settle', cap: 300 },
		{ ...award, award_id: 'rebuild', cap: 200 },
		{ ...award, award_id: 'herbs', cap: 100, unlisted_set: '88个贫困县' },
		{ ...award, award_id: 'west', cap: 50, zone_id: 'west' }
	]);
	const wan = { investment_unit: '万元' };
	await insertRows(engine, 'award_way', [
		{
			award_id: 'settle',
			position: 0,
			applicant: 'settling-firm',
			project: 'settle',
			minimum_investment: 3000,
			above_scale_within: 2,
			...wan
		},
		{
			award_id: 'rebuild',
			position: 0,
			applicant: 'resident-firm',
			project: 'rebuild',
			minimum_investment: 1000,
			above_scale_within: 2,
			...wan
		},
		{
			award_id: 'rebuild',
			position: 1,
			applicant: 'above-scale-firm',
			project: 'rebuild',
			minimum_investment: 1000,
			...wan
		},
		{ award_id: 'herbs', position: 0, applicant: 'industrial-firm', project: 'herb-base' },
		{ award_id: 'herbs', position: 1, applicant: 'industrial-firm', project: 'wild-resources' },
		{ award_id: 'west', position: 0, applicant: 'resident-firm', project: 'rebuild' }
	]);
});

afterAll(async () => {
	await engine.close();
});

/** A firm that settled in Chengdu with 3000万元, finished in 2018 and counted above designated size in 2020. */
const settled: AwardCase = {
	case_id: 'case',
	award_id: 'settle',
	place_code: '510100',
	in_unlisted_set: null,
	applicant: 'settling-firm',
	project: 'settle',
	investment: 3000,
	investment_unit: '万元',
	completed_year: 2018,
	above_scale_year: 2020
};

async function answered(changes: Partial<AwardCase>) {
	const [answer] = await answerAwardCases(engine, [{ ...settled, ...changes }]);
	return answer;
}

describe('settling: 3000万元以上, above designated size within 2 years of completion, at most 300万元', () => {
	test('the edge itself is enough, and the cap is told', async () => {
		expect(await answered({})).toEqual({
			case_id: 'case',
			award_id: 'settle',
			eligible: true,
			reason: 'eligible',
			way: 0,
			cap: 300,
			cap_unit: '万元'
		});
	});

	test.each([
		[{ investment: 2999.99 }, 'investment-below'],
		[{ investment: 0.29, investment_unit: '亿元' }, 'investment-below'],
		[{ above_scale_year: 2021 }, 'window-missed'],
		[{ place_code: '500000' }, 'outside-place'],
		[{ applicant: 'resident-firm' as const }, 'other-applicant'],
		[{ project: 'rebuild' as const }, 'other-project'],
		// The first thing that fails is told, and what fails goes before what is not stated.
		[{ applicant: 'resident-firm' as const, investment: 1 }, 'other-applicant'],
		[{ place_code: null, above_scale_year: 2021 }, 'window-missed']
	])('%o is not eligible: %s', async (changes, reason) => {
		expect(await answered(changes)).toMatchObject({ eligible: false, reason, cap: null });
	});

	test.each([
		[{ investment: 0.3, investment_unit: '亿元' }],
		[{ investment: 30_000_000, investment_unit: '元' }],
		[{ above_scale_year: 2018 }],
		[{ above_scale_year: 2015 }]
	])('%o is eligible', async (changes) => {
		expect(await answered(changes)).toMatchObject({ eligible: true });
	});

	test.each([
		[{ place_code: null }, 'place-not-stated'],
		[{ applicant: null }, 'applicant-not-stated'],
		[{ project: null }, 'project-not-stated'],
		[{ investment: null }, 'investment-not-stated'],
		[{ completed_year: null }, 'years-not-stated'],
		[{ above_scale_year: null }, 'years-not-stated']
	])('%o cannot be told: %s', async (changes, reason) => {
		expect(await answered(changes)).toMatchObject({ eligible: null, reason, cap: null });
	});
});

describe('rebuilding has two ways', () => {
	const rebuilt = { award_id: 'rebuild', project: 'rebuild' as const, investment: 1000 };

	test('a firm already above designated size needs no window', async () => {
		expect(
			await answered({
				...rebuilt,
				applicant: 'above-scale-firm',
				completed_year: null,
				above_scale_year: null
			})
		).toMatchObject({ eligible: true, way: 1, cap: 200 });
		expect(
			await answered({ ...rebuilt, applicant: 'resident-firm', completed_year: 2018, above_scale_year: 2021 })
		).toMatchObject({ eligible: false, reason: 'window-missed', way: 0 });
	});

	test('the way that comes farthest answers', async () => {
		expect(await answered({ ...rebuilt, applicant: 'above-scale-firm', investment: 999 })).toMatchObject({
			eligible: false,
			reason: 'investment-below',
			way: 1
		});
		// Of unstated applicant: either way may be open.
		expect(await answered({ ...rebuilt, applicant: null })).toMatchObject({
			eligible: null,
			reason: 'applicant-not-stated'
		});
	});
});

describe('places', () => {
	test('a set that the document does not list has to be stated by the case', async () => {
		const herbs = {
			award_id: 'herbs',
			applicant: 'industrial-firm' as const,
			project: 'herb-base' as const,
			place_code: '513321',
			investment: null,
			investment_unit: null
		};
		expect(await answered({ ...herbs, in_unlisted_set: true })).toMatchObject({ eligible: true, cap: 100 });
		expect(await answered({ ...herbs, in_unlisted_set: false })).toMatchObject({
			eligible: false,
			reason: 'outside-set'
		});
		expect(await answered({ ...herbs, in_unlisted_set: null })).toMatchObject({
			eligible: null,
			reason: 'set-not-stated'
		});
	});

	test('a county lies in the zone that names its prefecture', async () => {
		const west = { award_id: 'west', applicant: 'resident-firm' as const, project: 'rebuild' as const };
		expect(await answered({ ...west, place_code: '513321' })).toMatchObject({ eligible: true });
		expect(await answered({ ...west, place_code: '510100' })).toMatchObject({
			eligible: false,
			reason: 'outside-place'
		});
	});
});

test('cases that cannot be asked are named with their fields, and none is answered', async () => {
	const asking = answerAwardCases(engine, [
		settled,
		{ ...settled, award_id: 'nobody', place_code: '999999', investment_unit: '个', completed_year: 18.5 }
	]);
	await expect(asking).rejects.toThrow(CaseError);
	const faults = await asking.catch((error: unknown) => (error as CaseError).faults);
	expect((faults as CaseError['faults']).map(({ field }) => field)).toEqual([
		'case_id',
		'award_id',
		'place_code',
		'investment_unit',
		'completed_year'
	]);
});

test('many cases are answered at once, each for itself', async () => {
	const answers = await answerAwardCases(engine, [
		{ ...settled, case_id: 'b', investment: 1 },
		{ ...settled, case_id: 'a' }
	]);
	expect(answers.map(({ case_id, eligible }) => [case_id, eligible])).toEqual([
		['a', true],
		['b', false]
	]);
});
