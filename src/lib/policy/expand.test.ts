import { describe, expect, test } from 'vitest';
import { expandBindings, type BindablePlace } from './expand';
import type { Binding, Zone } from './schema';

const places: BindablePlace[] = [
	{ code: '510000', level: 'province', kind: '省', parent: '' },
	{ code: '510100', level: 'prefecture', kind: '地级市', parent: '510000' },
	{ code: '513200', level: 'prefecture', kind: '自治州', parent: '510000' },
	{ code: '510104', level: 'county', kind: '市辖区', parent: '510100' },
	{ code: '513221', level: 'county', kind: '县', parent: '513200' }
];

const zones: Zone[] = [
	{ id: 'three', name: '三州', name_en: 'Three', source: 'x', region: '510000', places: ['513200'] }
];

const bound = (...binds: Binding[]) =>
	expandBindings({ id: 't', binds }, places, zones).map(({ place_code }) => place_code);

describe('a selection', () => {
	test('by code takes just those places', () => {
		expect(bound({ places: ['510100'] })).toEqual(['510100']);
	});
	test('by level takes the places of that level', () => {
		expect(bound({ level: 'prefecture' })).toEqual(['510100', '513200']);
	});
	test('within a province takes the province itself, its prefectures and its counties', () => {
		expect(bound({ within: '510000' })).toEqual(['510000', '510100', '513200', '510104', '513221']);
	});
	test('within a prefecture takes it and its counties', () => {
		expect(bound({ within: '513200' })).toEqual(['513200', '513221']);
	});
	test('within and of a level takes both at once', () => {
		expect(bound({ within: '510000', level: 'county' })).toEqual(['510104', '513221']);
	});
	test('by kind leaves other kinds out', () => {
		expect(bound({ level: 'county', kinds: ['县', '县级市'] })).toEqual(['513221']);
	});
	test('in a zone takes the places of the zone', () => {
		expect(bound({ level: 'prefecture', in_zone: 'three' })).toEqual(['513200']);
	});
	test('in a zone takes the counties of its prefectures', () => {
		expect(bound({ level: 'county', in_zone: 'three' })).toEqual(['513221']);
	});
	test('not in a zone takes the rest', () => {
		expect(bound({ level: 'prefecture', not_in_zone: 'three' })).toEqual(['510100']);
	});
	test('that fits no place binds none', () => {
		expect(bound({ level: 'country' })).toEqual([]);
	});
});

describe('several selections', () => {
	test('add up, and a place named twice comes once', () => {
		expect(bound({ places: ['513200'] }, { level: 'prefecture' })).toEqual(['510100', '513200']);
	});

	const where = { indicator: 'population', comparator: 'at-least', value: 20, unit: '万人' } as const;

	test('a condition goes with the place', () => {
		expect(
			expandBindings({ id: 't', binds: [{ level: 'county', kinds: ['县'], where }] }, places, zones)
		).toEqual([{ target_id: 't', place_code: '513221', standing: 'bound', condition: where }]);
	});

	test('a place also bound without condition is bound without condition', () => {
		const binds: Binding[] = [{ level: 'county', where }, { places: ['513221'] }];
		expect(expandBindings({ id: 't', binds }, places, zones)).toEqual([
			{ target_id: 't', place_code: '510104', standing: 'bound', condition: where },
			{ target_id: 't', place_code: '513221', standing: 'bound' }
		]);
	});
});

describe('a breakdown', () => {
	test('follows the places of its level below the bound ones', () => {
		const breakdown = { level: 'prefecture', as: 'reference' } as const;
		expect(expandBindings({ id: 't', binds: [{ places: ['510000'] }], breakdown }, places, zones)).toEqual([
			{ target_id: 't', place_code: '510000', standing: 'bound' },
			{ target_id: 't', place_code: '510100', standing: 'reference' },
			{ target_id: 't', place_code: '513200', standing: 'reference' }
		]);
	});

	test('leaves a bound place bound, and places outside alone', () => {
		const rows = expandBindings(
			{
				id: 't',
				binds: [{ places: ['513200', '513221'] }],
				breakdown: { level: 'county', as: 'part' }
			},
			places,
			zones
		);
		expect(rows.map(({ place_code, standing }) => `${place_code} ${standing}`)).toEqual([
			'513200 bound',
			'513221 bound'
		]);
	});
});

test('parents that run in a circle end', () => {
	const circle: BindablePlace[] = [
		{ code: '000001', level: 'county', kind: '县', parent: '000002' },
		{ code: '000002', level: 'county', kind: '县', parent: '000001' }
	];
	expect(expandBindings({ id: 't', binds: [{ within: '000002' }] }, circle, [])).toHaveLength(2);
});
