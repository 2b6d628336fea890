import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resources } from '../../../routes/open/resources';
import type { Catalogue } from '../../assessment/catalogue';
import { rowsOf } from '../../engine/engine';
import { openNativeEngine, type StreamingEngine } from '../../engine/native';
import { buildRelease } from '../../release/build';
import { readCatalogue } from '../../release/catalogue-file';
import { figuresOf } from '../figures-of';
import { readAgencies } from './agencies';
import { allocationQuery } from './allocation';
import { assessmentQuery } from './assessment';
import { readComposites } from './composites';
import { compositeScoresQuery } from './composite-scores';
import { readCommitments } from './commitments';
import { readContradictions } from './contradictions';
import { readFacts } from './facts';
import { figuresQuery } from './figures';
import { FilterError } from './filters';
import { readIndicators } from './indicators';
import { readInstitutions } from './institutions';
import { methodAssessmentQuery } from './method-assessment';
import { readMethods } from './methods';
import { outlookQuery } from './outlook';
import { readPlaces } from './places';
import { readPolicies } from './policies';
import { completenessQuery, qualityQuery, qualitySumsQuery } from './quality';
import { answerCsv, answerJson } from './respond';
import { readTargets } from './targets';
import { readZones } from './zones';

let folder: string;
let engine: StreamingEngine;
let names: Catalogue;
let id: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-open-'));
	({ id } = await buildRelease('.', folder));
	engine = await openNativeEngine(join(folder, id, 'kangbiao.duckdb'), { readOnly: true });
	names = await readCatalogue(engine, id, []);
});

afterAll(async () => {
	await engine.close();
	await rm(folder, { recursive: true, force: true });
});

const query = (text: string) => new URLSearchParams(text);
const request = (path: string, init?: RequestInit) => new Request(`http://localhost/open/${path}`, init);
const count = async (sql: string) => Number((await engine.query(sql)).columns[0]?.[0]);

describe('JSON', () => {
	const readers = {
		'policies.json': readPolicies,
		'targets.json': readTargets,
		'indicators.json': readIndicators,
		'places.json': readPlaces,
		'zones.json': readZones,
		'commitments.json': readCommitments,
		'contradictions.json': readContradictions,
		'facts.json': readFacts,
		'agencies.json': readAgencies,
		'institutions.json': readInstitutions,
		'composites.json': readComposites
	};

	test.each(Object.entries(readers))(
		'%s has a row of the table each and the documented fields',
		async (name, read) => {
			const items = await read(engine);
			const resource = resources.find((one) => one.name === name);
			expect(items).toHaveLength(await count(`SELECT count(*) FROM "${resource?.table ?? ''}"`));
			const documented = resource?.fields.flatMap((field) => field.name.split(', ')) ?? [];
			const fields = documented.filter((field) => !field.includes('['));
			expect(Object.keys(items[0] ?? {}).toSorted()).toEqual(fields.toSorted());
		}
	);

	test('a target says whom it binds and under which condition, in the unit of the indicator', async () => {
		const target = (await readTargets(engine)).find(({ places }) =>
			places.some(({ condition }) => condition)
		);
		const row = rowsOf<{ places: number; unit: string }>(
			await engine.query(
				`SELECT count(*) AS places, any_value(unit) AS unit FROM target_place
				JOIN indicator ON indicator_id = condition_indicator WHERE target_id = '${target?.target_id ?? ''}'`
			)
		)[0];
		const conditions = target?.places.filter(({ condition }) => condition);
		expect(conditions).toHaveLength(row?.places ?? -1);
		expect(conditions?.[0]?.condition?.unit).toBe(row?.unit);
	});

	test('a formula names its parts, a scale its steps', async () => {
		const indicators = await readIndicators(engine);
		expect(
			indicators.find(({ indicator_id }) => indicator_id === 'pharmaceutical-main-revenue-growth')?.formula
		).toEqual({
			kind: 'growth',
			growth_of: 'pharmaceutical-main-revenue',
			growth_since: 2016
		});
		const grade = indicators.find(({ scale }) => scale?.scale_id === 'hospital-grade');
		expect(grade?.scale?.steps.at(-1)).toEqual({ rank: 12, label: '三级甲等', label_en: 'Grade III-A' });
	});

	test('the envelope names the release, and no filter is taken', async () => {
		const source = { id, engine };
		const answer = await answerJson(request('zones.json'), source, 'zones', readZones);
		expect(await answer.json()).toMatchObject({
			release: id,
			resource: 'zones',
			count: await count('SELECT count(*) FROM zone')
		});
		const refused = await answerJson(request('zones.json?place=510000'), source, 'zones', readZones);
		expect(refused.status).toBe(422);
		expect(await refused.json()).toMatchObject({ field: 'place', allowed: [] });
	});
});

describe('filters', () => {
	test('several values of one filter add up, different filters narrow', async () => {
		const result = await engine.query(
			figuresQuery(names, query('place=510000&place=510100&indicator=gdp&year=2010'))
		);
		const rows = rowsOf<{ place_code: string; indicator_id: string; year: number }>(result);
		expect(new Set(rows.map(({ place_code }) => place_code))).toEqual(new Set(['510000', '510100']));
		expect(rows.every(({ indicator_id, year }) => indicator_id === 'gdp' && year === 2010)).toBe(true);
	});

	test.each([
		['indicator=nothing', 'indicator'],
		["place=510000' OR true --", 'place'],
		['year=2024.0', 'year'],
		['year=1e3', 'year'],
		['year=9999', 'year'],
		['provenance=', undefined],
		['colour=red', 'colour']
	])('%s is judged', (text, field) => {
		const ask = () => figuresQuery(names, query(text));
		if (field === undefined) expect(ask()).toContain('WHERE true');
		else {
			expect(ask).toThrow(FilterError);
			expect(ask).toThrow(expect.objectContaining({ field }) as Error);
		}
	});

	test('the assessment is of all data unless asked otherwise', async () => {
		const methods = await readMethods(engine);
		const bases = async (text: string) => {
			const sql = assessmentQuery(names, methods, query(text));
			return count(`SELECT string_agg(DISTINCT basis) = '${text ? 'reported' : 'all'}' FROM (${sql})`);
		};
		expect([await bases(''), await bases('basis=reported')]).toEqual([1, 1]);
		expect(() => assessmentQuery(names, methods, query('method=guess'))).toThrow(FilterError);
	});
});

test('the parts of every score add up to it and its distance to the next rank', async () => {
	const sql = compositeScoresQuery(['sichuan-cities'], query('composite=sichuan-cities&year=2024'));
	const rows = rowsOf<{
		subject_id: string;
		sum: number;
		score: number;
		gap: number;
		distance: number | null;
	}>(
		await engine.query(
			`SELECT subject_id, sum(contribution) AS sum, any_value(score) AS score, sum(gap_part) AS gap,
				any_value(next_score) - any_value(score) AS distance
			FROM (${sql}) WHERE score IS NOT NULL GROUP BY subject_id`
		)
	);
	expect(rows).toHaveLength(21);
	for (const { sum, score, gap, distance } of rows) {
		expect(sum).toBeCloseTo(score, 6);
		if (distance !== null) expect(gap).toBeCloseTo(distance, 6);
	}
	expect(() => compositeScoresQuery(['sichuan-cities'], query('composite=another'))).toThrow(FilterError);
});

describe('CSV', () => {
	const csv = (path: string, init?: RequestInit) =>
		answerCsv(request(path, init), { id, engine }, 'figures', (parameters) =>
			figuresQuery(names, parameters)
		);

	test.each([
		['figures.csv', () => figuresQuery(names, query(''))],
		['assessment.csv', async () => assessmentQuery(names, await readMethods(engine), query(''))],
		['method-assessment.csv', () => methodAssessmentQuery(names, query(''))],
		['composite-scores.csv', () => compositeScoresQuery([], query(''))],
		['outlook.csv', () => outlookQuery(names, query(''))],
		['quality.csv', () => qualityQuery(names, query(''))],
		['quality-sums.csv', () => qualitySumsQuery(names, query(''))],
		['completeness.csv', () => completenessQuery(names, query(''))],
		['allocation.csv', () => allocationQuery(names, query(''))]
	])('%s has the documented columns', async (name, sqlOf) => {
		const sql = await sqlOf();
		const columns = (await engine.query(`SELECT * FROM (${sql}) LIMIT 0`)).names;
		const resource = resources.find((one) => one.name === name);
		const documented = resource?.fields.flatMap((field) => field.name.split(', ')) ?? [];
		expect(columns.toSorted()).toEqual(documented.toSorted());
	});

	test('every figure is sent once, in order, after one header', async () => {
		const bytes = new Uint8Array(await (await csv('figures.csv')).arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(bytes);
		expect(text.replaceAll('\r\n', '')).not.toContain('\n');
		const rows: Record<string, string>[] = parse(text, {
			bom: true,
			columns: true,
			record_delimiter: '\r\n'
		});
		expect(rows).toHaveLength(await count('SELECT count(*) FROM figure'));
		expect(new Set(rows.map(({ file, line }) => `${file ?? ''}:${line ?? ''}`)).size).toBe(rows.length);
		const codes = rows.map(({ place_code }) => place_code);
		expect(codes).toEqual(codes.toSorted());
	});

	test('an answer without rows still has its header', async () => {
		const text = await (await csv('figures.csv?place=100000&year=1950')).text();
		expect(text.trim().split('\r\n')).toHaveLength(1);
	});

	test('text that a spreadsheet would run is made harmless, numbers stay', async () => {
		const sql = "SELECT '=1+1' AS a, '@cmd' AS b, -0.1::DOUBLE + -0.2::DOUBLE AS c, '-5' AS d";
		const answer = await answerCsv(request('x.csv'), { id, engine }, 'x', () => sql);
		expect((await answer.text()).split('\r\n')[1]).toBe("'=1+1,'@cmd,-0.30000000000000004,-5");
	});

	test('the tag follows what is asked, and a known one is not sent again', async () => {
		const tag = (await csv('figures.csv?year=2020&year=2021')).headers.get('etag') ?? '';
		expect(tag).toContain(id);
		expect((await csv('figures.csv?year=2021&year=2020')).headers.get('etag')).toBe(tag);
		expect((await csv('figures.csv?year=2021')).headers.get('etag')).not.toBe(tag);
		const again = await csv('figures.csv?year=2020&year=2021', {
			headers: { 'if-none-match': `"other", ${tag}` }
		});
		expect([again.status, await again.text()]).toEqual([304, '']);
	});
});

test('a large answer comes in pieces, and a reader may leave before its end', async () => {
	let [pieces, rows] = [0, 0];
	for await (const piece of engine.chunks('SELECT range AS n FROM range(100000)')) {
		pieces += 1;
		rows += piece.rowCount;
	}
	expect(pieces).toBeGreaterThan(10);
	expect(rows).toBe(100_000);
	for await (const piece of engine.chunks('FROM range(1000000000)')) {
		expect(piece.rowCount).toBeGreaterThan(0);
		break;
	}
	expect(await count('SELECT 1')).toBe(1);
	await expect(engine.chunks('FROM nothing_there').next()).rejects.toThrow('nothing_there');
});

test('the figures of a place: newest year first, the one in force before those it replaces', async () => {
	const figures = await figuresOf(engine, '510000', ['gdp']);
	const years = figures.map(({ year }) => year);
	expect(years).toEqual(years.toSorted((a, b) => b - a));
	const of2022 = figures
		.filter(({ year }) => year === 2022)
		.map(({ provenance, is_current }) => [provenance, is_current]);
	expect(of2022).toEqual([
		['official', true],
		['illustrative', false]
	]);
	expect(await figuresOf(engine, "' OR true --", ['gdp'])).toEqual([]);
});
