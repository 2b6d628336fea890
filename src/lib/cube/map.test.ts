import { expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import { mapChoiceFrom, sliceMap } from './map';

const cube = await openSmallCube();
const cut = (query: string) =>
	sliceMap(cube, smallCatalogue, mapChoiceFrom(new URLSearchParams(query), smallCatalogue));

test('the first target with places on a map, in the last year with a number', () => {
	expect(cut('')).toMatchObject({
		target_id: 'promise',
		region: '510000',
		regions: ['510000'],
		level: 'prefecture',
		levels: ['prefecture'],
		year: 2022,
		years: [2020, 2021, 2022],
		better: 'more',
		at: null,
		offered: ['promise']
	});
});

test('light, value, distance to the path and pace of each place; a missing number stays missing', () => {
	expect(cut('year=2022')?.places).toMatchObject([
		{ place_code: '510100', light: 'slightly-behind', value: 47, gap: -1, illustrative: false },
		{ place_code: '510200', light: 'behind', value: 40, illustrative: true }
	]);
	expect(cut('year=2021')?.places[1]).toMatchObject({ light: 'no-data', value: null, gap: null });
});

test('what nobody knows falls back: year, region, level, measure, place', () => {
	const choice = mapChoiceFrom(
		new URLSearchParams('target=x&region=y&level=z&by=w&at=v&year=20'),
		smallCatalogue
	);
	expect(choice).toEqual({
		target: null,
		region: null,
		level: null,
		year: null,
		by: 'light',
		at: null,
		illustrative: true
	});
	expect(cut('at=510200&level=county&region=410300&year=1990')).toMatchObject({
		at: '510200',
		level: 'prefecture',
		region: '510000',
		year: 2022
	});
	expect(cut('at=510101')?.at).toBeNull();
});
