import { describe, expect, test } from 'vitest';
import type { Result } from '$lib/engine/engine';
import { requestOf, searchFor } from './address';
import { examples } from './examples';
import { remembered } from './history';
import { illustrativeRows, readsNumbers } from './provenance';
import { describeColumn, tables } from './tables';

describe('the query in the address', () => {
	const here = new URL('https://kangbiao.example/explore?lang=en&q=select+1');
	test('comes back as it was, and other parameters stay', () => {
		const sql = "SELECT '成都 & 100%' AS 市\nFROM place";
		const there = new URL(searchFor(sql, here) ?? '', here);
		expect(requestOf(there)).toEqual({ sql, run: true });
		expect(there.searchParams.get('lang')).toBe('en');
	});
	test('does not run unless the address says so', () => {
		expect(requestOf(here)).toEqual({ sql: 'select 1', run: false });
		expect(requestOf(new URL('https://kangbiao.example/explore'))).toEqual({ sql: undefined, run: false });
	});
	test('is left out where servers would refuse it', () => {
		expect(searchFor('数'.repeat(2000), here)).toBeUndefined();
	});
});

describe('history', () => {
	test('has the newest first, each query once, and ends', () => {
		expect(remembered(['a', 'b'], ' b ')).toEqual(['b', 'a']);
		expect(remembered(['a'], '  ')).toEqual(['a']);
		expect(
			remembered(
				Array.from({ length: 20 }, (_, index) => `${index}`),
				'new'
			)
		).toHaveLength(20);
	});
});

describe('illustrative rows', () => {
	const result = (names: string[], columns: Result['columns']): Result => ({
		names,
		types: names.map(() => 'VARCHAR'),
		columns,
		rowCount: columns[0]?.length ?? 0
	});
	test('are told by provenance and illustrative columns', () => {
		expect(illustrativeRows(result(['actual_provenance'], [['official', 'illustrative', null]]))).toEqual(
			new Set([1])
		);
		expect(
			illustrativeRows(
				result(
					['v', 'illustrative'],
					[
						[1, 2],
						[true, false]
					]
				)
			)
		).toEqual(new Set([0]));
	});
	test('cannot be told without them', () => {
		expect(illustrativeRows(result(['value'], [[1]]))).toBeUndefined();
		expect(readsNumbers('FROM figure')).toBe(true);
		expect(readsNumbers('FROM composite_pair')).toBe(true);
		expect(readsNumbers('FROM place')).toBe(false);
	});
});

describe('what is written for readers', () => {
	test('every example that shows numbers of places says where they come from', () => {
		const silent = examples.filter(
			({ sql }) => readsNumbers(sql) && !/provenance|illustrative|no-data/.test(sql)
		);
		expect(silent).toEqual([]);
	});
	test('every table and column is described in both languages', () => {
		const texts = Object.values(tables).flatMap((table) => [table, ...Object.values(table.columns)]);
		expect(texts.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
		expect(describeColumn('place', 'place_code')?.zh).toContain('代码');
		expect(describeColumn('place', 'nothing')).toBeUndefined();
	});
});
