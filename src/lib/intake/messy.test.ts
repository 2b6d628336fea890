import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedVocabulary } from '../../../tests/support/vocabulary';
import { plainText, unpadded } from './plain-text';
import { readWorkbook } from './read-workbook';
import { noAnswers, type ProposedFigure, type Reading } from './reading';
import { canonicalUnit } from './unit-words';

interface Fact {
	region?: string;
	indicator?: string;
	year?: number | null;
	value?: number;
	unit?: string;
}

interface Expectation {
	file: string;
	facts: Fact[];
}

const folder = '../shared/messy';
const expectations = existsSync(folder)
	? (JSON.parse(readFileSync(join(folder, 'EXPECTATIONS.json'), 'utf8')) as Expectation[])
	: [];
const vocabulary = shippedVocabulary();
const readings = new Map<string, Promise<Reading>>();

function readingOf(file: string): Promise<Reading> {
	let reading = readings.get(file);
	if (!reading) {
		const bytes = new Uint8Array(readFileSync(join(folder, file)));
		reading = readWorkbook(bytes, { name: file, vocabulary, answers: noAnswers });
		readings.set(file, reading);
	}
	return reading;
}

const facts = expectations.flatMap(({ file, facts }) =>
	facts.filter(({ region }) => region !== undefined).map((fact): [string, Fact] => [file, fact])
);

describe.skipIf(expectations.length === 0)('files that offices really sent', () => {
	test.each(facts)('%s: %j', async (file, fact) => {
		const { figures } = await readingOf(file);
		const found = figures.filter(
			({ place, indicator, year }) =>
				(unpadded(place.printed) === fact.region || place.printedCode === fact.region) &&
				plainText(indicator.printed) === plainText(fact.indicator ?? '') &&
				year === fact.year
		);
		expect(found.map(({ value }) => value)).toEqual([fact.value]);
		expect(found.map(({ unit }) => canonicalUnit(unit.printed ?? unit.symbol ?? ''))).toEqual([
			canonicalUnit(fact.unit ?? '')
		]);
	});
});

describe.skipIf(expectations.length === 0)('what else each of them must yield', () => {
	const of = (figures: readonly ProposedFigure[], place: string) =>
		figures.filter(({ place: { printed } }) => printed === place);
	const values = (figures: readonly ProposedFigure[]) => figures.map(({ value }) => value);

	test('01: 31 provinces in 10 years', async () => {
		const { figures, tables } = await readingOf('01_nbs_province_population_gbk.csv');
		expect(figures).toHaveLength(310);
		expect(tables.map(({ rows }) => rows)).toEqual([31]);
	});

	test('05: 成都 is 510100, and its figure of 2019 is missing', async () => {
		const { figures } = await readingOf('05_nbs_major_cities_gdp.xls');
		const chengdu = of(figures, '成都');
		expect(new Set(chengdu.map(({ place }) => place.code))).toEqual(new Set(['510100']));
		expect(values(chengdu.filter(({ year }) => year === 2019))).toEqual([null]);
	});

	test('09: each row has its own unit', async () => {
		const { figures } = await readingOf('09_nbs_national_waste_units_in_rows.xls');
		expect(new Set(figures.map(({ unit }) => unit.printed))).toEqual(new Set(['万吨', '座', '吨/日', '%']));
		expect(values(figures.filter(({ year }) => year === 2025)).every((value) => value === null)).toBe(true);
	});

	test('10: indicator and unit are asked, and every number is there', async () => {
		const { figures, questions } = await readingOf('10_no_indicator_no_unit_gbk.csv');
		expect(new Set(questions.map(({ about }) => about))).toEqual(new Set(['indicator', 'unit']));
		const in2024 = figures.filter(({ year }) => year === 2024);
		expect(values(of(in2024, '成都'))).toEqual([10835.3]);
		expect(values(of(in2024, '重庆'))).toEqual([16190.4]);
		expect(figures.every(({ indicator, unit }) => indicator.id === null && unit.symbol === null)).toBe(true);
	});

	test('14: two dots are missing, and the rows at the foot are no countries', async () => {
		const { figures } = await readingOf('14_worldbank_wdi_zh_gbk_dotdot.csv');
		expect(values(of(figures, '不丹').filter(({ year }) => year === 1995))).toEqual([null]);
		expect(values(of(figures, '中国').filter(({ year }) => year === 2019))).toEqual([null]);
		expect(figures.filter(({ place }) => /Data from|Last Updated|E101/.test(place.printed))).toEqual([]);
	});

	test('15: 吉林省 is the sum of its cities', async () => {
		const { figures } = await readingOf('15_city_yearbook_merged_header.xls');
		const jilin = of(figures, '吉林省');
		expect(new Set(jilin.map(({ place, isSubtotal }) => `${place.level} ${isSubtotal}`))).toEqual(
			new Set(['province true'])
		);
		expect(of(figures, '长春市').some(({ isSubtotal }) => isSubtotal)).toBe(false);
	});

	test('18: NA is missing, 318 rows, the year is asked', async () => {
		const { figures, tables, questions } = await readingOf('18_gbk_csv_named_xls.xls');
		const districts = of(figures, '重庆市').filter(({ indicator }) => indicator.printed.endsWith('市辖区'));
		expect(values(districts)).toEqual([null, null, null]);
		expect(tables.map(({ rows }) => rows)).toEqual([318]);
		expect(questions.some(({ about }) => about === 'year')).toBe(true);
	});

	test('20: 1,989 rows; 成都市 lacks 2010 and 2011', async () => {
		const { figures, tables } = await readingOf('20_city_panel_2004_2012.xlsx');
		expect(tables.map(({ rows }) => rows)).toEqual([1989]);
		const years = new Set(of(figures, '成都市').map(({ year }) => year));
		expect([...years]).toEqual([2004, 2005, 2006, 2007, 2008, 2009, 2012]);
	});

	test('28: Eritrea from 2012 and every country in 2017 are missing', async () => {
		const { figures } = await readingOf('28_worldbank_api_population.csv');
		const eritrea = figures.filter(({ place, year }) => place.printedCode === 'ERI' && (year ?? 0) >= 2012);
		expect(values(eritrea).every((value) => value === null)).toBe(true);
		const latest = figures.filter(({ year }) => year === 2017);
		expect(latest.length).toBeGreaterThan(200);
		expect(values(latest).every((value) => value === null)).toBe(true);
	});
});
