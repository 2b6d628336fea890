import { beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../../../tests/support/small-catalogue';
import { openSmallCube, packSmallCube } from '../../../../tests/support/small-cube';
import { Cube } from '../../cube/cube';
import { filtersFrom } from '../../cube/filters';
import { sliceOverview } from '../../cube/overview';
import { slicePlace } from '../../cube/place';
import { sliceTarget } from '../../cube/target';
import { sliceTargets } from '../../cube/targets';
import type { CubePart } from '../../cube/part';
import { packPart, packPartLights, rowsOfPart } from './cube-part';

let whole: Cube;
/** The same without its numbers, as a first picture has it. */
let core: Cube;
beforeAll(async () => {
	whole = await openSmallCube();
	core = Cube.open((await packSmallCube()).core);
});

const partOf = (kind: CubePart['kind'], id: string, numbers = true) => {
	const rows = rowsOfPart(whole, smallCatalogue, { kind, id });
	const part = Cube.open(packPart(whole, rows, { numbers }));
	part.attachLights(packPartLights(whole, rows));
	return part;
};
const rowsIn = (cube: Cube) => Array.from({ length: cube.rowCount }, (_, row) => row);

test('the part of a target or a place says of its rows all that the whole cube says, and has no others', () => {
	for (const [kind, column] of [
		['target', 'target_id'],
		['place', 'place_code']
	] as const) {
		for (const id of whole.listOf(column)) {
			const expected = rowsIn(whole).filter((row) => whole.text(column, row) === id);
			const part = partOf(kind, id);
			expect(expected.length).toBeGreaterThan(0);
			expect(part.complete).toBe(true);
			expect(rowsIn(part).map((row) => part.assessment(row))).toEqual(
				expected.map((row) => whole.assessment(row))
			);
		}
	}
});

test('the part of a region in a year has the core of that year and the one before, so that other methods can tell a change', () => {
	const part = partOf('region', '510000-2022', false);
	const expected = rowsIn(whole).filter((row) => [2021, 2022].includes(whole.year[row] ?? 0));
	expect(expected.length).toBeGreaterThan(2);
	expect(part.complete).toBe(false);
	expect(rowsIn(part).map((row) => part.brief(row))).toMatchObject(
		expected.map((row) => {
			const { light, reason, actual, change } = whole.brief(row);
			return { light, reason, actual, change };
		})
	);
	expect(Object.keys(whole.otherLights.said).length).toBeGreaterThan(0);
	for (const method of Object.keys(whole.otherLights.said)) {
		const [a, b] = [part.judgedBy(method), whole.judgedBy(method)];
		const of2022 = (cube: Cube) =>
			rowsIn(cube)
				.filter((row) => cube.year[row] === 2022)
				.map((row) => [cube.text('light', row), cube.text('change', row), cube.text('reason', row)]);
		expect(of2022(a)).toEqual(of2022(b));
	}
});

test('pages cut from a part are those cut from the whole cube, in every year', () => {
	for (const year of ['2020', '2021', '2022']) {
		const filters = filtersFrom(new URLSearchParams({ year }), smallCatalogue);
		const ofYear = partOf('region', `510000-${year}`, false);
		expect(sliceOverview(ofYear, smallCatalogue, filters)).toEqual(
			sliceOverview(core, smallCatalogue, filters)
		);
		const asked = { light: null, change: null };
		expect(sliceTargets(ofYear, smallCatalogue, filters, asked)).toEqual(
			sliceTargets(core, smallCatalogue, filters, asked)
		);
		for (const target of smallCatalogue.targets)
			expect(sliceTarget(partOf('target', target.target_id), smallCatalogue, target, filters, null)).toEqual(
				sliceTarget(whole, smallCatalogue, target, filters, null)
			);
		for (const { place_code } of smallCatalogue.places)
			expect(slicePlace(partOf('place', place_code), smallCatalogue, place_code, filters)).toEqual(
				slicePlace(whole, smallCatalogue, place_code, filters)
			);
	}
});

test('a subject without rows has an empty part that still opens', () => {
	expect(partOf('target', 'nothing').rowCount).toBe(0);
	expect(partOf('place', '999999').rowCount).toBe(0);
});
