import { expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import { sliceCompare, type AnchorBook } from './compare';
import { compareChoiceFrom } from './compare-choice';
import { zoneSeries, type ComparedYear } from './series';

// 甲 reports 40, 46, 47; 乙 40, nothing and an illustrative 40.
const cube = await openSmallCube();
const catalogue = {
	...smallCatalogue,
	zones: [
		...smallCatalogue.zones,
		{ zone_id: 'both', name: '全片', name_en: 'Both', region: '510000', places: ['510100', '510200'] }
	]
};
const cut = (query: string, book: AnchorBook = {}) =>
	sliceCompare(cube, catalogue, compareChoiceFrom(new URLSearchParams(query), catalogue), book);

test('choice: lists, one more of each, unknown names left out, at most eight', () => {
	const choice = compareChoiceFrom(
		new URLSearchParams(
			'places=510100,nowhere,510100&add=both&targets=promise&with=none&year=20x&by=gdp&peers=9'
		),
		catalogue
	);
	expect(choice).toEqual({
		subjects: ['510100', 'both'],
		targets: ['promise'],
		like: null,
		by: ['gdp'],
		peers: 4,
		year: null,
		from: null,
		illustrative: true
	});
});

test('places: every year, the light, the rank among the chosen; a missing year has no rank', () => {
	const { targets, year, from } = cut('places=510200,510100&targets=promise');
	// 2021 lacks 乙: the earliest year in which most report is 2020.
	expect([year, from]).toEqual([2022, 2020]);
	expect(targets[0]).toMatchObject({
		better: 'more',
		years: [2020, 2021, 2022],
		isPart: false,
		upper: null,
		fieldSize: 2
	});
	const [yi, jia] = targets[0]?.subjects ?? [];
	expect(yi?.years.map(({ value, illustrative }) => [value, illustrative])).toEqual([
		[40, false],
		[null, false],
		[40, true]
	]);
	expect([yi?.ranks, jia?.ranks]).toEqual([
		[1, null, 2],
		[1, 1, 1]
	]);
	expect(jia?.years.map(({ light }) => light)).toEqual(['baseline-only', 'on-pace', 'slightly-behind']);
	expect(jia?.baseline).toEqual({ year: 2020, value: 40 });
	// The path is that of the first place.
	expect(targets[0]?.history.map(({ place_code }) => place_code)).toEqual(['510200', '510200', '510200']);
});

test('a zone is the median of its places, and missing where one of them is', () => {
	const [zone] = cut('places=both&targets=promise').targets[0]?.subjects ?? [];
	expect(zone).toMatchObject({ zone: true, members: 2, baseline: null });
	// (40 + 40) / 2, then 甲 alone, then (47 + 40) / 2 with an illustrative number.
	expect(zone?.years.map(({ value, illustrative, reported }) => [value, illustrative, reported])).toEqual([
		[40, false, 2],
		[null, false, 1],
		[43.5, true, 2]
	]);
});

test('a zone without places has no years, and mixed vintages are another series', () => {
	expect(zoneSeries([])).toEqual([]);
	const point = (year: number, value: number, vintage: string | null): ComparedYear => ({
		year,
		value,
		vintage,
		state: null,
		illustrative: false,
		light: null
	});
	const series = zoneSeries([
		[point(2020, 1, null), point(2021, 2, 'b')],
		[point(2020, 3, null), point(2021, 4, 'a')]
	]);
	expect(series.map(({ value, vintage }) => [value, vintage])).toEqual([
		[2, null],
		[3, 'a b']
	]);
});

test('what is left open: the target followed in most places, and its highest and lowest place', () => {
	const slice = cut('');
	expect(slice.targets.map(({ target_id }) => target_id)).toEqual(['promise']);
	expect(slice.subjects.map(({ id }) => id)).toEqual(['510100', '510200']);
	expect(slice.offered).toEqual({ targets: ['promise'], places: ['510100', '510200'], zones: ['both'] });
});

test('peers: by the base value of the target; whoever lacks a number stays out', () => {
	const slice = cut('like=510200&by=base&targets=promise');
	expect(slice.peers).toMatchObject({
		anchors: [{ anchor: 'base', own: { year: 2020, value: 40, illustrative: false } }],
		peers: [{ place_code: '510100', distance: 0 }],
		compared: 1,
		leftOut: 0
	});
	expect(slice.subjects.map(({ id }) => id)).toEqual(['510200', '510100']);
	const population = { '510200': [{ year: 2022, value: 9, illustrative: true }] };
	expect(cut('like=510200&by=population&targets=promise', { population }).peers).toMatchObject({
		anchors: [{ own: { illustrative: true } }],
		peers: [],
		leftOut: 1
	});
});

test('a year that nobody knows becomes the last with a number; the earlier year stays before it', () => {
	expect(cut('places=510100&targets=promise&year=1999').year).toBe(2022);
	const slice = cut('places=510100&targets=promise&year=2021&from=2022');
	expect([slice.year, slice.from]).toEqual([2021, 2020]);
	expect(cut('places=510100&targets=promise&year=2020').from).toBeNull();
});
