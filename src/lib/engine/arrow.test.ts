import { expect, test } from 'vitest';
import { openWasmEngine } from '../../../tests/support/wasm-engine';

test('decodes every kind of cell', async () => {
	const engine = await openWasmEngine();
	const { names, types, columns, rowCount } = await engine.query(`
		select 1::hugeint h, 2::bigint b, 1.25::decimal(10, 2) d, date '2024-02-03' as day,
			timestamp '2024-02-03 04:05:06.123456' as ts, timestamp '1960-01-01 00:00:00' as early,
			timestamptz '2024-02-03 04:05:06+00' as tz, time '01:02:03.5' as t, [1, 2, null] l, {'a': 1, 'b': date '2024-01-01'} s,
			'x'::enum('x', 'y') e, interval '14 months 3 days 90 seconds' as i, null as n, true as yes, '\\xAA'::blob bin,
			9007199254740995::bigint big, 1.5::float f, 200::utinyint u, '中文' as zh, 'NaN'::double nan,
			[9007199254740995::bigint, 1] bigs, map {'a': 1} m`);
	const row = Object.fromEntries(names.map((name, index) => [name, [types[index], columns[index]?.[0]]]));
	expect(rowCount).toBe(1);
	expect(row).toEqual({
		h: ['HUGEINT', 1],
		b: ['BIGINT', 2],
		d: ['DECIMAL(10,2)', 1.25],
		day: ['DATE', '2024-02-03'],
		ts: ['TIMESTAMP', '2024-02-03 04:05:06.123456'],
		early: ['TIMESTAMP', '1960-01-01 00:00:00'],
		tz: ['TIMESTAMP WITH TIME ZONE', '2024-02-03 04:05:06+00'],
		t: ['TIME', '01:02:03.5'],
		l: ['INTEGER[]', '[1,2,null]'],
		s: ['STRUCT', '{"a":1,"b":"2024-01-01"}'],
		e: ['ENUM', 'x'],
		i: ['INTERVAL', '1 year 2 months 3 days 00:01:30'],
		n: ['INTEGER', null],
		yes: ['BOOLEAN', true],
		bin: ['BLOB', '\\xAA'],
		big: ['BIGINT', '9007199254740995'],
		f: ['FLOAT', 1.5],
		u: ['UTINYINT', 200],
		zh: ['VARCHAR', '中文'],
		nan: ['DOUBLE', NaN],
		bigs: ['BIGINT[]', '["9007199254740995",1]'],
		m: ['MAP', '[["a",1]]']
	});
	await engine.close();
});

test('the browser build and the native build are the same DuckDB', async () => {
	const { DuckDBInstance } = await import('@duckdb/node-api');
	const engine = await openWasmEngine();
	const wasm = await engine.query('select version() as version');
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const native = await connection.runAndReadAll('select version() as version');
	expect(wasm.columns[0]).toEqual(native.getColumnsJS()[0]);
	expect(wasm.columns[0]).toEqual(['v1.4.3']);
});

test('an empty result has its columns and no rows', async () => {
	const engine = await openWasmEngine();
	expect(await engine.query('select 1 as a where false')).toEqual({
		names: ['a'],
		types: ['INTEGER'],
		columns: [[]],
		rowCount: 0
	});
});
