import { beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import type { Light } from '../assessment/assessment';
import { fallOf, keptOf, placesOf, sliceBulletin, type PromiseRow } from './bulletin';
import type { Cube } from './cube';
import { filtersFrom } from './filters';

let cube: Cube;
beforeAll(async () => {
	cube = await openSmallCube();
});

const filters = (query = 'year=2022') => filtersFrom(new URLSearchParams(query), smallCatalogue);

test('a year of the province: every promise, what changed, and the lights of the year before', () => {
	const slice = sliceBulletin(cube, smallCatalogue, filters());
	expect(slice.rows.map(({ target_id, place_code, light }) => [target_id, place_code, light])).toEqual([
		['promise', '510100', 'slightly-behind'],
		['promise', '510200', 'behind'],
		['yearly', '510000', 'met']
	]);
	expect(slice.before).toEqual({
		year: 2021,
		counts: [
			{ light: 'on-pace', count: 1 },
			{ light: 'missed', count: 1 },
			{ light: 'no-data', count: 1 }
		]
	});
	expect(slice.worse.map(({ place_code }) => place_code)).toEqual(['510100']);
	expect([slice.better, slice.same]).toEqual([1, 0]);
	expect(slice.targets).toMatchObject([
		{ target_id: 'promise', illustrative: true },
		{ target_id: 'yearly', illustrative: false }
	]);
	expect(slice.rankedLevel).toBeNull();
});

test('what was not reported is listed with its place, and the first year has none before it', () => {
	const in2021 = sliceBulletin(cube, smallCatalogue, filters('year=2021'));
	expect(in2021.unreported.map(({ target_id, place_code }) => [target_id, place_code])).toEqual([
		['promise', '510200']
	]);
	expect(sliceBulletin(cube, smallCatalogue, filters('year=2020')).before).toBeNull();
});

test('a zone and a policy narrow the bulletin down', () => {
	const east = sliceBulletin(cube, smallCatalogue, filters('year=2022&zone=east'));
	expect(east.rows.map(({ place_code }) => place_code)).toEqual(['510200']);
	const other = sliceBulletin(cube, smallCatalogue, filters('year=2022&policy=other'));
	expect(other.rows.map(({ target_id }) => target_id)).toEqual(['yearly']);
});

test('only lights that can be compared are judged, and only met and on pace are kept', () => {
	const counts = (['met', 'on-pace', 'behind', 'no-data', 'not-evaluable', 'baseline-only'] as const).map(
		(light) => ({ light, count: 2 })
	);
	expect(keptOf(counts)).toEqual({ judged: 6, kept: 4 });
	expect(keptOf([])).toEqual({ judged: 0, kept: 0 });
});

test('places are ranked by their share once they have enough judged promises; equal shares share a rank', () => {
	const rows = [
		...rowsOf('510100', ['met', 'met', 'met', 'met', 'behind']),
		...rowsOf('510200', ['met', 'on-pace', 'met', 'met', 'missed', 'no-data']),
		...rowsOf('410300', ['met', 'behind', 'behind', 'behind', 'behind']),
		...rowsOf('510101', ['met', 'met', 'met', 'met', 'met']),
		...rowsOf('510000', ['met'])
	];
	const { places, rankedLevel } = placesOf(rows, smallCatalogue);
	expect(rankedLevel).toBe('prefecture');
	expect(places.map(({ place_code, rank, judged, share }) => [place_code, rank, judged, share])).toEqual([
		['510100', 1, 5, 0.8],
		['510200', 1, 5, 0.8],
		['410300', 3, 5, 0.2],
		['510000', null, 1, 1],
		['510101', null, 5, 1]
	]);
});

test('a fall is counted in steps between lights that can be compared', () => {
	const [row] = rowsOf('510100', ['worsening']);
	if (!row) throw new Error('a row');
	expect(fallOf({ ...row, previous_light: 'met' })).toBe(4);
	expect(fallOf({ ...row, previous_light: null })).toBe(0);
});

function rowsOf(place_code: string, lights: Light[]): PromiseRow[] {
	return lights.map((light, index) => ({
		target_id: `target-${String(index)}`,
		place_code,
		year: 2022,
		light,
		reason: 'against-path',
		illustrative: false,
		actual: null,
		actual_state: null,
		actual_provenance: null,
		baseline_year: null,
		baseline_value: null,
		target_value: null,
		due_year: null,
		path_value: null,
		gap_to_target: null,
		required_pace: null,
		previous_actual: null,
		previous_light: null,
		change: null
	}));
}
