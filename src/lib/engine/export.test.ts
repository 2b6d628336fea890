import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openWasmEngine } from '../../../tests/support/wasm-engine';
import type { Result } from './engine';
import { arrowOf, csvOf } from './export';
import { isNumeric } from './numeric';

const result: Result = {
	names: ['城市', 'value', 'day', 'ok', 'n'],
	types: ['VARCHAR', 'DOUBLE', 'DATE', 'BOOLEAN', 'BIGINT'],
	columns: [
		['成都, "市"', '=HYPERLINK("x")', null],
		[-1.5, null, 3],
		['2024-01-01', null, '2025-12-31'],
		[true, false, null],
		[1, -2, null]
	],
	rowCount: 3
};

describe('CSV', () => {
	test('has a byte order mark, CRLF, quotes, empty for missing and no formulas', () => {
		expect(csvOf(result)).toBe(
			'\ufeff城市,value,day,ok,n\r\n"成都, ""市""",-1.5,2024-01-01,true,1\r\n' +
				`"'=HYPERLINK(""x"")",,,false,-2\r\n,3,2025-12-31,,\r\n`
		);
	});
	test('leaves a negative number that is kept as text a number', () => {
		const texts = ['-1.5', '+3', '-1+2', '-'];
		expect(csvOf({ names: ['a'], types: ['VARCHAR'], columns: [texts], rowCount: texts.length })).toBe(
			"\ufeffa\r\n-1.5\r\n+3\r\n'-1+2\r\n'-\r\n"
		);
	});
	test('reads back as it was, apart from the apostrophe before formulas', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (texts) => {
				const csv = csvOf({ names: ['a'], types: ['VARCHAR'], columns: [texts], rowCount: texts.length });
				const lines: string[][] = parse(csv, { bom: true, from: 2, record_delimiter: '\r\n' });
				const isNumber = (text: string) => /^[+-]?\d+(\.\d+)?$/.test(text);
				expect(lines.map(([cell]) => cell)).toEqual(
					texts.map((text) => (/^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text))
				);
			})
		);
	});
});

describe('Arrow', () => {
	test('keeps names, types and missing values in a file', () => {
		const table = tableFromIPC(arrowOf(result), { useDate: true });
		expect(table.names).toEqual(result.names);
		expect(table.getChildAt(1).toArray()).toEqual([-1.5, null, 3]);
		expect(table.getChildAt(2).at(2)).toEqual(new Date('2025-12-31'));
		expect(table.getChildAt(0).at(2)).toBeNull();
	});
	test('a stream can be inserted into an engine and comes back the same', async () => {
		const engine = await openWasmEngine();
		await engine.insertArrow('copy', arrowOf(result, 'stream'));
		expect(await engine.query('from copy')).toEqual(result);
	});
	test('columns of one name are told apart', () => {
		const twice: Result = {
			names: ['a', 'a'],
			types: ['INTEGER', 'VARCHAR'],
			columns: [[1], ['x']],
			rowCount: 1
		};
		expect(tableFromIPC(arrowOf(twice)).names).toEqual(['a', 'a_2']);
	});
});

test('numeric types are known by DuckDB name', () => {
	expect(['DOUBLE', 'HUGEINT', 'DECIMAL(10,2)', 'UINTEGER', 'UTINYINT'].every(isNumeric)).toBe(true);
	expect(['VARCHAR', 'DATE', 'INTEGER[]', 'BOOLEAN', 'ENUM'].some(isNumeric)).toBe(false);
});
