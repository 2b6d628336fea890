import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWorkedCase } from '../../../../tests/support/judgement';
import { assessmentSql } from '../../assessment/assess';
import { openNativeEngine, type StreamingEngine } from '../../engine/native';
import { readFunds, readFundsOfPlaces } from './institution-funds';
import { readGrades, readLeftOut } from './institution-grades';
import { readProjects } from './institution-projects';
import { readInstitutionEvents, readInstitutionFigures, readInstitutionPromises } from './institution-record';
import { readHosted, readInstitution, readRegister, type InstitutionScope } from './institutions';

let engine: StreamingEngine;

const everywhere: InstitutionScope = {
	basis: 'all',
	year: 2021,
	places: null,
	policy: null,
	target: null,
	kind: null
};

/**
 * Two counties whose best hospital has to reach the second step by 2021, a district left out; and a city whose hospitals
 * have to set aside 4 % of their income.
 */
beforeAll(async () => {
	engine = await openNativeEngine();
	const hospital = (institution_id: string, place_code: string, provenance = 'official') => ({
		institution_id,
		name: institution_id.toUpperCase(),
		name_en: '',
		kind: 'general-hospital',
		level: 'county',
		place_code,
		ownership: 'public',
		host: '',
		provenance,
		source: '',
		note: ''
	});
	const binds = (target_id: string, institution_id: string, place_code: string) => ({
		target_id,
		institution_id,
		place_code
	});
	const project = { ...hospital('p1', '510100', 'illustrative'), kind: 'discipline', host: 'f1' };
	const event = (year: number, event: string, amount?: number) => ({
		institution_id: 'p1',
		year,
		event,
		...(amount === undefined ? { unit: '' } : { amount, unit: '万元' }),
		provenance: 'illustrative'
	});
	await fillWorkedCase(engine, {
		indicator: { kind: 'grade', unit: '级', decimals: 0, scale_id: 'hospital-grade' },
		indicators: [
			{
				indicator_id: 'share',
				unit: '%',
				decimals: 2,
				kind: 'share',
				direction: 'increase',
				rollup: 'none',
				numerator_id: 'own-research-fund',
				denominator_id: 'income',
				factor: 100
			},
			...['own-research-fund', 'income'].map((indicator_id) => ({
				indicator_id,
				name: indicator_id,
				unit: '万元',
				decimals: 2,
				kind: 'amount',
				direction: 'increase',
				rollup: 'none'
			}))
		],
		scale: ['无', '一级', '二级', '三级'].map((label, rank) => ({
			scale_id: 'hospital-grade',
			rank,
			label,
			label_en: `Grade ${rank}`
		})),
		target: { value: 2, due_year: 2021, quantifier: 'at-least-one', institution_kinds: 'general-hospital' },
		places: [
			{ place_code: '510000', level: 'province', kind: '省', parent: '100000' },
			{ place_code: '510100', level: 'prefecture', kind: '地级市', parent: '510000', short_name: '市' },
			{ place_code: '510121', level: 'county', kind: '县', parent: '510100', short_name: '甲县' },
			{ place_code: '510129', level: 'county', kind: '县', parent: '510100', short_name: '乙县' },
			{
				place_code: '510104',
				level: 'county',
				kind: '市辖区',
				parent: '510100',
				short_name: '丙区',
				name_en: 'C'
			}
		],
		bound: [
			{ target_id: 'promise', place_code: '510121', standing: 'bound' },
			{ target_id: 'promise', place_code: '510129', standing: 'bound' },
			{ target_id: 'fund', place_code: '510100', standing: 'bound' }
		],
		more: {
			policy: [{ policy_id: 'policy', region: '510000', period_from: 2020, period_to: 2021 }],
			target: [
				{
					target_id: 'fund',
					policy_id: 'policy',
					indicator_id: 'share',
					comparator: 'at-least',
					value: 4,
					unit: '%',
					recurrence: 'standing',
					from_year: 2020,
					headline: false,
					quantifier: 'each',
					institution_kinds: 'general-hospital'
				}
			],
			unit: [
				{ symbol: '万元', dimension: 'money', factor: 10_000 },
				{ symbol: '%', dimension: 'proportion', factor: 0.01 },
				{ symbol: '级', dimension: 'grade', factor: 1 }
			],
			institution_kind: [
				{ kind: 'general-hospital', name: '综合医院', institution_group: 'hospital' },
				{ kind: 'discipline', name: '学科', institution_group: 'research' }
			],
			institution: [
				hospital('h1', '510121'),
				hospital('h2', '510121'),
				hospital('h3', '510129', 'illustrative'),
				hospital('f1', '510100'),
				hospital('f2', '510100'),
				hospital('f3', '510100'),
				project
			],
			target_institution: [
				binds('promise', 'h1', '510121'),
				binds('promise', 'h2', '510121'),
				binds('promise', 'h3', '510129'),
				binds('fund', 'f1', '510100'),
				binds('fund', 'f2', '510100'),
				binds('fund', 'f3', '510100')
			],
			institution_event: [
				event(2020, 'established'),
				event(2020, 'subsidy-paid', 50),
				event(2021, 'annual-report'),
				event(2021, 'not-accepted'),
				event(2021, 'withdrawn')
			]
		},
		figures: [
			{ place_code: 'h1', year: 2021, value: 1, reported_value: '一级' },
			{ place_code: 'h2', year: 2021, value: 2, reported_value: '二级' },
			{ place_code: 'h3', year: 2021, value: 1, provenance: 'illustrative' },
			...(
				[
					['f1', 300, 10_000],
					['f2', 500, 10_000],
					['f3', 80, null]
				] as const
			).flatMap(([place_code, fund, income]) => [
				{ place_code, indicator_id: 'own-research-fund', year: 2021, value: fund },
				...(income === null ? [] : [{ place_code, indicator_id: 'income', year: 2021, value: income }])
			])
		]
	});
	await engine.run(assessmentSql);
	await engine.run(
		`CREATE TABLE assessment AS FROM assessed;
		CREATE TABLE institution_assessment AS FROM institution_assessed;
		CREATE TABLE institution_rollup AS FROM institutions_rolled_up;
		CREATE TABLE project_state AS FROM projects_judged;
		CREATE OR REPLACE TABLE figure AS SELECT *, true AS is_current FROM figure`
	);
});

afterAll(() => engine.close());

describe('grades', () => {
	test('each place shows required and actual, its institutions and how many reach it', async () => {
		const rows = await readGrades(engine, everywhere);
		expect(
			rows.map(({ place_name, light, required, actual, members, met }) => [
				place_name,
				light,
				required,
				actual,
				members,
				met
			])
		).toEqual([
			['甲县', 'met', '二级', '二级', 2, 1],
			['乙县', 'missed', '二级', '一级', 1, 0]
		]);
		expect(
			rows[0]?.institutions.map(({ institution_id, actual, light }) => [institution_id, actual, light])
		).toEqual([
			['h1', '一级', 'missed'],
			['h2', '二级', 'met']
		]);
		expect(rows[1]).toMatchObject({ parent_name: '市', illustrative: true });
	});

	test('without illustrative data an illustrative hospital is not there', async () => {
		const rows = await readGrades(engine, { ...everywhere, basis: 'reported' });
		expect(rows.map(({ place_name, light, members }) => [place_name, light, members])).toEqual([
			['甲县', 'met', 2],
			['乙县', 'no-data', 0]
		]);
		expect(rows[1]?.institutions).toEqual([]);
	});

	test('districts that the promise leaves out are told', async () => {
		expect(await readLeftOut(engine, ['promise'])).toEqual([
			{
				target_id: 'promise',
				ground: '市辖区',
				ground_name: '',
				ground_name_en: '',
				places: ['丙区'],
				places_en: ['C']
			}
		]);
	});

	test('are narrowed by place and kind', async () => {
		expect(await readGrades(engine, { ...everywhere, places: ['510129'] })).toHaveLength(1);
		expect(await readGrades(engine, { ...everywhere, places: [] })).toEqual([]);
		expect(await readGrades(engine, { ...everywhere, kind: 'cdc' })).toEqual([]);
	});
});

describe('research funds', () => {
	test('the shortfall is what is missing to the required share, never below zero, unknown without both numbers', async () => {
		const rows = await readFunds(engine, everywhere);
		// 4 % of 10,000 is 400: 300 lacks 100, 500 lacks nothing.
		expect(
			rows.map(({ institution_id, fund, base, ratio, required, shortfall, light }) => [
				institution_id,
				fund,
				base,
				ratio,
				required,
				shortfall,
				light
			])
		).toEqual([
			['f1', 300, 10_000, 3, 4, 100, 'behind'],
			['f2', 500, 10_000, 5, 4, 0, 'met'],
			['f3', 80, null, null, 4, null, 'no-data']
		]);
		expect(rows[0]?.base_name).toBe('income');
	});

	test('a city adds up what both numbers are known of; too much in one does not help another', async () => {
		expect(await readFundsOfPlaces(engine, everywhere)).toEqual([
			expect.objectContaining({
				place_name: '市',
				institutions: 3,
				reporting: 2,
				met: 1,
				fund: 800,
				base: 20_000,
				ratio: 4,
				shortfall: 100
			})
		]);
	});
});

describe('projects', () => {
	test('stage by year, and a subsidy that was not taken back', async () => {
		const [project] = await readProjects(engine, everywhere);
		expect(project).toMatchObject({
			institution_id: 'p1',
			host: 'f1',
			stage: 'exited',
			subsidy_paid: 50,
			subsidy_withdrawn: null,
			subsidy_outstanding: true,
			illustrative: true
		});
		expect(project?.course).toEqual([
			{ year: 2020, stage: 'established' },
			{ year: 2021, stage: 'exited' }
		]);
		expect(await readProjects(engine, { ...everywhere, basis: 'reported' })).toEqual([]);
	});
});

describe('the register', () => {
	test('real institutions first; illustrative ones only with illustrative data', async () => {
		const ids = async (scope: Partial<InstitutionScope>) =>
			(await readRegister(engine, { ...everywhere, ...scope })).map(({ institution_id }) => institution_id);
		expect(await ids({})).toEqual(['f1', 'f2', 'f3', 'h1', 'h2', 'p1', 'h3']);
		expect(await ids({ basis: 'reported' })).toEqual(['f1', 'f2', 'f3', 'h1', 'h2']);
		expect(await ids({ kind: 'discipline' })).toEqual(['p1']);
		expect(await ids({ places: ['510121'] })).toEqual(['h1', 'h2']);
		expect(await ids({ target: 'promise' })).toEqual(['h1', 'h2', 'h3']);
	});

	test('one institution: its promises with the light of the year, figures, events and what it hosts', async () => {
		expect(await readInstitution(engine, 'h1')).toMatchObject({ name: 'H1', name_en: 'H1', targets: 1 });
		expect(await readInstitution(engine, "h1' OR true --")).toBeUndefined();
		expect(await readInstitutionPromises(engine, 'h1', 'all', 2021)).toMatchObject([
			{ target_id: 'promise', light: 'missed', value_label: '二级', actual_label: '一级' }
		]);
		expect(await readInstitutionPromises(engine, 'h1', 'all', 2019)).toMatchObject([
			{ target_id: 'promise', light: null }
		]);
		expect(await readInstitutionFigures(engine, 'h1', 'all')).toMatchObject([{ year: 2021, label: '一级' }]);
		expect(await readInstitutionFigures(engine, 'h3', 'reported')).toEqual([]);
		expect(
			(await readInstitutionEvents(engine, 'p1', 'all')).map(({ year, event }) => `${year} ${event}`)
		).toEqual([
			'2020 established',
			'2020 subsidy-paid',
			'2021 annual-report',
			'2021 not-accepted',
			'2021 withdrawn'
		]);
		expect((await readHosted(engine, 'f1', 'all')).map(({ institution_id }) => institution_id)).toEqual([
			'p1'
		]);
	});
});
