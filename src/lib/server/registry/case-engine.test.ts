import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNativeEngine } from '../../engine/native';
import { writeSmallRelease } from '../../../../tests/support/small-release';
import type { OpenRelease } from '../releases/open-release';
import { inRelease } from '../releases/request-release';
import { askInTurn } from './case-engine';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-cases-'));
	process.env['KANGBIAO_DATA'] = folder;
	for (const id of ['first', 'second']) {
		await writeSmallRelease(join(folder, 'releases'), id);
		const engine = await openNativeEngine(join(folder, 'releases', id, 'kangbiao.duckdb'));
		await engine.run(`CREATE TABLE own_name AS SELECT '${id}' AS id`);
		await engine.close();
	}
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a case asked within a release reads, by way of a temporary table: its name. */
const readWithin = (id: string) =>
	inRelease({ id } as OpenRelease, () =>
		askInTurn(async (engine) => {
			await engine.run(`CREATE OR REPLACE TEMP TABLE asked AS FROM own_name`);
			return (await engine.query('SELECT id FROM asked')).columns[0]?.[0];
		})
	);

test('cases are asked of the release of their request, also when another is published meanwhile', async () => {
	expect(await readWithin('first')).toBe('first');
	expect(await readWithin('second')).toBe('second');
	expect(await Promise.all(['first', 'first', 'second', 'first'].map(readWithin))).toEqual([
		'first',
		'first',
		'second',
		'first'
	]);
});

test('a task that fails does not keep the next one from its turn', async () => {
	const failing = inRelease({ id: 'first' } as OpenRelease, () =>
		askInTurn((engine) => engine.query('SELECT * FROM nowhere'))
	);
	await expect(failing).rejects.toThrow('nowhere');
	expect(await readWithin('second')).toBe('second');
});
