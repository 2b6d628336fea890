import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowserEngine, type BrowserEngine, type StartProgress } from './browser';
import { EngineError } from './engine';
import { arrowOf, csvOf } from './export';

const progress: StartProgress[] = [];
const onRestart = vi.fn();
let engine: BrowserEngine;

beforeAll(async () => {
	engine = await openBrowserEngine({ onProgress: (step) => progress.push(step), onRestart });
}, 60_000);
afterAll(() => engine.close());

test('tells how much of it has arrived', () => {
	expect(progress.at(-1)).toEqual({ loaded: progress.at(-1)?.total, total: progress.at(-1)?.total });
});

test('is the DuckDB of the server', async () => {
	expect((await engine.query('select version()')).columns).toEqual([['v1.4.3']]);
});

test('fetches no extension', async () => {
	await expect(engine.query("from read_json('figures.json')")).rejects.toThrow(EngineError);
	await expect(engine.run('set autoload_known_extensions = true')).rejects.toThrow('locked');
});

test('runs several statements and keeps their tables', async () => {
	await engine.run(
		"create table city (name varchar, beds integer); insert into city values ('成都', 12), ('绵阳', null)"
	);
	expect(await engine.query('from city order by name')).toEqual({
		names: ['name', 'beds'],
		types: ['VARCHAR', 'INTEGER'],
		columns: [
			['成都', '绵阳'],
			[12, null]
		],
		rowCount: 2,
		complete: true
	});
});

test('says where a statement is at fault', async () => {
	const fault = await engine
		.query("select '成都' as 市,\n  没有的列 from city")
		.catch((cause: unknown) => cause);
	expect(fault).toBeInstanceOf(EngineError);
	expect((fault as EngineError).position).toEqual({ line: 2, column: 3 });
});

test('an empty statement is a fault, not a crash', async () => {
	await expect(engine.query('-- nothing')).rejects.toThrow(EngineError);
});

test('takes a table as Arrow and gives it back as CSV', async () => {
	await engine.insertArrow('copied', arrowOf(await engine.query('from city order by name'), 'stream'));
	expect(csvOf(await engine.query('from copied'))).toBe('\ufeffname,beds\r\n成都,12\r\n绵阳,\r\n');
});

test('cuts a result that is too long for a page', async () => {
	const result = await engine.query('from range(100000000000)', { maximumRows: 10_000 });
	expect(result.complete).toBe(false);
	expect(result.rowCount).toBeLessThan(15_000);
	expect((await engine.query('select 1 as one')).columns).toEqual([[1]]);
});

describe('a cancelled query', () => {
	test.each([
		['a long count', 'select count(*) from range(100000000000)'],
		['a long result', 'from range(100000000000)'],
		['a long sort', 'select random() as r from range(100000000) order by r'],
		[
			'an endless recursion',
			'with recursive t as (select 1 as i union all select i + 1 from t) select max(i) from t'
		],
		['a new table', 'create table big as from range(100000000000)']
	])('stops at once: %s', async (_, sql) => {
		const stop = new AbortController();
		setTimeout(() => {
			stop.abort();
		}, 200);
		const before = performance.now();
		await expect(engine.query(sql, { signal: stop.signal })).rejects.toThrow('abort');
		expect(performance.now() - before).toBeLessThan(1500);
		expect((await engine.query('select count(*) as n from city')).columns).toEqual([[2]]);
	});

	test('does not run when it was cancelled in the queue', async () => {
		await expect(engine.query('select 1', { signal: AbortSignal.abort() })).rejects.toThrow('abort');
	});

	test('that will not stop loses its worker, and the next one runs in a new worker', async () => {
		const stop = new AbortController();
		setTimeout(() => {
			stop.abort();
		}, 200);
		await expect(
			engine.query("select levenshtein(repeat('a', 200000), repeat('b', 200000))", { signal: stop.signal })
		).rejects.toThrow('abort');
		expect((await engine.query('select 1 as one')).columns).toEqual([[1]]);
		expect(onRestart).toHaveBeenCalledOnce();
	});
});
