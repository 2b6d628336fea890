import { expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { areaOf, regionOf } from './area';
import { filtersFrom } from './filters';
import { choicesOf, namesFor } from './names';

const filters = (query: string) => filtersFrom(new URLSearchParams(query), smallCatalogue);

test('without a choice: the last year, the province, everything', () => {
	const { area, ...rest } = filters('');
	expect(rest).toEqual({ year: 2022, policy: null, illustrative: true, method: 'pace', map: null });
	expect([area.id, area.region, [...area.codes].sort()]).toEqual([
		'510000',
		'510000',
		['510000', '510100', '510101', '510200']
	]);
});

test('what is chosen is read; what is unknown takes its default', () => {
	expect(filters('year=2021&policy=other&map=yearly&illustrative=off&zone=510100')).toMatchObject({
		year: 2021,
		policy: 'other',
		map: 'yearly',
		illustrative: false,
		area: { id: '510100' }
	});
	expect(filters('year=1999&policy=x&map=x&zone=x')).toMatchObject({
		year: 2022,
		policy: null,
		map: null,
		area: { id: '510000' }
	});
});

test('an area holds what lies in it; the country stands for itself', () => {
	expect([...(areaOf(smallCatalogue, '510100')?.codes ?? [])]).toEqual(['510100', '510101']);
	expect(areaOf(smallCatalogue, 'east')).toEqual({
		id: 'east',
		codes: new Set(['510200']),
		region: '510000'
	});
	expect([...(areaOf(smallCatalogue, '100000')?.codes ?? [])]).toEqual(['100000']);
	expect(areaOf(smallCatalogue, 'nowhere')).toBeUndefined();
});

test('a place is drawn on the nearest map above it', () => {
	expect(['510101', '410300', '510000', '100000'].map((code) => regionOf(smallCatalogue, code))).toEqual([
		'510000',
		'410300',
		'510000',
		'100000'
	]);
});

test('a page carries only the names it shows', () => {
	const subjects = { targets: ['yearly'], places: ['510100'], policies: ['policy'] };
	const names = namesFor(smallCatalogue, { ...subjects, english: true });
	expect(names.targets.map(({ target_id, clause, phrase }) => [target_id, clause, phrase])).toEqual([
		['yearly', '', '']
	]);
	expect(names.indicators.map(({ indicator_id }) => indicator_id)).toEqual(['counted']);
	expect(names.places.map(({ place_code }) => place_code)).toEqual(['510100']);
	expect(names.policies.map(({ policy_id }) => policy_id)).toEqual(['policy', 'other']);
	expect(names.places[0]?.name_en).not.toBe('');
	const chinese = namesFor(smallCatalogue, { ...subjects, english: false });
	expect([chinese.places[0]?.name, chinese.places[0]?.name_en]).toEqual([names.places[0]?.name, '']);
	expect(JSON.stringify(chinese)).not.toMatch(/_en":"[^"]/);
});

test('a reader chooses among years, policies, the regions that policies govern, and zones', () => {
	expect(choicesOf(smallCatalogue, '510000')).toEqual({
		methods: smallCatalogue.methods,
		years: [2020, 2021, 2022],
		policies: [
			{ id: 'policy', title: '规划', title_en: 'Plan' },
			{ id: 'other', title: '意见', title_en: 'Opinion' }
		],
		areas: [
			{ id: '510000', name: '省', name_en: 'Province', zone: false },
			{ id: 'east', name: '东片', name_en: 'East', zone: true }
		]
	});
});
