import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNativeEngine } from '../../engine/native';
import type { Engine } from '../../engine/engine';
import { insertRows } from '../../engine/insert';
import tables from '../../release/tables.sql?raw';
import { readLedger } from './ledger';
import { readKin, readMoversOf } from './target-movers';

let engine: Engine;

/**
 * A plan with a measure (lead 卫生计生委, since 2018 卫生健康委) that moves 65 beds, a system within it, and a task of
 * another document that moves the same promise there.
 */
beforeAll(async () => {
	engine = await openNativeEngine();
	await engine.run(tables);
	await engine.run(
		`CREATE TABLE commitment_state (
			basis VARCHAR, commitment_id VARCHAR, year SMALLINT, status VARCHAR, reason VARCHAR, reported_state VARCHAR,
			reported_year SMALLINT, evidence VARCHAR, report_provenance VARCHAR, illustrative BOOLEAN
		)`
	);
	await insertRows(engine, 'agency', [
		{
			agency_id: 'planning',
			name: '省卫生和计划生育委员会',
			name_en: 'Planning',
			region: '510000',
			printed: '',
			to_year: 2018
		},
		{ agency_id: 'health', name: '省卫生健康委员会', name_en: 'Health', region: '510000', printed: '' },
		{ agency_id: 'unnamed', name: '无关单位', name_en: 'Unnamed', region: '510000', printed: '' }
	]);
	await insertRows(engine, 'agency_succession', [
		{ agency_id: 'planning', successor_id: 'health', year: 2018, source: '改革方案' }
	]);
	const commitment = (commitment_id: string, policy_id: string, part_of: string | null = null) => ({
		commitment_id,
		policy_id,
		part_of,
		kind: 'measure',
		title: commitment_id,
		title_en: commitment_id,
		clause: '一',
		phrase: '一',
		ongoing: false
	});
	await insertRows(engine, 'commitment', [
		commitment('measure', 'plan'),
		commitment('system', 'plan', 'measure'),
		commitment('alone', 'plan'),
		commitment('task', 'opinion')
	]);
	const duty = (commitment_id: string, agency_id: string, position: number, printed: string) => ({
		commitment_id,
		agency_id,
		role: 'lead',
		position,
		printed
	});
	await insertRows(engine, 'commitment_agency', [
		duty('measure', 'planning', 0, '省卫生计生委'),
		duty('task', 'health', 0, '省卫健委')
	]);
	const target = (target_id: string, more = {}) => ({ target_id, policy_id: 'plan', ...more });
	await insertRows(engine, 'target', [
		target('whole'),
		target('part', { part_of: 'whole' }),
		target('again', { policy_id: 'opinion', restates: 'whole' }),
		target('other')
	]);
	await insertRows(engine, 'commitment_target', [
		{ commitment_id: 'measure', target_id: 'whole' },
		{ commitment_id: 'task', target_id: 'again' }
	]);
	const report = (year: number, state: string, provenance: string) => ({
		commitment_id: 'measure',
		year,
		state,
		evidence: state === 'done' ? '验收通过' : '',
		provenance,
		source: provenance,
		note: ''
	});
	await insertRows(engine, 'commitment_report', [
		report(2021, 'under-way', 'official'),
		report(2022, 'done', 'illustrative')
	]);
	const state = (basis: string, year: number, status: string, reported_year: number, provenance: string) => ({
		basis,
		commitment_id: 'measure',
		year,
		status,
		reason: `reported-${status}`,
		reported_year,
		report_provenance: provenance,
		illustrative: provenance === 'illustrative'
	});
	await insertRows(engine, 'commitment_state', [
		state('all', 2021, 'under-way', 2021, 'official'),
		state('all', 2022, 'done', 2022, 'illustrative'),
		state('reported', 2022, 'under-way', 2021, 'official')
	]);
});

afterAll(() => engine.close());

describe('the ledger of a year', () => {
	test('a commitment has its state and the report behind it, by basis; before its first year neither', async () => {
		const of = async (basis: 'all' | 'reported', year: number) =>
			(await readLedger(engine, basis, year)).entries.find(
				({ commitment_id }) => commitment_id === 'measure'
			);
		expect((await of('all', 2022))?.state?.status).toBe('done');
		expect((await of('all', 2022))?.report?.evidence).toBe('验收通过');
		expect((await of('reported', 2022))?.state?.status).toBe('under-way');
		expect((await of('reported', 2022))?.report?.year).toBe(2021);
		expect((await of('all', 2020))?.state).toBeNull();
		expect((await of('all', 2020))?.report).toBeNull();
	});

	test('what is part of a measure has its agencies where it names none itself', async () => {
		const { entries } = await readLedger(engine, 'all', 2022);
		const duties = Object.fromEntries(entries.map((entry) => [entry.commitment_id, entry.duties]));
		expect(duties['measure']).toEqual([
			{ agency_id: 'planning', role: 'lead', printed: '省卫生计生委', inherited: false }
		]);
		expect(duties['system']).toEqual([
			{ agency_id: 'planning', role: 'lead', printed: '省卫生计生委', inherited: true }
		]);
		expect(duties['alone']).toEqual([]);
	});

	test('agencies have the name documents print, and what became of them; those without a duty are left out', async () => {
		const { agencies } = await readLedger(engine, 'all', 2022);
		expect(
			agencies.map(({ agency_id, name, until, present, former }) => [agency_id, name, until, present, former])
		).toEqual([
			['health', '省卫健委', null, ['health'], ['planning']],
			['planning', '省卫生计生委', 2018, ['health'], []]
		]);
	});
});

describe('the commitments meant to move a target', () => {
	const movers = async (target: string) =>
		(await readMoversOf(engine, target)).map(({ commitment_id, through }) => [commitment_id, through]);

	test('name it, the same promise elsewhere, its whole or its part; and say which', async () => {
		expect(await movers('whole')).toEqual([
			['task', 'again'],
			['measure', null]
		]);
		expect(await movers('again')).toEqual([
			['task', null],
			['measure', 'whole']
		]);
		expect(await movers('part')).toEqual([['measure', 'whole']]);
		expect(await movers('other')).toEqual([]);
	});

	test('come with the states of all years, on both bases', async () => {
		const measure = (await readMoversOf(engine, 'part'))[0];
		expect(measure?.states).toEqual([
			{ basis: 'all', year: 2021, status: 'under-way', illustrative: false },
			{ basis: 'all', year: 2022, status: 'done', illustrative: true },
			{ basis: 'reported', year: 2022, status: 'under-way', illustrative: false }
		]);
	});

	test('kin of every target, itself first', async () => {
		expect(Object.fromEntries(await readKin(engine))).toEqual({
			whole: ['whole', 'again', 'part'],
			again: ['again', 'whole'],
			part: ['part', 'whole'],
			other: ['other']
		});
	});
});
