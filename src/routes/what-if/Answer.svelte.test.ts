import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { promiseSql } from '$lib/assessment/assess';
import type { Scenario } from '$lib/assessment/what-if';
import { openBrowserEngine, type BrowserEngine } from '$lib/engine/browser';
import { EngineUnavailable } from '$lib/engine/unavailable';
import type { Names } from '$lib/view/naming';
import { Naming } from '$lib/view/naming';
import { fillWorkedCase } from '../../../tests/support/judgement';
import Answer from './Answer.svelte';
import { Supposing } from './supposing.svelte';

let engine: BrowserEngine;

/** Two cities toward at least 60 by 2025 from 40 in 2020, as a small release: the path of 2022 is 48. */
beforeAll(async () => {
	engine = await openBrowserEngine();
	const codes = ['110000', '120000'];
	await fillWorkedCase(engine, {
		places: codes.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
		bound: codes.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
		figures: [
			...[40, 44, 45].map((value, index) => ({ year: 2020 + index, value })),
			...[40, 46, 50].map((value, index) => ({ place_code: '120000', year: 2020 + index, value }))
		]
	});
	await engine.run(promiseSql);
	await engine.run('CREATE TABLE assessment AS FROM assessed');
	await engine.run(
		'CREATE TABLE target_rollup AS FROM targets_rolled_up; CREATE TABLE outlook AS FROM outlooks'
	);
}, 120_000);
afterAll(() => engine.close());

const scenario: Scenario = {
	target: 'promise',
	place: '110000',
	year: 2022,
	basis: 'all',
	actual: 51,
	value: null,
	due: null,
	method: 'pace'
};
const naming = new Naming(
	{
		policies: [],
		targets: [
			{ target_id: 'promise', indicator_id: 'measured', title: '覆盖率', comparator: 'at-least', value: 60 }
		],
		indicators: [
			{ indicator_id: 'measured', unit: '%', unit_en: '%', decimals: 1, kind: 'share', steps: [] }
		],
		places: [
			{ place_code: '110000', short_name: '甲市' },
			{ place_code: '120000', short_name: '乙市' }
		]
	} as unknown as Names,
	'zh'
);

test('51 instead of 45 turns the light, the rank and the whole, beside what is published', async () => {
	const supposing = new Supposing(() => Promise.resolve(engine), 'memory.main');
	await supposing.ask(scenario);
	expect(supposing.state).toBe('done');
	const { answer } = supposing;
	if (!answer) throw new Error('no answer');
	await render(Answer, { props: { answer, target: 'promise', place: '110000', year: 2022, naming } });

	await expect.element(page.getByText('甲市 2022 年由“滞后”变为“符合进度”。')).toBeVisible();
	const rowOf = (region: string, name: RegExp) =>
		page.getByRole('region', { name: region }).first().getByRole('row', { name }).element().textContent;
	const sides = '公布与推演：甲市 2022';
	expect(rowOf(sides, /^实际值/)).toMatch(/45%\s*51%/);
	// 15 and 9 points in 3 years.
	expect(rowOf(sides, /^今后每年需要/)).toMatch(/\+5 .*\+3 /);
	expect(rowOf(sides, /^排名/)).toMatch(/2 \/ 2\s*1 \/ 2/);
	expect(rowOf('2022 年各地的变化', /^乙市/)).toMatch(/1 \/ 2.*2 \/ 2/);
	expect(rowOf('2022 年受约束的地区合计', /^总体灯号/)).toMatch(/滞后.*符合进度/);
}, 60_000);

test('only the newest scenario is answered', async () => {
	const supposing = new Supposing(() => Promise.resolve(engine), 'memory.main');
	await Promise.all([supposing.ask({ ...scenario, actual: 60 }), supposing.ask(scenario)]);
	expect(supposing.answer?.years.find(({ year }) => year === 2022)?.supposed?.actual).toBe(51);
	await supposing.ask(null);
	expect([supposing.state, supposing.answer]).toEqual(['idle', undefined]);
}, 60_000);

test('without the database nothing is supposed', async () => {
	const supposing = new Supposing(
		() => Promise.reject(new EngineUnavailable('no WebAssembly')),
		'memory.main'
	);
	await supposing.ask(scenario);
	expect([supposing.state, supposing.answer]).toEqual(['unavailable', undefined]);
});
