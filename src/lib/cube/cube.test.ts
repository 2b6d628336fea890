import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { expect, test } from 'vitest';
import { packSmallCube } from '../../../tests/support/small-cube';
import { Cube } from './cube';

const files = await packSmallCube();

test('the core answers what a first picture needs, before the numbers are there', () => {
	const cube = Cube.open(files.core);
	expect(cube.targets).toEqual(['promise', 'yearly']);
	const [first, last] = cube.rangeOf('promise');
	const rows = Array.from({ length: last - first }, (_, index) => first + index);
	expect(
		rows.map((row) => [
			cube.text('place_code', row),
			cube.year[row],
			cube.text('light', row),
			cube.number('actual', row)
		])
	).toEqual([
		['510100', 2020, 'baseline-only', 40],
		['510100', 2021, 'on-pace', 46],
		['510100', 2022, 'slightly-behind', 47],
		['510200', 2020, 'baseline-only', 40],
		['510200', 2021, 'no-data', null],
		['510200', 2022, 'behind', 40]
	]);
	expect(rows.map((row) => cube.flag('illustrative', row))).toEqual([
		false,
		false,
		false,
		false,
		false,
		true
	]);
	expect(cube.complete).toBe(false);
	expect(() => cube.assessment(first)).toThrow('not attached');
});

test('with the numbers every column of a row is known', () => {
	const cube = Cube.open(files.core);
	cube.attach(files.numbers);
	const row = cube.assessment(cube.rangeOf('promise')[0] + 2);
	expect(row).toMatchObject({
		place_code: '510100',
		year: 2022,
		path_kind: 'linear',
		baseline_year: 2020,
		baseline_value: 40,
		path_value: 48,
		previous_actual: 46,
		previous_light: 'on-pace',
		change: 'worse',
		rank: 1,
		rank_of: 2,
		series_break: false
	});
	expect(row.lead).toBeCloseTo(-0.05, 9);
	expect(row.required_pace).toBeCloseTo(13 / 3, 9);
	expect(row.tolerance).toBeNull();
});

test('codes compare without strings; what is unknown has code 0 and no rows', () => {
	const cube = Cube.open(files.core);
	const met = cube.codeOf('light', 'met');
	expect(cube.listOf('light')[met - 1]).toBe('met');
	expect(cube.codeOf('light', 'purple')).toBe(0);
	expect(cube.rangeOf('nothing')).toEqual([0, 0]);
	const [first, last] = cube.rangeOf('yearly');
	expect([...cube.codesOf('light').subarray(first, last)].filter((code) => code === met)).toHaveLength(2);
});

test('numbers with other rows are refused', () => {
	const cube = Cube.open(files.core);
	const other = tableToIPC(tableFromArrays({ path_value: [1, 2] }), { format: 'stream' });
	expect(() => {
		cube.attach(other ?? new Uint8Array());
	}).toThrow('2 rows of numbers beside 9 of the core');
	expect(cube.complete).toBe(false);
});
