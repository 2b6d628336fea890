import { beforeAll, expect, test } from 'vitest';
import { smallCatalogue } from '../../../../tests/support/small-catalogue';
import { openSmallCube, packSmallCube } from '../../../../tests/support/small-cube';
import { Cube } from '../../cube/cube';
import { filtersFrom } from '../../cube/filters';
import { slicePlace } from '../../cube/place';
import { sliceTarget } from '../../cube/target';
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

test('the part of a group of places in a year has the core of that year, and by each method what changed since the one before', () => {
	const part = partOf('group', '510000-2022', false);
	const expected = rowsIn(whole).filter((row) => whole.year[row] === 2022);
	expect(expected.map((row) => whole.text('place_code', row))).toEqual(['510100', '510200', '510000']);
	expect(part.complete).toBe(false);
	expect(rowsIn(part).map((row) => part.brief(row))).toEqual(expected.map((row) => core.brief(row)));
	expect(Object.keys(whole.otherLights.said).length).toBeGreaterThan(0);
	for (const method of Object.keys(whole.otherLights.said)) {
		const [a, b] = [part.judgedBy(method), whole.judgedBy(method)];
		const told = (cube: Cube, rows: number[]) =>
			rows.map((row) =>
				(['light', 'previous_light', 'change', 'reason'] as const).map((column) => cube.text(column, row))
			);
		expect(told(a, rowsIn(a))).toEqual(told(b, expected));
	}
});

test('pages of a target or a place cut from its part are those cut from the whole cube, in every year', () => {
	for (const year of ['2020', '2021', '2022']) {
		const filters = filtersFrom(new URLSearchParams({ year }), smallCatalogue);
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
