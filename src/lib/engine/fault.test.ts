import { describe, expect, test } from 'vitest';
import { openWasmEngine } from '../../../tests/support/wasm-engine';
import { EngineError } from './engine';
import { engineError, faultPosition } from './fault';

const longLine = `select policy_id, ${Array.from({ length: 8 }, () => "'中文中文中文中文'").join(', ')},  没有的列, ${"'中文中文', ".repeat(8)} 1 from policy`;

describe('place of a fault', () => {
	test('is counted from one', () => {
		expect(faultPosition('Parser Error: x\n\nLINE 1: selec 1\n        ^', 'selec 1')).toEqual({
			line: 1,
			column: 1
		});
	});
	test('is absent where DuckDB names none', () => {
		expect(faultPosition('Out of Memory Error: x', 'select 1')).toBeUndefined();
	});
	test('leaves the quoted lines out of the message', () => {
		expect(engineError('Parser Error: x\n\nLINE 1: selec 1\n        ^', 'selec 1').message).toBe(
			'Parser Error: x'
		);
	});
	test.each([
		['plain', 'select nope from policy', 'nope'],
		['second line', 'select\n  nope from policy', 'nope'],
		['after Chinese text', "select '中文文字' as 甲, 没有的列 from policy", '没有的列'],
		['tabs', 'select\t\tpolicy_id,\tnope from policy', 'nope'],
		['a long line, cut on both sides', longLine, '没有的列'],
		['a syntax error', 'select 1 frm policy where', 'policy'],
		['an unknown table', 'select * from nowhere', 'nowhere']
	])('of real messages: %s', async (_, sql, fault) => {
		const engine = await engines;
		const error = await engine.query(sql).catch((cause: unknown) => cause);
		if (!(error instanceof EngineError)) throw new Error('expected a fault');
		const before = sql.slice(0, sql.indexOf(fault)).split('\n');
		expect(error.position).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
	});
});

const engines = openWasmEngine().then(async (engine) => {
	await engine.run("create table policy as select 'a' as policy_id");
	return engine;
});
