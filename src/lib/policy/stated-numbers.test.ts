import { describe, expect, test } from 'vitest';
import { statedNumbers, uncoveredNumbers } from './stated-numbers';

const words = (text: string) => statedNumbers(text).map((number) => number.words);

describe('a stated number', () => {
	test.each([
		['比重达7%', ['7%']],
		['规模突破5000亿元', ['5000亿元']],
		['达2.5万亿元', ['2.5万亿元']],
		['20万常住人口以上', ['20万']],
		['每3-10万居民', ['3-10万']],
		['选取3—5个市州、8—10个县', ['3—5个', '8—10个']],
		['建设6个市级项目（34个）', ['6个', '34个']],
		['５％的比例', ['５％']],
		['在5年内', ['5年']],
		['1,200名博士', ['1,200名']],
		['农村30分钟健康服务圈', ['30分钟']]
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});
});

describe('what counts nothing is left out', () => {
	test.each([
		'到2025年',
		'2023-2025年',
		'国办发〔2016〕11号',
		'2017年3月31日',
		'第3章',
		'专栏1',
		'1.加强领导'
	])('%s', (text) => {
		expect(words(text)).toEqual([]);
	});
});

test('a number inside a quoted phrase is covered; one outside, or half inside, is not', () => {
	const text = '建设15个学科，\n35个左右的学科，培养20名博士';
	const left = uncoveredNumbers(text, ['建设15个', '左右的学科', '培养2']);
	expect(left.map((number) => number.words)).toEqual(['35个', '20名']);
});
