import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { openBrowserEngine, type BrowserEngine } from '$lib/engine/browser';
import { EngineUnavailable } from '$lib/engine/unavailable';
import AnswerPanel from './AnswerPanel.svelte';
import { Explorer } from './explorer.svelte';

let engine: BrowserEngine;
beforeAll(async () => {
	engine = await openBrowserEngine();
	await engine.run(
		"create table figure as select '成都' as place, 7.5 as value, 'illustrative' as provenance"
	);
}, 60_000);
afterAll(() => engine.close());

const explorer = () => new Explorer(() => Promise.resolve(engine));

describe('a query', () => {
	test('is answered, and the tables are the real ones', async () => {
		const explore = explorer();
		await explore.run('from figure');
		expect(explore.answer?.result.columns).toEqual([['成都'], [7.5], ['illustrative']]);
		expect(explore.schema.map(({ name, rows }) => [name, rows])).toEqual([['figure', 1]]);
		expect(explore.history[0]).toBe('from figure');
	});

	test('at fault says where', async () => {
		const explore = explorer();
		await explore.run('select place,\n  nothing from figure');
		expect(explore.fault?.position).toEqual({ line: 2, column: 3 });
		expect(explore.running).toBe(false);
	});

	test('can be stopped', async () => {
		const explore = explorer();
		const running = explore.run('select count(*) from range(100000000000)');
		await expect.poll(() => explore.seconds).toBeGreaterThan(0);
		explore.stop();
		await running;
		expect([explore.running, explore.stopped, explore.fault]).toEqual([false, 'yes', undefined]);
	});

	test('gives way to the next one', async () => {
		const explore = explorer();
		await Promise.all([
			explore.run('select count(*) from range(100000000000)'),
			explore.run('select 2 as two')
		]);
		expect(explore.answer?.result.columns).toEqual([[2]]);
		expect(explore.running).toBe(false);
	});

	test('without an engine is refused in words', async () => {
		const explore = new Explorer(() => Promise.reject(new EngineUnavailable('no WebAssembly')));
		await explore.run('select 1');
		expect([explore.engine, explore.running]).toEqual(['unavailable', false]);
	});
});

test('an answer marks illustrative rows and missing values', async () => {
	const result = await engine.query("from figure union all select '绵阳', null, 'official' order by place");
	await render(AnswerPanel, {
		answer: { sql: 'from figure', result, seconds: 0.1 },
		releaseId: 'x',
		language: 'zh'
	});
	await expect.element(page.getByText(/其中 1 行含示例数据/)).toBeVisible();
	await expect.element(page.getByRole('cell', { name: '空' })).toBeVisible();
	await expect.element(page.getByRole('region', { name: /查询结果表/ })).toHaveAttribute('tabindex', '0');
});

test('a long answer is paged', async () => {
	const result = await engine.query('select range as n from range(450)');
	await render(AnswerPanel, { answer: { sql: '', result, seconds: 0.1 }, releaseId: 'x', language: 'en' });
	await page.getByRole('button', { name: 'Next' }).click();
	await expect.element(page.getByText('Rows 201–400 of 450')).toBeVisible();
	await expect.element(page.getByRole('cell', { name: '200', exact: true })).toBeVisible();
});
