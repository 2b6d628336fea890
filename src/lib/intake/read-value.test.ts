import { expect, test } from 'vitest';
import { readValue } from './read-value';
import { readYear, yearInTitle } from './read-year';
import { splitHeader } from './split-header';

test.each<[string, number, Partial<ReturnType<typeof readValue>>]>([
	['12.5', 12.5, {}],
	['１２，３４５．６', 12345.6, {}],
	['1 234 567', 1234567, {}],
	['-811,293,797.68', -811293797.68, {}],
	['−3', -3, {}],
	['1.2E+08', 120000000, {}],
	['45.6%', 45.6, { unit: '%' }],
	['3.2‰', 3.2, { unit: '‰' }],
	['1.2万', 1.2, { unit: '万' }],
	['320万元', 320, { unit: '万元' }],
	['12.3 (11.0-13.5)', 12.3, { limits: { lower: 11, upper: 13.5 } }],
	['12.3（11.0～13.5）', 12.3, { limits: { lower: 11, upper: 13.5 } }],
	['12.3 [95%CI: 11.0, 13.5]', 12.3, { limits: { lower: 11, upper: 13.5 } }],
	['2.5±0.5', 2.5, { limits: { lower: 2, upper: 3 } }],
	['1,024①', 1024, { marks: ['①'] }],
	['77*', 77, { marks: ['*'] }],
	['88[注1]', 88, { marks: ['[注1]'] }],
	['约6000', 6000, { state: 'estimated' }],
	['5.1p', 5.1, { state: 'provisional', marks: ['p'] }],
	['(35)', -35, { bracketed: true }]
])('%s is a number', (text, value, rest) => {
	expect(readValue(text)).toMatchObject({ kind: 'number', value, ...rest });
});

test.each([
	'',
	' ',
	'…',
	'……',
	'—',
	'——',
	'-',
	'..',
	'...',
	'*',
	'NA',
	'n/a',
	'NULL',
	'无',
	'暂无',
	'/',
	'×',
	'\u00a0'
])('“%s” is missing, never zero', (text) => {
	expect(readValue(text)).toMatchObject({ kind: 'missing', state: 'missing' });
});

test('what must not be published is suppressed', () => {
	expect(readValue('保密')).toMatchObject({ kind: 'missing', state: 'suppressed' });
});

test.each([
	['三十', 'text'],
	['12,5', 'text'],
	['1.2.3', 'text'],
	['≥90', 'bound'],
	['超3200', 'bound'],
	['#REF!', 'formula-error']
])('%s is no number', (text, why) => {
	expect(readValue(text)).toEqual({ kind: 'error', why });
});

test('0 is a number', () => {
	expect(readValue('0')).toMatchObject({ kind: 'number', value: 0 });
	expect(readValue(0)).toMatchObject({ kind: 'number', value: 0 });
});

test.each<[string | number, number]>([
	[2020, 2020],
	['2020.0', 2020],
	['２０２０年', 2020],
	['1995 [YR1995]', 1995],
	['2020年末', 2020],
	['2020年1-12月', 2020],
	['二〇二三年', 2023],
	['2023-12-31', 2023],
	['FY2021', 2021]
])('%s is the year %i', (text, year) => {
	expect(readYear(text)).toEqual({ kind: 'year', year });
});

test.each([
	['2016-2020年', 'range', [2020, 2016]],
	["'98", 'two-digit', [1998]],
	['05年', 'two-digit', [2005, 1905]],
	['2023年1季度', 'part', [2023]],
	['2023年6月', 'part', [2023]]
])('%s is asked', (text, why, suggestions) => {
	expect(readYear(text)).toEqual({ kind: 'asked', why, suggestions });
});

test('a title names one year or none', () => {
	expect(yearInTitle('中国2014年地级以上城市统计')).toBe(2014);
	expect(yearInTitle('2010—2020年医院数')).toBeUndefined();
	expect(yearInTitle('2019年与2020年比较')).toBeUndefined();
});

test.each([
	['年末常住人口(万人)', '年末常住人口', '万人'],
	['医院、卫生院数_全市_个', '医院、卫生院数_全市', '个'],
	['绿化覆盖率_市辖区_百分比%', '绿化覆盖率_市辖区', '百分比%'],
	['总储蓄（现价美元）', '总储蓄（现价美元）', '现价美元'],
	['第一产业(农.林.牧.渔业)', '第一产业(农.林.牧.渔业)', null],
	['能力(吨/日)', '能力', '吨/日'],
	['地区生产总值，亿元', '地区生产总值', '亿元'],
	['(亿元)', '', '亿元'],
	['财政收入 市 占GDP比重', '财政收入 市 占GDP比重', null]
])('%s', (printed, name, unit) => {
	expect(splitHeader(printed)).toEqual({ name, unit });
});
