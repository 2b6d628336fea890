import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchEntry } from './entry';
import { Finder } from './finder';
import { fold, initialsOf, words } from './fold';
import { closeness, keysOf } from './match';

const entry = (changes: Partial<SearchEntry>): SearchEntry => ({
	kind: 'place',
	id: '',
	names: [],
	pinyin: [],
	name_en: '',
	code: '',
	hint: '',
	hint_en: '',
	path: '',
	...changes
});
const chengdu = entry({
	id: '510100',
	names: ['成都市', '成都'],
	pinyin: ['cheng du shi', 'cheng du'],
	name_en: 'Chengdu',
	code: '510100'
});
const share = entry({
	kind: 'target',
	id: 'industry-share-2025',
	names: ['到2025年健康产业增加值占GDP比重达到7%'],
	pinyin: ['dao 2025 nian jian kang chan ye zeng jia zhi zhan GDP bi zhong da dao 7'],
	name_en: 'Health industry to reach 7% of GDP by 2025'
});
const hospital = entry({
	kind: 'target',
	id: 'county-hospitals',
	names: ['县级医院达到三级'],
	pinyin: ['xian ji yi yuan da dao san ji'],
	name_en: 'County hospitals reach tertiary grade'
});
const finder = new Finder([chengdu, share, hospital]);
const ids = (query: string) => finder.find(query).map(({ id }) => id);

test('folding: width, case, spaces, punctuation and ü do not matter', () => {
	expect(fold('  ＣＤ-成都，Lǜ')).toBe('cd成都lǜ');
	expect(fold('lü')).toBe('lv');
	expect(words('到2025年GDP占比7%')).toEqual(['到', '2025', '年', 'gdp', '占比', '7']);
	expect(initialsOf('dao 2025 nian zhan GDP')).toBe('d2025nzgdp');
});

test.each([
	'成都市',
	'成都',
	'chengdu',
	'ChengDu',
	'cheng du shi',
	'cds',
	'cd',
	'Chengdu',
	'510100',
	'成',
	'cheng'
])('%s is found first', (query) => {
	expect(ids(query)[0]).toBe('510100');
});

test('a long title is found by a part of it, in characters, pinyin, initials, English and code', () => {
	for (const query of [
		'健康产业增加值',
		'健康产业 占比',
		'jiankangchanye',
		'jian kang chan ye',
		'zengjiazhi',
		'jkcyzjz',
		'health industry',
		'helth industry',
		'industry-share-2025'
	])
		expect(ids(query)[0], query).toBe('industry-share-2025');
	expect(ids('anye')).not.toContain('industry-share-2025');
	expect(ids('  ')).toEqual([]);
	expect(ids('不存在的词组')).toEqual([]);
});

test('a whole name is closer than its beginning, and that closer than a part', () => {
	const keys = keysOf(chengdu);
	expect(['成都', 'cds', 'cheng', '都市', 'dushi', 'x'].map((query) => closeness(keys, query))).toEqual([
		0,
		0,
		1,
		2,
		2,
		Infinity
	]);
});

test('whatever is typed, search answers, and no entry twice', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (query) => {
			const found = ids(query);
			expect(new Set(found).size).toBe(found.length);
		})
	);
});
