import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assessmentSql } from '../assessment/assess';
import { rowsOf } from '../engine/engine';
import { insertRows } from '../engine/insert';
import { openNativeEngine, type StreamingEngine } from '../engine/native';
import type { Measures } from '../figure/parse';
import { readMeasures } from '../figure/read';
import type { Indicator, Place } from '../figure/schema';
import type { Policy, Target } from '../policy/schema';
import { converter } from './convert';
import figureConvert from './figure-convert.sql?raw';
import { loadMeasures } from './measures';
import { loadPromises } from './promises';
import tables from './tables.sql?raw';

/** The shipped units and scales, and one indicator kept in each of some units. */
const shipped = readMeasures(resolve('seeds'));
const kept = {
	money: '亿元',
	small: '万元',
	people: '人',
	share: '%',
	rate: '‰',
	density: '人/千人',
	mortality: '1/10万'
};
const measures: Measures = {
	...shipped,
	indicators: [
		...Object.entries(kept).map(([id, unit]) => indicator({ id, unit })),
		indicator({ id: 'graded', unit: '级', kind: 'grade', scale: 'hospital-grade' })
	]
};

function indicator(changes: Partial<Indicator>): Indicator {
	return {
		id: 'indicator',
		name: '',
		name_en: '',
		unit: '个',
		decimals: 1,
		kind: 'amount',
		direction: 'increase',
		flow: 'stock',
		rollup: 'none',
		definition: '',
		definition_en: '',
		aliases: [],
		...changes
	};
}

const cases: [number | string, string, string, number][] = [
	[1.2, '万亿元', 'money', 12_000],
	[5000, '万元', 'money', 0.5],
	[3, '亿元', 'small', 30_000],
	[0.05, '万亿元', 'small', 5_000_000],
	[30_000_000, '元', 'small', 3000],
	[20, '万人', 'people', 200_000],
	[6, '‰', 'share', 0.6],
	[0.6, '%', 'rate', 6],
	[12, '1/万', 'rate', 1.2],
	[25, '人/万人', 'density', 2.5],
	[3.2, '人/千人', 'density', 3.2],
	[0.18, '‰', 'mortality', 18],
	['三级甲等', '级', 'graded', 12],
	['未定级', '级', 'graded', 0]
];

describe('a number in one unit is kept in another', () => {
	test.each(cases)('%s %s of %s is %d', (value, unit, id, expected) => {
		expect(converter(measures)(value, unit, id)).toBeCloseTo(expected, 9);
	});
});

describe('as a figure, a target and a condition', () => {
	const place: Place = {
		code: '510100',
		name: '',
		short_name: '',
		name_en: '',
		pinyin: '',
		level: 'prefecture',
		kind: '地级市',
		parent: ''
	};
	let engine: StreamingEngine;

	beforeAll(async () => {
		engine = await openNativeEngine();
		await engine.run(tables);
		await insertRows(engine, 'place', [{ place_code: '510100', level: 'prefecture', parent: '' }]);
		await loadMeasures(engine, measures);
		await loadPromises(
			engine,
			{ policies: [policy(cases.map(promiseOf))], zones: [], light_packs: [...pack] },
			measures,
			[place]
		);
		await engine.run(
			`CREATE TEMP TABLE raw_figure (place VARCHAR, indicator VARCHAR, year VARCHAR, value VARCHAR, unit VARCHAR, state VARCHAR,
				provenance VARCHAR, vintage VARCHAR, revision VARCHAR, source VARCHAR, note VARCHAR, file VARCHAR, line INTEGER,
				submission VARCHAR, sheet VARCHAR, cell VARCHAR)`
		);
		await insertRows(
			engine,
			'raw_figure',
			cases.map(([value, unit, id], line) => ({
				place: '510100',
				indicator: id,
				year: `${2000 + line}`,
				value: String(value),
				unit,
				state: 'final',
				provenance: 'official',
				revision: '0',
				file: 'cases.csv',
				line
			}))
		);
		await engine.run(figureConvert);
		await engine.run(assessmentSql);
	});

	afterAll(async () => {
		await engine.close();
	});

	test.each(cases.map((row, line) => [line, ...row] as const))(
		'case %d: %s %s of %s is %d everywhere',
		async (line, _value, _unit, _id, expected) => {
			const [row] = rowsOf<{ reported: number; promised: number; conditional: number }>(
				await engine.query(
					`SELECT figure.value AS reported, target.value AS promised, condition_value AS conditional
					FROM figure
					JOIN target ON target_id = 'case-${line}'
					JOIN target_place USING (target_id)
					WHERE figure.year = ${2000 + line}`
				)
			);
			expect(row?.reported).toBeCloseTo(expected, 9);
			expect(row?.promised).toBeCloseTo(expected, 9);
			expect(row?.conditional).toBeCloseTo(expected, 9);
		}
	);

	test('what is promised, asked and reported in the same words is met in every unit', async () => {
		const lights = rowsOf<{ target_id: string; light: string }>(
			await engine.query("SELECT target_id, light FROM assessed WHERE basis = 'all' ORDER BY rank, target_id")
		);
		expect(lights).toHaveLength(cases.length);
		expect(new Set(lights.map(({ light }) => light))).toEqual(new Set(['met']));
	});
});

/** At least so much, of places of at least so much, in the year of the case alone. */
function promiseOf([value, unit, id]: (typeof cases)[number], line: number): Target {
	return {
		id: `case-${line}`,
		title: '',
		title_en: '',
		clause: '',
		phrase: '',
		also_at: [],
		indicator: id,
		comparator: 'at-least',
		value,
		unit,
		recurrence: 'yearly',
		from: 2000 + line,
		due: { year: 2000 + line, printed: true },
		binds: [{ places: ['510100'], where: { indicator: id, comparator: 'at-least', value, unit } }],
		headline: false,
		items: []
	};
}

function policy(targets: Target[]): Policy {
	return {
		id: 'policy',
		title: '',
		title_en: '',
		short_title: '',
		short_title_en: '',
		issuers: [],
		period: { from: 2000 },
		region: '510100',
		kind: 'plan',
		known_from: 'document',
		source: '',
		outline: [],
		targets,
		commitments: [],
		facts: [],
		focus: [],
		awards: [],
		priorities: [],
		findings: []
	};
}

const pack = [
	{
		id: 'default',
		method: 'pace' as const,
		name: '',
		name_en: '',
		source: '',
		also: [],
		measure: 'points' as const,
		tells_worsening: true,
		about_relative_tolerance: 0.1,
		bands: [
			{ light: 'on-pace' as const, from: 0, above: false, open: false },
			{ light: 'slightly-behind' as const, from: -0.1, above: false, open: false },
			{ light: 'behind' as const, above: false, open: false }
		]
	}
];
