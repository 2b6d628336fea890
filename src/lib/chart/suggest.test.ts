import { expect, test } from 'vitest';
import { numberOf, suggestChart } from './suggest';

test('years make lines, one for each name', () => {
	const table = {
		names: ['place', 'year', 'value'],
		types: ['VARCHAR', 'INTEGER', 'DOUBLE'],
		columns: [
			['成都', '成都', '泸州'],
			[2020, 2021, 2021],
			[1, 2, 3]
		]
	};
	expect(suggestChart(table)).toEqual({ kind: 'line', x: 'year', y: 'value', series: 'place' });
});

test('names without years make bars', () => {
	const table = {
		names: ['地区', '值'],
		types: ['VARCHAR', 'BIGINT'],
		columns: [
			['甲', '乙'],
			[1n, 2n]
		]
	};
	expect(suggestChart(table)).toEqual({ kind: 'bar', x: '地区', y: '值' });
});

test('two measures make points', () => {
	const table = {
		names: ['a', 'b'],
		types: ['DOUBLE', 'DECIMAL(18,3)'],
		columns: [
			[1, 2],
			['3.5', '4.5']
		]
	};
	expect(suggestChart(table)).toEqual({ kind: 'scatter', x: 'a', y: 'b' });
});

test('a table of words, or an empty one, makes no chart', () => {
	expect(suggestChart({ names: ['a'], types: ['VARCHAR'], columns: [['x']] })).toBeNull();
	expect(suggestChart({ names: ['a', 'b'], types: ['VARCHAR', 'DOUBLE'], columns: [[], []] })).toBeNull();
});

test('numbers arrive as 64-bit integers and as text, and nothing else is a number', () => {
	expect([7n, '3.5', 2, '', null, undefined, 'x', Infinity, true].map(numberOf)).toEqual([
		7,
		3.5,
		2,
		null,
		null,
		null,
		null,
		null,
		null
	]);
});
