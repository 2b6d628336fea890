import { utils, write, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { shippedVocabulary } from '../../../tests/support/vocabulary';
import { readWorkbook } from './read-workbook';
import { leaveAsPrinted, noAnswers, type Answers, type Reading } from './reading';

const vocabulary = shippedVocabulary();

function readText(text: string, answers: Answers = noAnswers): Promise<Reading> {
	return readWorkbook(new TextEncoder().encode(text), { name: 'a.csv', vocabulary, answers, thisYear: 2025 });
}

function readSheets(
	sheets: Record<string, WorkSheet>,
	bookType: 'xlsx' | 'biff8' | 'ods' = 'xlsx'
): Promise<Reading> {
	const workbook = utils.book_new();
	for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(workbook, sheet, name);
	const bytes = new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
	return readWorkbook(bytes, { name: 'a.xlsx', vocabulary, answers: noAnswers, thisYear: 2025 });
}

/** place, indicator, year, value and unit of each figure, in short. */
function short({ figures }: Reading): string[] {
	return figures.map(
		({ place, indicator, year, value, unit }) =>
			`${place.code ?? place.printed} ${indicator.id ?? indicator.printed} ${year} ${value} ${unit.symbol ?? unit.printed}`
	);
}

const codes = ({ problems }: Reading) => problems.map(({ code }) => code);

describe('layouts', () => {
	test('long rows', async () => {
		const reading = await readText(
			'地区,指标,年份,数值,单位\n成都市,医院数,2022,"1,012",个\n自贡市,医院数,2022年,88,个\n'
		);
		expect(short(reading)).toEqual(['510100 hospitals 2022 1012 个', '510300 hospitals 2022 88 个']);
		expect(reading.questions).toEqual([]);
	});

	test('a place whose name begins like a number is found in the title, behind a number too', async () => {
		for (const title of [
			'四川省卫生健康统计表（2021—2023年）',
			'表一 二〇二三年四川省统计',
			'附件2　四川省统计',
			'1.四川省统计',
			'三、四川省统计',
			'1 四川省统计'
		]) {
			const reading = await readText(`${title}\n指标,单位,2021年\n常住人口,万人,8372\n`);
			expect(short(reading), title).toEqual(['510000 resident-population 2021 8372 万人']);
		}
	});

	test('the body that filled a table in is no unit; whose figures they are is asked, with what speaks for each', async () => {
		const rows = '指标,单位,2021年\n常住人口,万人,488.3\n';
		const alone = await readText(`卫生健康统计表\n填报单位：绵阳市卫生健康委员会\n${rows}`);
		expect(
			alone.questions.map(({ about, suggestions }) => [about, suggestions.map(({ answer }) => answer)])
		).toEqual([['place', ['510700']]]);
		const both = await readText(`四川省卫生健康统计表\n填报单位：绵阳市卫生健康委员会\n${rows}`);
		expect(both.questions[0]?.suggestions.map(({ answer, evidence }) => [answer, evidence.zh])).toEqual([
			['510700', '填报单位是“绵阳市卫生健康委员会”'],
			['510000', '标题里有“四川省”']
		]);
		const same = await readText(`绵阳市卫生健康统计表\n填报单位：绵阳市统计局\n${rows}`);
		expect(short(same)).toEqual(['510700 resident-population 2021 488.3 万人']);
		expect(same.questions).toEqual([]);
	});

	test('a rate per hundred thousand in the header; a year with its unit below a name', async () => {
		const reading = await readText(
			'重庆市,,\n地区,常住人口,孕产妇死亡率（1/10万）\n,2022年（万人）,2022年\n渝中区,58.8,3.1\n'
		);
		expect(short(reading)).toEqual([
			'500103 resident-population 2022 58.8 万人',
			'500103 maternal-mortality 2022 3.1 1/10万'
		]);
	});

	test('headings between the rows, the first of them right below the header', async () => {
		const places = await readText(
			'2023年主要指标,,\n指标,计量单位,数值\n成都市,,\n医院数,个,942\n绵阳市,,\n医院数,个,101\n'
		);
		expect(short(places)).toEqual(['510100 hospitals 2023 942 个', '510700 hospitals 2023 101 个']);
		const years = await readText(
			'成都市主要指标,,\n指标,计量单位,数值\n2022年,,\n医院数,个,942\n2023年,,\n医院数,个,950\n'
		);
		expect(short(years)).toEqual(['510100 hospitals 2022 942 个', '510100 hospitals 2023 950 个']);
		const unit = await readText('成都市主要指标,,\n指标,2022年,2023年\n单位：个,,\n医院数,942,950\n');
		expect(short(unit)).toEqual(['510100 hospitals 2022 942 个', '510100 hospitals 2023 950 个']);
	});

	test('the indicator above the places, or as a heading with its unit; dates for years', async () => {
		const corner = await readText('医院数（个）,2021年,2022年\n成都市,890,900\n');
		expect(short(corner)).toEqual(['510100 hospitals 2021 890 个', '510100 hospitals 2022 900 个']);
		const headings = await readText(
			'地区\\年份,2021\n医院数（个）,\n成都市,890\n地区生产总值（亿元）,\n成都市,19916.98\n'
		);
		expect(short(headings)).toEqual(['510100 hospitals 2021 890 个', '510100 gdp 2021 19916.98 亿元']);
		const dated = utils.aoa_to_sheet(
			[
				['地区', '日期', '医院数（个）'],
				['成都', new Date(Date.UTC(2022, 11, 31)), 900]
			],
			{ cellDates: true }
		);
		expect(short(await readSheets({ dated }))).toEqual(['510100 hospitals 2022 900 个']);
	});

	test('a unit in brackets before the year', async () => {
		const reading = await readText('地区,GDP（亿元）2023\n成都,22074.7\n');
		expect(short(reading)).toEqual(['510100 gdp 2023 22074.7 亿元']);
	});

	test('names in both languages; capitals are no translation', async () => {
		const reading = await readText(
			'Region 地区,年份,Number of hospitals 医院数 (units),Resident population 常住人口 (10 000 persons)\nChengdu 成都,2023,942,2140.3\n'
		);
		expect(short(reading)).toEqual([
			'510100 hospitals 2023 942 个',
			'510100 resident-population 2023 2140.3 万人'
		]);
		const kind = await readText('地区,年份,ICU 医院数（个）\n成都,2023,9\n');
		expect(kind.figures[0]?.indicator.id).toBeNull();
	});

	test('a size alone behind the number takes its unit from the indicator; a bracketed mark is missing, and asks nothing', async () => {
		const reading = await readText('地区;指标;2022;2023\n四川;常住人口;8374万;（缺）\n');
		expect(short(reading)).toEqual([
			'510000 resident-population 2022 8374 万人',
			'510000 resident-population 2023 null null'
		]);
		expect(reading.questions).toEqual([]);
		expect(reading.problems).toEqual([]);
	});

	test('indicators beside each other, years as numbers with a point', async () => {
		const reading = await readText('城市;年份;医院数(个);地区生产总值_亿元\n四    川;2021.0;100;53850.8\n');
		expect(short(reading)).toEqual(['510000 hospitals 2021 100 个', '510000 gdp 2021 53850.8 亿元']);
	});

	test('indicators × years in two levels that lost their merged cells', async () => {
		const reading = await readText(
			'地区\t医院数（个）\t\t地区生产总值（亿元）\t\n\t2020年\t2021年\t2020年\t2021年\n成都市\t1\t2\t3\t4\n'
		);
		expect(short(reading)).toEqual([
			'510100 hospitals 2020 1 个',
			'510100 hospitals 2021 2 个',
			'510100 gdp 2020 3 亿元',
			'510100 gdp 2021 4 亿元'
		]);
	});

	test('places beside each other, years below each other, place and unit in the lines above', async () => {
		const reading = await readText(
			'表1 历年地区生产总值\n单位：亿元\n年份,成都市,自贡市\n2020,1,2\n2021,3,4\n'
		);
		expect(short(reading)).toEqual([
			'510100 gdp 2020 1 亿元',
			'510300 gdp 2020 2 亿元',
			'510100 gdp 2021 3 亿元',
			'510300 gdp 2021 4 亿元'
		]);
	});

	test('indicators below each other, place and year in the title', async () => {
		const reading = await readText(
			'成都市2023年卫生统计\n指标,数值\n医院数(个),900\n婴儿死亡率(‰),3.1\n注：数据为快报数\n'
		);
		expect(short(reading)).toEqual(['510100 hospitals 2023 900 个', '510100 infant-mortality 2023 3.1 ‰']);
	});

	test('a continued table joins its first', async () => {
		const reading = await readText(
			'表2 2022年医院数\n单位：个\n地区,医院数\n成都市,1\n\n续表\n地区,医院数\n自贡市,2\n\n资料来源：某局\n'
		);
		expect(short(reading)).toEqual(['510100 hospitals 2022 1 个', '510300 hospitals 2022 2 个']);
		expect(reading.tables.map(({ continues }) => continues)).toEqual([null, 'A3:B4']);
	});

	test('two tables on a sheet, each with its own unit', async () => {
		const reading = await readText(
			'表1 2022年医院数（单位：个）\n地区,医院数\n成都市,1\n\n表2 2022年地区生产总值\n单位：万元\n地区,地区生产总值\n成都市,20\n'
		);
		expect(short(reading)).toEqual(['510100 hospitals 2022 1 个', '510100 gdp 2022 20 万元']);
	});

	test('the same table twice side by side', async () => {
		const reading = await readText(
			'2022年医院数\n地区,医院数(个),地区,医院数(个)\n成都市,1,自贡市,2\n攀枝花市,3,,\n'
		);
		expect(short(reading).sort()).toEqual([
			'510100 hospitals 2022 1 个',
			'510300 hospitals 2022 2 个',
			'510400 hospitals 2022 3 个'
		]);
	});

	test('merged cells, hidden rows and sheets, a percentage, a formula’s error, a date', async () => {
		const sheet = utils.aoa_to_sheet([
			['2021年卫生情况', null, null],
			['地区', '居民健康素养水平', '医院数（个）'],
			['成都市', null, 5],
			['自贡市', 0.25, 6]
		]);
		sheet['B3'] = { t: 'e', v: 0x17 };
		sheet['B4'] = { t: 'n', v: 0.2513, z: '0.00%' };
		sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
		sheet['!rows'] = [{}, {}, {}, { hidden: true }];
		const reading = await readSheets({ 表一: sheet });
		expect(short(reading)).toEqual([
			'510100 hospitals 2021 5 个',
			'510300 health-literacy 2021 25.13 %',
			'510300 hospitals 2021 6 个'
		]);
		expect(reading.problems.find(({ code }) => code === 'formula-error')).toMatchObject({
			sheet: '表一',
			cell: 'B3',
			value: '#REF!'
		});
		expect(codes(reading)).toContain('hidden-rows');
	});

	test.each(['xlsx', 'biff8', 'ods'] as const)('%s, with the year in the sheets’ names', async (bookType) => {
		const rows = (value: number) =>
			utils.aoa_to_sheet([
				['地区', '医院数(个)'],
				['成都市', value]
			]);
		const reading = await readSheets({ '2020年': rows(1), '2021年': rows(2) }, bookType);
		expect(short(reading)).toEqual(['510100 hospitals 2020 1 个', '510100 hospitals 2021 2 个']);
	});

	test('HTML named .xls, the unit in a paragraph', async () => {
		const reading = await readText(
			'<html><body><p>2020年&nbsp;单位：个</p><table><tr><th>地区</th><th>医院数</th></tr><tr><td>成都市</td><td>1,234</td></tr></table></body></html>'
		);
		expect(short(reading)).toEqual(['510100 hospitals 2020 1234 个']);
	});

	test('a total is the province that all places lie in', async () => {
		const { figures } = await readText('地区,2020年医院数(个)\n合计,3\n成都市,1\n自贡市,2\n');
		expect(figures.map(({ place, isSubtotal }) => [place.code, isSubtotal])).toEqual([
			['510000', true],
			['510100', false],
			['510300', false]
		]);
	});
});

test('a table of 150,000 rows', async () => {
	const rows = Array.from({ length: 150_000 }, (_, row) => `成都市,2020,${row}`);
	const { figures, tables } = await readText(`地区,年份,医院数(个)\n${rows.join('\n')}\n`);
	expect([figures.length, tables[0]?.range]).toEqual([150_000, 'A1:C150001']);
});

describe('names', () => {
	test('市中区 is in two cities: asked, unless the row above or its own name tells', async () => {
		const asked = await readText('地区,2020年医院数(个)\n市中区,1\n');
		expect(
			asked.questions.map(({ about, suggestions }) => [about, suggestions.map(({ answer }) => answer).sort()])
		).toEqual([['place', ['511002', '511102']]]);
		const told = await readText('地区,2020年医院数(个)\n乐山市,5\n  市中区,1\n内江市市中区,2\n');
		expect(told.figures.map(({ place }) => place.code)).toEqual(['511100', '511102', '511002']);
		expect(told.questions).toEqual([]);
		const answered = await readText('地区,2020年医院数(个)\n市中区,1\n', {
			...noAnswers,
			questions: { 'place:市中区': '511002' }
		});
		expect(answered.figures[0]?.place.code).toBe('511002');
	});

	test('codes are used again: 410307 was 洛龙区 until 2006 and is 偃师区 now', async () => {
		const { figures } = await readText('行政区划代码,年份,医院数(个)\n410307,2005,1\n410307,2023,2\n');
		expect(figures.map(({ place }) => place.name)).toEqual(['洛龙区', '偃师区']);
	});

	test('an old name is the place of today, a name beats a code that says otherwise', async () => {
		const reading = await readText(
			'区划代码,地区,2010年医院数(个)\n510122,双流县,1\n410307,洛龙区,2\n510104,武侯区,3\n'
		);
		expect(reading.figures.map(({ place }) => place.code)).toEqual(['510116', '410311', '510107']);
		expect(codes(reading)).toContain('code-and-name-differ');
	});

	test('a place one character off is asked; one quite unknown stays as printed', async () => {
		const reading = await readText('地区,2020年医院数(个)\n攀技花市,1\n火星基地,2\n');
		expect(reading.questions[0]?.suggestions[0]?.answer).toBe('510400');
		expect(reading.figures.map(({ place }) => place.code)).toEqual([null, null]);
		expect(codes(reading)).toEqual(['unknown-place']);
	});

	test('an unknown indicator is asked and can be left as printed', async () => {
		const text = '地区,2020年医院个数合计数(个)\n成都市,1\n';
		const asked = await readText(text);
		const [question] = asked.questions;
		expect(question?.about).toBe('indicator');
		const left = await readText(text, { ...noAnswers, questions: { [question?.id ?? '']: leaveAsPrinted } });
		expect(left.questions).toEqual([]);
		const chosen = await readText(text, { ...noAnswers, questions: { [question?.id ?? '']: 'hospitals' } });
		expect(chosen.figures[0]?.indicator.id).toBe('hospitals');
	});

	test('files of one shape have one fingerprint, whatever their numbers', async () => {
		const shape = async (text: string) => (await readText(text)).shape;
		const one = await shape('地区,医院数(个)\n成都市,1\n');
		expect(await shape('地区,医院数(个)\n自贡市,2\n攀枝花市,3\n')).toBe(one);
		expect(await shape('地区,医院数(家)\n成都市,1\n')).not.toBe(one);
	});
});

describe('what cannot be right is told at its cell', () => {
	test.each<[string, string, string]>([
		['医院数(个)', '-3', 'negative-count'],
		['居民健康素养水平(%)', '120', 'share-above-hundred'],
		['居民健康素养水平', '120%', 'share-above-hundred'],
		['人均预期寿命(岁)', '790', 'above-maximum'],
		['医院数(个)', '约有许多', 'text-for-number'],
		['医院数(个)', '>90', 'bound-for-number'],
		['医院数(个)', '#DIV/0!', 'formula-error'],
		['医院数(亿元)', '3', 'unit-of-other-kind']
	])('%s: %s', async (header, value, code) => {
		const reading = await readText(`地区,年份,${header}\n成都市,2020,${value}\n自贡市,2020,7\n`);
		expect(reading.problems.map((problem) => [problem.code, problem.cell])).toContainEqual([code, 'C2']);
		expect(reading.figures.some(({ value: other }) => other === 7)).toBe(true);
	});

	test('a year of five digits, a year to come, two rows that disagree', async () => {
		const reading = await readText(
			'地区,年份,医院数(个)\n成都市,20222,1\n成都市,2031,2\n成都市,2020,3\n成都市,2020,4\n'
		);
		expect(reading.problems.map(({ code, cell }) => `${code} ${cell}`).sort()).toEqual([
			'duplicate-differs C5',
			'year-in-future B3',
			'year-unreadable B2'
		]);
		expect(reading.figures[0]?.year).toBeNull();
	});

	test('formulas and markup in names are kept as text and noted', async () => {
		const reading = await readText(
			'地区,2020年医院数(个)\n"=HYPERLINK(""http://x"")",1\n<script>alert(1)</script>,2\n'
		);
		expect(reading.figures.map(({ place }) => place.printed)).toEqual([
			'=HYPERLINK("http://x")',
			'<script>alert(1)</script>'
		]);
		expect(codes(reading)).toEqual(expect.arrayContaining(['looks-like-formula', 'looks-like-markup']));
	});

	test('a cell put right by hand counts instead', async () => {
		const answers = { ...noAnswers, cells: { 'Sheet1!B2': '12' } };
		const reading = await readText('地区,2020年医院数(个)\n成都市,十二家\n自贡市,3\n', answers);
		expect(short(reading)).toEqual(['510100 hospitals 2020 12 个', '510300 hospitals 2020 3 个']);
	});

	test('pointing at rows and columns corrects what was understood', async () => {
		const text = '草稿,请勿外传,1\n地区,2020年医院数(个)\n成都市,12\n';
		const answers = { ...noAnswers, roles: [{ sheet: 'Sheet1', range: 'A1:C1', role: 'ignore' as const }] };
		expect(short(await readText(text, answers))).toEqual(['510100 hospitals 2020 12 个']);
	});
});

describe('what other tables print', () => {
	test('a second table keeps its own unit line behind the notes of the first, and no year is a unit', async () => {
		const rows = [
			['表1 各市床位数（2021年）'],
			['单位：张'],
			['地区', '医院'],
			['成都市', 40],
			['注：本表数据来自卫生统计年报。'],
			[],
			['表2 各市人员数（2021年）'],
			['单位：人'],
			['地区', '注册护士'],
			['成都市', 1500],
			['绵阳市', 800]
		];
		const { figures } = await readSheets({ 表: utils.aoa_to_sheet(rows) });
		expect(figures.map(({ value, unit }) => [value, unit.printed])).toEqual([
			[40, '张'],
			[1500, '人'],
			[800, '人']
		]);
	});

	test('a footnote mark and the short name of an autonomous prefecture are no other place', async () => {
		const { figures } = await readText(
			'地区,医院数（个）,年份\n攀枝花市*,60,2021\n凉山州,250,2021\n北川县,9,2021\n'
		);
		expect(figures.map(({ place }) => place.code)).toEqual(['510400', '513400', '510726']);
	});

	test('a city is the sum of counties only where a county of its own is beside it', async () => {
		const { figures } = await readText(
			'地区,医院数（个）,年份\n成都市,900,2021\n郫都区,40,2021\n绵阳市,130,2021\n市中区,9,2021\n'
		);
		expect(figures.map(({ place, isSubtotal }) => [place.printed, isSubtotal])).toEqual([
			['成都市', true],
			['郫都区', false],
			['绵阳市', false],
			['市中区', false]
		]);
	});

	test('every figure in a cell with an error is marked, also beyond those that are listed', async () => {
		const rows = Array.from(
			{ length: 1200 },
			(_, index) => `成都市,医院数,${1900 + (index % 100)},-${index + 1},个`
		);
		const { figures, problems } = await readText(`地区,指标,年份,数值,单位\n${rows.join('\n')}\n`);
		expect(problems.filter(({ code }) => code === 'negative-count')).toHaveLength(1000);
		expect(figures).toHaveLength(1200);
		expect(figures.every(({ isFaulty }) => isFaulty)).toBe(true);
	});
});
