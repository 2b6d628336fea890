import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWasmEngine } from '../../../tests/support/wasm-engine';
import type { Engine } from './engine';
import { openNativeEngine } from './native';
import { readInPieces } from './pieces';

const engines: Record<string, Engine> = {};
let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'kangbiao-append-'));
	const file = join(folder, 'release.duckdb');
	await (await openNativeEngine(file)).close();
	// As the server opens a release.
	engines['native'] = await openNativeEngine(file, { readOnly: true });
	engines['browser'] = await openWasmEngine();
}, 60_000);
afterAll(async () => {
	for (const engine of Object.values(engines)) await engine.close();
	rmSync(folder, { recursive: true, force: true });
});

const count = 12_001;
const numbers = Array.from({ length: count }, (_, index) => index);
const rows = {
	names: ['position', 'name', 'year', 'value'],
	types: ['INTEGER', 'VARCHAR', 'SMALLINT', 'DOUBLE'],
	columns: [
		numbers,
		numbers.map((number) => (number % 3 === 0 ? null : `成都'${String(number)}`)),
		numbers.map((number) => 1900 + (number % 200)),
		numbers.map((number) => (number % 5 === 0 ? null : number / 7))
	],
	rowCount: count
};

for (const name of ['native', 'browser'])
	test(`rows appended by column come back in pieces as they are, ${name}`, async () => {
		const engine = engines[name];
		if (!engine) throw new Error(name);
		await engine.run('CREATE TEMP TABLE told (position INTEGER, name VARCHAR, year SMALLINT, value DOUBLE)');
		await engine.append('told', rows);
		await engine.append('told', { ...rows, columns: [[], [], [], []], rowCount: 0 });
		const read = await readInPieces<Record<string, unknown>>(engine, 'SELECT * FROM told');
		expect(read).toHaveLength(count);
		for (const at of [0, 1, 4_999, 5_000, count - 1])
			expect(read[at]).toEqual(
				Object.fromEntries(rows.names.map((column, index) => [column, rows.columns[index]?.[at]]))
			);
		await engine.run('CREATE OR REPLACE TEMP TABLE told AS SELECT position + 1 AS position FROM told');
		const moved = await readInPieces<{ position: number }>(engine, 'SELECT * FROM told');
		expect([moved.length, moved[0]?.position, moved.at(-1)?.position]).toEqual([count, 1, count]);
	});
