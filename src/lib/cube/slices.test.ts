import { describe, expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import { sliceDisagreements } from './disagreement';
import { filtersFrom } from './filters';
import { sliceOverview } from './overview';
import { slicePlace } from './place';
import { sliceTarget } from './target';
import { sliceTargets } from './targets';

const cube = await openSmallCube();
const filters = (query = '') => filtersFrom(new URLSearchParams(query), smallCatalogue);
const promise = smallCatalogue.targets[0];
if (!promise) throw new Error('the small catalogue has no target');

test('overview: lights, headline and other targets, policies', () => {
	const slice = sliceOverview(cube, smallCatalogue, filters());
	expect(slice).toMatchObject({ year: 2022, targets: 2, promises: 3, illustrative: 1 });
	expect(slice.counts).toEqual([
		{ light: 'met', count: 1 },
		{ light: 'slightly-behind', count: 1 },
		{ light: 'behind', count: 1 }
	]);
	expect(slice.headlines).toEqual([
		{
			target_id: 'promise',
			row: null,
			counts: [
				{ light: 'slightly-behind', count: 1 },
				{ light: 'behind', count: 1 }
			],
			illustrative: true
		}
	]);
	expect(slice.others).toMatchObject([{ target_id: 'yearly', row: { actual: 6, light: 'met' } }]);
	expect(slice.policies).toEqual([
		{ policy_id: 'policy', counts: slice.headlines[0]?.counts },
		{ policy_id: 'other', counts: [{ light: 'met', count: 1 }] }
	]);
});

test('overview: the map shows the chosen target, else the first that is spread over places', () => {
	const slice = sliceOverview(cube, smallCatalogue, filters());
	expect(slice.mappable).toEqual(['promise']);
	expect(slice.map).toEqual({
		target_id: 'promise',
		level: 'prefecture',
		region: '510000',
		marks: [
			{ place_code: '510100', light: 'slightly-behind', actual: 47, illustrative: false },
			{ place_code: '510200', light: 'behind', actual: 40, illustrative: true }
		]
	});
	expect(sliceOverview(cube, smallCatalogue, filters('map=yearly')).map).toMatchObject({
		target_id: 'yearly',
		level: 'whole',
		marks: [{ place_code: '510000', light: 'met' }]
	});
});

test('overview: what got worse and what is missing', () => {
	const in2022 = sliceOverview(cube, smallCatalogue, filters());
	expect(in2022.worse.map(({ place_code, previous_light }) => [place_code, previous_light])).toEqual([
		['510100', 'on-pace']
	]);
	expect([in2022.worseTotal, in2022.unreported, in2022.unreportedTotal]).toEqual([1, [], 0]);
	const in2021 = sliceOverview(cube, smallCatalogue, filters('year=2021'));
	expect(in2021.unreported).toEqual([{ target_id: 'promise', places: ['510200'] }]);
	expect(in2021.worse.map(({ target_id }) => target_id)).toEqual(['yearly']);
});

test('overview: an area or policy without promises is empty', () => {
	expect(sliceOverview(cube, smallCatalogue, filters('zone=410300'))).toMatchObject({
		targets: 0,
		promises: 0,
		counts: [],
		headlines: [],
		map: null
	});
	expect(sliceOverview(cube, smallCatalogue, filters('policy=other')).headlines).toEqual([]);
});

test('target: rows, the chosen place and its history, trends with their baseline', () => {
	const slice = sliceTarget(cube, smallCatalogue, promise, filters(), null);
	expect(slice).toMatchObject({ year: 2022, years: [2020, 2021, 2022], trendsCut: 0 });
	expect(slice.rows.map(({ place_code, rank, gap_to_target }) => [place_code, rank, gap_to_target])).toEqual([
		['510100', 1, -13],
		['510200', 2, -20]
	]);
	expect(slice.chosen.place_code).toBe('510100');
	expect(slice.chosen.now?.path_value).toBe(48);
	expect(slice.chosen.history.map(({ actual }) => actual)).toEqual([40, 46, 47]);
	expect(slice.trends[1]).toMatchObject({
		place_code: '510200',
		light: 'behind',
		baseline: { year: 2020, value: 40 },
		points: [
			{ year: 2020, value: 40, illustrative: false },
			{ year: 2021, value: null },
			{ year: 2022, value: 40, illustrative: true }
		]
	});
});

test('target: a wanted place is shown even outside the area; a year it does not know becomes its last', () => {
	const slice = sliceTarget(cube, smallCatalogue, promise, filters('zone=east'), '510100');
	expect(slice.rows.map(({ place_code }) => place_code)).toEqual(['510200']);
	expect(slice.chosen.now).toMatchObject({ place_code: '510100', year: 2022 });
	const late = { ...filters(), year: 2030 };
	expect(sliceTarget(cube, smallCatalogue, promise, late, '999999').chosen).toMatchObject({
		place_code: '510100',
		now: { year: 2022 }
	});
});

test('place: its promises by policy, and nothing where none is bound', () => {
	const slice = slicePlace(cube, smallCatalogue, '510200', filters('year=2021'));
	expect(slice.counts).toEqual([{ light: 'no-data', count: 1 }]);
	expect(slice.policies).toMatchObject([
		{
			policy_id: 'policy',
			promises: [{ now: { target_id: 'promise', actual: null }, points: [{}, {}, {}] }]
		}
	]);
	expect(slicePlace(cube, smallCatalogue, '510101', filters())).toEqual({
		place_code: '510101',
		year: 2022,
		years: [],
		counts: [],
		policies: []
	});
	expect(slicePlace(cube, smallCatalogue, '510000', filters('policy=policy')).policies).toEqual([]);
});

test('list of targets: all, or those with a place in the asked light or change', () => {
	const list = (light: 'behind' | 'missed' | null, change: 'worse' | null = null) =>
		sliceTargets(cube, smallCatalogue, filters(), { light, change }).map(({ target_id, asked }) => [
			target_id,
			asked
		]);
	expect(list(null)).toEqual([
		['promise', []],
		['yearly', []]
	]);
	expect(list('behind')).toEqual([['promise', ['510200']]]);
	expect(list('missed')).toEqual([]);
	expect(list(null, 'worse')).toEqual([['promise', ['510100']]]);
});

test('only reported figures: what rested on an illustrative one has no data', async () => {
	const reported = await openSmallCube('reported');
	const slice = sliceOverview(reported, smallCatalogue, filters());
	expect(slice.illustrative).toBe(0);
	expect(slice.unreported).toEqual([{ target_id: 'promise', places: ['510200'] }]);
});

describe('another method', () => {
	const catalogue = {
		...smallCatalogue,
		methods: [
			...smallCatalogue.methods,
			{ id: 'healthy-people', name: '', name_en: '' },
			{ id: 'open-sdg', name: '', name_en: '' }
		]
	};
	const lightsOf = (method: string) => {
		const view = cube.judgedBy(method);
		const [first, last] = view.rangeOf('promise');
		return Array.from({ length: last - first }, (_, index) => view.text('light', first + index));
	};

	test('lights only what is open, and keeps what is known, missing and kept', () => {
		// 甲 40, 46, 47 toward 60: 30 % and 35 % of the change, both at least a tenth; 乙 40, nothing, 40: no change.
		expect(lightsOf('healthy-people')).toEqual([
			'baseline-only',
			'on-pace',
			'on-pace',
			'baseline-only',
			'no-data',
			'slightly-behind'
		]);
		expect(lightsOf('guess')).toEqual(lightsOf('pace'));
	});

	test('the change since the year before is that of its own lights', () => {
		const view = cube.judgedBy('healthy-people');
		const row = view.rangeOf('promise')[0] + 2;
		expect(cube.assessment(row)).toMatchObject({
			light: 'slightly-behind',
			previous_light: 'on-pace',
			change: 'worse'
		});
		expect(view.assessment(row)).toMatchObject({
			light: 'on-pace',
			previous_light: 'on-pace',
			change: 'same',
			reason: 'by-method',
			// What only the own method knows is not told of another one's light.
			lead: null,
			flip_up_light: null,
			slightly_edge: null,
			actual: 47
		});
	});

	test('where methods disagree, the widest first', () => {
		// 甲 2022: pace slightly-behind; Healthy People on-pace; Open SDG: (47/40)^(1/2) − 1 = 8.40 % a year against
		// (60/40)^(1/5) − 1 = 8.45 %, ratio 0.994: on-pace. 乙: behind; slightly-behind; no growth, score −2.5: behind.
		const { rows, judged, counts } = sliceDisagreements(cube, catalogue, filters());
		expect(judged).toBe(2);
		expect(rows.map(({ place_code, lights, spread }) => [place_code, lights, spread])).toEqual([
			['510100', ['slightly-behind', 'on-pace', 'on-pace'], 1],
			['510200', ['behind', 'slightly-behind', 'behind'], 1]
		]);
		expect(Object.fromEntries(counts[0]?.lights ?? [])).toEqual({ 'slightly-behind': 1, behind: 1 });
	});
});
