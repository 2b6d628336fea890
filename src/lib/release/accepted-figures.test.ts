import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rowsOf, type Engine } from '../engine/engine';
import { openNativeEngine } from '../engine/native';
import type { AcceptedFigure } from './accepted-figures';
import { loadRelease } from './build';
import { nameRelease } from './name';

let engine: Engine;

beforeEach(async () => {
	engine = await openNativeEngine();
});
afterEach(() => engine.close());

const figure: AcceptedFigure = {
	sequence: 7,
	submission: 's1',
	file: '成都 illustrative 2031.xlsx',
	sheet: '表1',
	cell: 'C7',
	place: '510100',
	indicator: 'gdp',
	year: 2031,
	value: '12500000',
	unit: '万元',
	state: 'final',
	vintage: '',
	day: '2032-02-28'
};

const load = (...accepted: AcceptedFigure[]) => loadRelease(engine, resolve('.'), accepted);

test('an accepted figure is converted like any other, and keeps its submission and cell', async () => {
	await load(figure);
	const [row] = rowsOf(await engine.query(`FROM figure WHERE submission IS NOT NULL`));
	expect(row).toMatchObject({
		place_code: '510100',
		indicator_id: 'gdp',
		year: 2031,
		value: 1250,
		reported_value: '12500000',
		reported_unit: '万元',
		provenance: 'official',
		source: '成都市报送，编号 s1（2032-02-28）',
		revision: 0,
		file: '成都 illustrative 2031.xlsx',
		line: null,
		submission: 's1',
		sheet: '表1',
		cell: 'C7'
	});
});

test('later acceptances revise earlier ones, and what the files say', async () => {
	// data/reported/health.csv has 77.56 for 四川 2020, revision 0.
	const revised = {
		...figure,
		place: '510000',
		indicator: 'life-expectancy',
		year: 2020,
		unit: '岁',
		value: '77.8'
	};
	await load({ ...revised, sequence: 9, value: '77.9', submission: 's2' }, revised);
	const added = rowsOf(
		await engine.query(
			`SELECT revision, value, submission FROM figure WHERE submission IS NOT NULL ORDER BY revision`
		)
	);
	expect(added).toEqual([
		{ revision: 1, value: 77.8, submission: 's1' },
		{ revision: 2, value: 77.9, submission: 's2' }
	]);
});

test('the cell of a figure is part of the name of a release', async () => {
	await load(figure);
	const name = await nameRelease(engine, 'rule');
	expect(await nameRelease(engine, 'rule')).toBe(name);
	await engine.run(`UPDATE figure SET cell = 'C8' WHERE cell = 'C7'`);
	expect(await nameRelease(engine, 'rule')).not.toBe(name);
});

test('a figure that the seeds no longer know is refused with its submission and cell', async () => {
	await expect(load({ ...figure, indicator: 'happiness' })).rejects.toThrow(
		's1 成都 illustrative 2031.xlsx 表1!C7:0: 未知指标：happiness'
	);
});
