import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { indicatorSchema, placeSchema } from '../../src/lib/figure/schema';

type Row = Record<string, string>;

const upstream = '../shared/data/reported_actuals.csv';
/** Repeats of single institutions' figures under their own id; upstream names the place alone. */
const ofInstitutions = 'institutions.csv';
const reported = readdirSync('data/reported').filter(
	(file) => file.endsWith('.csv') && file !== ofInstitutions
);
const figures = reported.flatMap((file) => rowsOf(`data/reported/${file}`));

/** The count of committed rows by provenance, which upstream's grades A, and A-derived with B, must add up to. */
const committed = { official: 237, compiled: 2146 };

describe('reported figures', () => {
	it('hold every upstream row exactly once', () => {
		expect(countBy(figures, (row) => row['provenance'] ?? '')).toEqual(committed);
		const expected = existsSync(upstream) ? rowsOf(upstream) : [];
		const wanted = expected.map((row) =>
			keyOf(row['region_code'], row['year'], row['value'], row['unit'], row['quality'] === 'A')
		);
		const present = figures.map((row) =>
			keyOf(row['place'], row['year'], row['value'], row['unit'], row['provenance'] === 'official')
		);
		expect(expected.length ? present.sort() : wanted).toEqual(wanted.sort());
	});

	it('name the upstream source unless it only said ditto', () => {
		const sources = new Set(figures.map((row) => row['source']));
		const expected = existsSync(upstream) ? rowsOf(upstream) : [];
		const lost = expected.filter((row) => !row['source']?.includes('同上') && !sources.has(row['source']));
		expect(lost).toEqual([]);
		expect(figures.filter((row) => !row['source'] || row['source'].includes('同上'))).toEqual([]);
	});

	it('have one row a place, indicator, year, vintage and revision', () => {
		const keys = figures.map((row) =>
			['place', 'indicator', 'year', 'vintage', 'revision'].map((field) => row[field]).join('|')
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('use known places, vintages and indicators, and only official or compiled rows', () => {
		const places = new Set(rowsOf('data/places/places.csv').map((row) => row['code']));
		const vintages = new Set(rowsOf('data/vintages.csv').map((row) => row['vintage']));
		expect(figures.filter((row) => !places.has(row['place']))).toEqual([]);
		expect(figures.filter((row) => row['vintage'] !== '' && !vintages.has(row['vintage']))).toEqual([]);
		const ids = indicatorIds();
		expect(
			[...new Set(figures.map((row) => row['indicator'] ?? ''))].filter((id) => !ids.includes(id))
		).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

describe('figures of institutions', () => {
	it('repeat what the ranking says of West China Hospital, under its id', () => {
		const own = rowsOf(`data/reported/${ofInstitutions}`);
		const ranked = figures.filter((row) => row['indicator'] === 'west-china-hospital-fudan-rank');
		expect(own).toHaveLength(9);
		expect(own).toEqual(ranked.map((row) => ({ ...row, place: 'west-china-hospital' })));
	});

	it('name institutions of the register, each with a source in one of the documents', () => {
		const register = rowsOf('data/institutions/reported.csv');
		expect(register).toHaveLength(75);
		expect(new Set(register.map((row) => row['id'])).size).toBe(75);
		const documents =
			/四川健康产业规划（“十四五”）|川卫发〔2024〕8号|四川医药产业意见（2017）|渝卫发〔2021〕67号/;
		expect(register.filter((row) => !documents.test(row['source'] ?? ''))).toEqual([]);
	});
});

describe('places', () => {
	it('are well formed, and each has its parent', () => {
		const places = rowsOf('data/places/places.csv').map((row) => v.parse(placeSchema, row));
		const codes = new Set(places.map((place) => place.code));
		expect(places.length).toBe(278);
		expect(places.filter((place) => place.parent !== '' && !codes.has(place.parent))).toEqual([]);
		const aliases = rowsOf('data/places/aliases.csv');
		expect(aliases.length).toBe(45);
		expect(aliases.filter((row) => !codes.has(row['code'] ?? ''))).toEqual([]);
	});
});

function rowsOf(path: string): Row[] {
	return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
}

function keyOf(place = '', year = '', value = '', unit = '', official = false): string {
	return [place, year, Number(value), unit, official].join('|');
}

function countBy(rows: Row[], of: (row: Row) => string): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const row of rows) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
	return counts;
}

function indicatorIds(): string[] {
	return readdirSync('seeds/indicators')
		.flatMap((file) => parseYaml(readFileSync(`seeds/indicators/${file}`, 'utf8')) as unknown[])
		.map((entry) => v.parse(indicatorSchema, entry).id);
}
