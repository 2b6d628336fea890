import { expect, test } from 'vitest';
import { layOutBars, layOutPlot, quickRows } from './quick';

const table = {
	names: ['place', 'year', 'value'],
	types: ['VARCHAR', 'INTEGER', 'DOUBLE'],
	columns: [
		['甲', '甲', '甲', '乙'],
		[2018, 2019, 2021, 2019],
		[0, 10, 10, null]
	]
};
const choice = { kind: 'line' as const, x: 'year', y: 'value', series: 'place' };

test('rows take the chosen columns', () => {
	expect(quickRows(table, choice)[1]).toEqual({ x: 2019, y: 10, name: '2019', series: '甲' });
	expect(quickRows(table, { ...choice, y: 'gone' })).toEqual([]);
});

test('a line stops where a year is missing, and a series without numbers is left out', () => {
	const { series } = layOutPlot(quickRows(table, choice), { choice, format: String, height: 100 });
	expect(series).toHaveLength(1);
	expect(series[0]?.lines).toEqual(['M0,100L33.33,0']);
	expect(series[0]?.end).toEqual({ x: 100, y: 0, labelY: 0 });
});

test('bars grow from zero to both sides', () => {
	const rows = [3, -1, null].map((y) => ({ x: null, y, name: 'n', series: '' }));
	expect(layOutBars(rows, String).map(({ x, width }) => [x, width])).toEqual([
		[25, 75],
		[0, 25]
	]);
});
