import { mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSmallHome } from '../../../tests/support/small-home';
import { openNativeEngine } from '../engine/native';
import { buildRelease } from './build';
import { currentRelease } from './current';

let folder: string;
let home: string;
let releases: string;
/** The files of the small home. */
const figures = 'data/reported/small.csv';
const policy = 'seeds/policies/national-2030-life-expectancy.yaml';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-release-'));
	home = join(folder, 'home');
	releases = join(folder, 'releases');
	await writeSmallHome(home);
});

afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
});

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
	const path = join(home, file);
	const text = await readFile(path, 'utf8');
	const changed = text.replace(from, to);
	expect(changed).not.toBe(text);
	await writeFile(path, changed);
}

describe('a release is named by its rows', () => {
	test('the same seeds and data give the same name; where figures stand in files does not count', async () => {
		const first = await buildRelease(home, releases);
		const again = await buildRelease(home, join(folder, 'elsewhere'));
		expect(again.id).toBe(first.id);
		await rename(join(home, figures), join(home, 'data/reported/moved.csv'));
		expect((await buildRelease(home, releases)).id).toBe(first.id);
	});

	test('one changed figure or one changed promise gives another name', async () => {
		const { id } = await buildRelease(home, releases);
		await change(figures, ',79,', ',79.1,');
		const changed = await buildRelease(home, releases);
		expect(changed.id).not.toBe(id);
		await change(policy, 'value: 80\n', 'value: 81\n');
		expect((await buildRelease(home, releases)).id).not.toBe(changed.id);
	});

	test('it is built once and opened after, until its inputs change', async () => {
		const told: string[] = [];
		const tell = (message: string) => told.push(message);
		const first = await currentRelease(home, releases, tell);
		expect((await currentRelease(home, releases, tell)).id).toBe(first.id);
		expect(told).toHaveLength(1);
		await change(figures, ',79,', ',79.1,');
		expect((await currentRelease(home, releases, tell)).id).not.toBe(first.id);
		expect(told).toHaveLength(2);
	});
});

test('the shipped data show every light, and keep what the sources say', async () => {
	const { id } = await buildRelease(resolve('.'), releases);
	const engine = await openNativeEngine(join(releases, id, 'kangbiao.duckdb'), { readOnly: true });
	try {
		const lights = await engine.query(
			`SELECT DISTINCT light FROM assessment WHERE standing = 'bound' AND basis = 'all' ORDER BY light`
		);
		expect(lights.columns[0]).toEqual([
			'baseline-only',
			'behind',
			'met',
			'missed',
			'no-data',
			'not-applicable',
			'not-evaluable',
			'on-pace',
			'slightly-behind',
			'worsening'
		]);
		// 重庆 2018: 20363.19 亿元 before the census revision, 21866.8 after it (the data as published); both are kept, one is in force.
		const vintages = await engine.query(
			`SELECT value, is_current FROM figure WHERE place_code = '500000' AND indicator_id = 'gdp' AND year = 2018 ORDER BY value`
		);
		expect(vintages.columns).toEqual([
			[20363.19, 21866.8],
			[false, true]
		]);
		// 万元 become 亿元: 成都 2004 of the yearbook panel.
		const converted = await engine.query(
			`SELECT value * 10000 - CAST(reported_value AS DOUBLE) AS difference FROM figure WHERE reported_unit = '万元' AND indicator_id = 'gdp'`
		);
		expect(converted.rowCount).toBeGreaterThan(100);
		expect(Math.max(...(converted.columns[0] ?? []).map((cell) => Math.abs(Number(cell))))).toBeLessThan(
			1e-3
		);
		const current = await engine.query(
			`SELECT count(*) FROM (SELECT place_code, indicator_id, year FROM figure WHERE is_current GROUP BY ALL HAVING count(*) > 1)`
		);
		expect(current.columns[0]).toEqual([0]);
		const illustrative = await engine.query(
			`SELECT count(*) FROM assessment WHERE basis = 'reported' AND illustrative`
		);
		expect(illustrative.columns[0]).toEqual([0]);
	} finally {
		await engine.close();
	}
});

describe('a fault is named with its file and line, and nothing is left behind', () => {
	const row = '510100,life-expectancy,2031,80,岁,final,official,,0,somewhere,\n';

	test.each([
		['a place nobody knows', row.replace('510100', '999999'), /未知地区代码：999999/],
		[
			'an indicator nobody knows',
			row.replace('life-expectancy', 'happiness'),
			/unknown indicator: happiness/
		],
		['a year out of this world', row.replace('2031', '20311'), /年份应为.*20311/],
		['a unit that cannot be converted', row.replace('岁', '亿元'), /单位未知或不能换算.*亿元/],
		['a word for a number', row.replace(',80,', ',eighty,'), /不是数字.*eighty/],
		[
			'a number for a suppressed value',
			row.replace('final', 'suppressed'),
			/exactly when the state is missing or suppressed/
		],
		['an unknown state', row.replace('final', 'rumoured'), /未知数据状态：rumoured/],
		['an illustrative row among reported ones', row.replace('official', 'illustrative'), /所在文件夹不符/],
		['an unknown vintage', row.replace(',,0,', ',of-old,0,'), /of-old/],
		['the same figure twice', row + row, /出现两次/]
	])('%s', async (_, line, message) => {
		const file = join(home, figures);
		const text = await readFile(file, 'utf8');
		await writeFile(file, text + line);
		const build = buildRelease(home, releases);
		await expect(build).rejects.toThrow(message);
		await expect(build).rejects.toMatchObject({ name: 'DataError' });
		const lineNumber = text.split('\n').length + (line === row + row ? 1 : 0);
		await expect(build).rejects.toThrow(`${figures}:${String(lineNumber)}:`);
		expect(await readdir(releases)).toEqual([]);
	});

	test('a header that is not the agreed one', async () => {
		await change(figures, 'place,indicator', 'place,measure');
		await expect(buildRelease(home, releases)).rejects.toThrow(/small\.csv:1: 表头应为/);
	});

	test('a row with a field too many', async () => {
		const file = join(home, figures);
		await writeFile(file, `${await readFile(file, 'utf8')}${row.trim()},one,more\n`);
		await expect(buildRelease(home, releases)).rejects.toThrow(/small\.csv:\d+: CSV 格式有误/);
	});

	test('a vintage without a rank', async () => {
		await change('data/vintages.csv', ',10,', ',tenth,');
		await expect(buildRelease(home, releases)).rejects.toThrow(/vintages\.csv:2: .*tenth/);
	});

	test('a broken promise file', async () => {
		await change(policy, 'comparator: about', 'comparator: roughly');
		await expect(buildRelease(home, releases)).rejects.toMatchObject({ name: 'SeedError' });
		await expect(buildRelease(home, releases)).rejects.toThrow(/national-2030-life-expectancy\.yaml:\d+/);
	});
});
