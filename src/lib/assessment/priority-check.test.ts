import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import { openNativeEngine } from '../engine/native';
import tables from '../release/tables.sql?raw';
import { CaseError } from './case-error';
import { checkPriorities, type Candidate } from './priority-check';

let engine: Engine;

beforeAll(async () => {
	engine = await openNativeEngine();
	await engine.run(tables);
	await insertRows(engine, 'indicator', [
		{ indicator_id: 'assessment-grade', unit: '级', kind: 'grade', scale_id: 'assessment' },
		{ indicator_id: 'specialty-rank', unit: '位', kind: 'index', direction: 'decrease' },
		{ indicator_id: 'provincial-rank', unit: '位', kind: 'index', direction: 'decrease' }
	]);
	const rule = { priority_id: 'disciplines', group_number: 0 };
	await insertRows(engine, 'priority_merit', [
		// 国考 B+ 及以上, of the steps C 0, B 1, B+ 2, A 3; or the host of a regional centre.
		{
			priority_id: 'hospitals',
			group_number: 0,
			position: 0,
			indicator_id: 'assessment-grade',
			comparator: 'at-least',
			value: 2
		},
		{ priority_id: 'hospitals', group_number: 0, position: 1, standing: 'regional-centre' },
		// 国家专科排名前100或提名，且全省前20位.
		{ ...rule, position: 0, indicator_id: 'specialty-rank', comparator: 'at-most', value: 100 },
		{ ...rule, position: 1, standing: 'nominated' },
		{
			...rule,
			group_number: 1,
			position: 0,
			indicator_id: 'provincial-rank',
			comparator: 'at-most',
			value: 20
		}
	]);
});

afterAll(async () => {
	await engine.close();
});

async function checked(merits: Candidate['merits'], standings: Candidate['standings'], rule: string) {
	const answers = await checkPriorities(engine, [{ candidate_id: 'candidate', merits, standings }]);
	return answers.find(({ priority_id }) => priority_id === rule);
}

describe('one group: B+ and above, or the host of a regional centre', () => {
	test.each([
		[{ 'assessment-grade': 2 }, {}, true, 0, []],
		[{ 'assessment-grade': 1 }, { 'regional-centre': true }, true, 1, []],
		[{ 'assessment-grade': 1 }, { 'regional-centre': false }, false, null, []],
		[{ 'assessment-grade': 1 }, {}, null, null, [1]],
		[{}, {}, null, null, [0, 1]]
	])('%o %o holds: %s', async (merits, standings, holds, carried_by, not_stated) => {
		expect(
			await checked(merits as Candidate['merits'], standings as Candidate['standings'], 'hospitals')
		).toEqual({
			candidate_id: 'candidate',
			priority_id: 'hospitals',
			holds,
			groups: [{ group_number: 0, holds, carried_by, not_stated }]
		});
	});
});

describe('two groups: the specialty among the first 100 or nominated, and the first 20 of the province', () => {
	test('both have to hold, edges included', async () => {
		expect(await checked({ 'specialty-rank': 100, 'provincial-rank': 20 }, {}, 'disciplines')).toMatchObject({
			holds: true,
			groups: [
				{ holds: true, carried_by: 0 },
				{ holds: true, carried_by: 0 }
			]
		});
		expect(
			await checked({ 'specialty-rank': 101, 'provincial-rank': 20 }, { nominated: true }, 'disciplines')
		).toMatchObject({ holds: true, groups: [{ carried_by: 1 }, { carried_by: 0 }] });
	});

	test('a group that fails settles it, one that is not stated leaves it open', async () => {
		// Whatever the specialty's rank is, place 21 of the province is too low.
		expect(await checked({ 'provincial-rank': 21 }, {}, 'disciplines')).toMatchObject({
			holds: false,
			groups: [
				{ holds: null, not_stated: [0, 1] },
				{ holds: false, not_stated: [] }
			]
		});
		expect(await checked({ 'specialty-rank': 50 }, {}, 'disciplines')).toMatchObject({
			holds: null,
			groups: [
				{ holds: true, not_stated: [] },
				{ holds: null, not_stated: [0] }
			]
		});
	});
});

test('unknown measures and standings are named, and nobody is checked', async () => {
	const asking = checkPriorities(engine, [
		{ candidate_id: 'a', merits: { nothing: 1, 'specialty-rank': Number.NaN }, standings: { nobody: true } }
	]);
	await expect(asking).rejects.toThrow(CaseError);
	const faults = await asking.catch((error: unknown) => (error as CaseError).faults);
	expect((faults as CaseError['faults']).map(({ id, field }) => [id, field])).toEqual([
		['a', 'nothing'],
		['a', 'specialty-rank'],
		['a', 'nobody']
	]);
});
