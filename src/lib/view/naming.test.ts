import { expect, test } from 'vitest';
import { indicator, smallCatalogue, target } from '../../../tests/support/small-catalogue';
import { Naming } from './naming';

const zh = new Naming(smallCatalogue, 'zh');
const en = new Naming(smallCatalogue, 'en');
const [share, count, grade] = smallCatalogue.indicators;

test('names in the reader’s language; an unknown code stands for itself', () => {
	expect([zh.placeName('510100'), zh.placeName('510100', 'full'), en.placeName('510100')]).toEqual([
		'甲',
		'甲市',
		'Jia'
	]);
	expect([zh.policyTitle('policy'), en.policyTitle('policy', 'full')]).toEqual(['规划', 'The plan']);
	expect([zh.targetTitle('promise'), en.targetTitle('promise')]).toEqual([
		'比例达到60%',
		'The share reaches 60%'
	]);
	expect([zh.placeName('999'), zh.targetTitle('?'), zh.policyTitle('?'), zh.indicatorName('?')]).toEqual([
		'999',
		'?',
		'?',
		'?'
	]);
});

test('a value has its unit, a grade its name, an unknown value neither', () => {
	expect([zh.value(share, 6.94), zh.value(count, 1200), en.value(count, 3)]).toEqual([
		'6.9%',
		'1,200 个',
		'3 items'
	]);
	expect([zh.value(grade, 2), en.value(grade, 0)]).toEqual(['三级', 'Ungraded']);
	expect([zh.value(share, null), zh.value(undefined, 1), zh.plain(count, null)]).toEqual(['—', '—', '—']);
	expect([zh.plain(count, 1200), zh.unit(count), zh.unit(grade)]).toEqual(['1,200', '个', '']);
});

test('a column keeps its decimals, so that the points stand below each other', () => {
	expect([zh.column(share, 7), zh.column(grade, 1), zh.columnDifference(share, -0.3)]).toEqual([
		'7.0',
		'二级',
		'−0.3'
	]);
	expect([zh.columnDifference(share, null), zh.columnDifference(grade, 1)]).toEqual(['—', '+1']);
});

test('a difference of shares is told in percentage points, of grades in steps', () => {
	expect([zh.difference(share, -0.26), en.difference(share, 1.5)]).toEqual(['−0.3 个百分点', '+1.5 points']);
	expect([zh.difference(grade, 1), en.difference(grade, -1), en.difference(grade, 2)]).toEqual([
		'+1 级',
		'−1 step',
		'+2 steps'
	]);
	expect([zh.difference(count, 3), zh.difference(share, null)]).toEqual(['+3 个', '—']);
});

test('a promise has its sign, its band both ends', () => {
	expect([zh.promise(zh.target('promise')), en.promise(en.target('yearly'))]).toEqual(['≥ 60%', '≥ 5 items']);
	const rank = target('rank', { comparator: 'fall', value: null, against: 'previous-year' });
	expect([zh.promise(rank), en.promise(rank)]).toEqual(['低于上年', 'below the year before']);
	expect(zh.promise(target('band', { comparator: 'between', value: 3, high: 10 }))).toBe('3–10%');
	expect(zh.promise(target('about', { comparator: 'about', value: 5 }))).toBe('约 5%');
	expect(zh.promise(target('open', { comparator: null, value: null }))).toBe('—');
});

test('per mille stands beside its number as per cent does', () => {
	expect(zh.value(indicator('rate', { unit: '‰', decimals: 2 }), 5.25)).toBe('5.25‰');
	// The sign, in English too, though a heading says per cent.
	expect(en.value(indicator('rate', { unit: '%', unit_en: 'per cent', decimals: 1 }), 60.2)).toBe('60.2%');
	expect(en.unit(indicator('rate', { unit: '%', unit_en: 'per cent' }))).toBe('per cent');
});

test('a value between two grades, as a path has, names both', () => {
	expect(zh.value(grade, 1.5)).toMatch(/二级.*三级/);
});
