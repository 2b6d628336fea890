import { expect, test } from '@playwright/test';
import { recordsOf } from './site';

const lights = [
	'met',
	'on-pace',
	'slightly-behind',
	'behind',
	'worsening',
	'missed',
	'not-applicable',
	'no-data',
	'baseline-only',
	'not-evaluable'
];

test('every light occurs in the shipped data, from 2020 to 2025', async ({ request }) => {
	const answer = await request.get('/open/assessment.csv');
	const records = recordsOf(await answer.text()).filter(
		({ basis, standing, year }) => basis === 'all' && standing === 'bound' && Number(year) >= 2020
	);
	expect([...new Set(records.map(({ light }) => light))].sort()).toEqual(lights.toSorted());
});

test('what is missing is neither zero nor green', async ({ request }) => {
	const records = recordsOf(await (await request.get('/open/assessment.csv')).text());
	const missing = records.filter(({ light }) => light === 'no-data');
	expect(missing.length).toBeGreaterThan(10);
	expect(missing.filter(({ actual }) => actual !== '')).toEqual([]);
	const judged = records.filter(({ light = '' }) =>
		/^(met|on-pace|slightly-behind|behind|worsening|missed)$/.test(light)
	);
	expect(judged.filter(({ actual }) => actual === '')).toEqual([]);
});
