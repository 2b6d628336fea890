import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rowsOf } from '../engine/engine';
import { openNativeEngine } from '../engine/native';
import { readMeasures } from '../figure/read';
import type { Place } from '../figure/schema';
import { DataError } from './data-error';
import { loadInstitutions } from './institutions';
import tables from './tables.sql?raw';

const header = 'id,name,name_en,kind,level,place,ownership,host,provenance,source,note';
const eventHeader = 'institution,year,event,amount,unit,provenance,source,note';
const good = 'h1,甲医院,Hospital A,general-hospital,county,510121,public,,official,规划 专栏1,';
const places = [
	{
		code: '510121',
		name: '金堂县',
		short_name: '金堂',
		name_en: 'Jintang',
		pinyin: 'jin tang',
		level: 'county',
		kind: '县',
		parent: '510100'
	}
] as Place[];

let home: string;

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'kangbiao-institutions-'));
	await mkdir(join(home, 'data/institutions'), { recursive: true });
});

afterEach(async () => {
	await rm(home, { recursive: true, force: true });
});

/** Loads CSV files of `data/institutions`; the faults as "file:line code", or the rows of a query. */
async function load(files: Record<string, string[]>, query = 'FROM institution'): Promise<unknown[]> {
	for (const [name, lines] of Object.entries(files)) {
		await writeFile(join(home, 'data/institutions', name), `${lines.join('\n')}\n`);
	}
	const engine = await openNativeEngine();
	try {
		await engine.run(tables);
		await loadInstitutions(engine, home, { policies: [], zones: [] }, readMeasures('seeds'), places);
		return rowsOf(await engine.query(query));
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return error.faults.map(({ file, line, code }) => `${file}:${line} ${code}`);
	} finally {
		await engine.close();
	}
}

test('a good row is loaded as it stands', async () => {
	expect(await load({ 'reported.csv': [header, good] })).toMatchObject([
		{ institution_id: 'h1', name: '甲医院', kind: 'general-hospital', place_code: '510121', host: '' }
	]);
});

describe('a fault is named by file and line, and nothing is loaded', () => {
	const reported = 'data/institutions/reported.csv';
	test.each([
		['an unknown kind', good.replace('general-hospital', 'spa'), 'kind'],
		['an unknown place', good.replace('510121', '999999'), 'place'],
		['an unknown host', good.replace('public,,', 'public,nobody,'), 'host'],
		['an illustrative row among reported ones', good.replace('official', 'illustrative'), 'provenance'],
		['an unknown level', good.replace('county', 'village'), 'institution'],
		['an id with blanks', good.replace('h1', 'h 1'), 'institution'],
		['no name', good.replace('甲医院', ''), 'institution']
	])('%s', async (_, row, code) => {
		const fine = good.replace('h1', 'h0');
		expect(await load({ 'reported.csv': [header, fine, row] })).toEqual([`${reported}:3 ${code}`]);
	});

	test('an id used twice, in one file or in two', async () => {
		expect(await load({ 'reported.csv': [header, good, good] })).toEqual([`${reported}:3 duplicate`]);
		const illustrative = good.replace('official', 'illustrative');
		expect(
			await load({ 'reported.csv': [header, good], 'illustrative.csv': [header, illustrative] })
		).toEqual(['data/institutions/illustrative.csv:2 duplicate']);
	});

	test('a header that is not the one of the table', async () => {
		expect(await load({ 'reported.csv': ['id,name', 'h1,甲医院'] })).toEqual([`${reported}:1 header`]);
	});

	test.each([
		['an institution nobody knows', 'h9,2024,established,,,official,来源,', 'institution'],
		['a year that is none', 'h1,24,established,,,official,来源,', 'year'],
		['an event that is none', 'h1,2024,opened,,,official,来源,', 'event'],
		['an amount that is no number', 'h1,2024,subsidy-paid,many,万元,official,来源,', 'amount'],
		['an illustrative event among reported ones', 'h1,2024,established,,,illustrative,来源,', 'provenance']
	])('%s', async (_, row, code) => {
		const files = { 'reported.csv': [header, good], 'events-reported.csv': [eventHeader, row] };
		expect(await load(files)).toEqual([`data/institutions/events-reported.csv:2 ${code}`]);
	});
});
