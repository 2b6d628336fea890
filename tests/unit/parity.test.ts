import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assessmentSql } from '../../src/lib/assessment/assess';
import { arrowOf } from '../../src/lib/engine/export';
import { openNativeEngine } from '../../src/lib/engine/native';
import { loadRelease } from '../../src/lib/release/build';
import tables from '../../src/lib/release/tables.sql?raw';
import { openWasmEngine } from '../support/wasm-engine';

const judged = 'FROM assessed ORDER BY basis, target_id, place_code, year';
const inputs = [
	'place',
	'scale_step',
	'indicator',
	'target',
	'target_place',
	'vintage',
	'figure',
	'light_pack',
	'light_band'
];

test('native DuckDB and WebAssembly judge the shipped data alike, cell by cell', async () => {
	const native = await openNativeEngine();
	const wasm = await openWasmEngine();
	try {
		await loadRelease(native, resolve('.'));
		await wasm.run(tables);
		for (const table of inputs) {
			await wasm.insertArrow(`raw_${table}`, arrowOf(await native.query(`FROM ${table}`), 'stream'));
			await wasm.run(`INSERT INTO ${table} SELECT * FROM raw_${table}`);
		}
		await native.run(assessmentSql);
		await wasm.run(assessmentSql);
		const expected = await native.query(judged);
		const actual = await wasm.query(judged);
		expect(expected.rowCount).toBeGreaterThan(10_000);
		expect(actual.names).toEqual(expected.names);
		expect(actual.rowCount).toBe(expected.rowCount);
		const different = expected.names.filter((_, column) => {
			const [one, other] = [expected.columns[column] ?? [], actual.columns[column] ?? []];
			return one.some((cell, row) => !Object.is(cell, other[row]));
		});
		expect(different).toEqual([]);
	} finally {
		await native.close();
		await wasm.close();
	}
});
