import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparableFrom, comparableTargets, indexOfComparable } from '../../src/lib/cube/comparable';
import { Cube } from '../../src/lib/cube/cube';
import { filtersFrom } from '../../src/lib/cube/filters';
import { joinedCube } from '../../src/lib/cube/joined';
import { sliceCell } from '../../src/lib/cube/matrix-detail';
import { sliceOverview } from '../../src/lib/cube/overview';
import { partsOf, type CubePart } from '../../src/lib/cube/part';
import { packPart, packPartLights, rowsOfPart } from '../../src/lib/server/releases/cube-part';
import { needsOfYear } from '../../src/lib/view/needs';
import type { Needs } from '../../src/lib/view/open-release';
import { needsOfCompare, viewCompare } from '../../src/routes/compare/view';
import { standingOfPlace, standingOfTarget } from '../../src/routes/home/standing';
import { needsOfMap, viewMap } from '../../src/routes/map/view';
import { needsOfMatrix, viewMatrix } from '../../src/routes/matrix/view';
import { viewTargets } from '../../src/routes/targets/view';
import { randomCube, type RandomCube } from '../support/random-cube';

/** What a page of a large static copy has: only its parts, and what is told beside them. */
function opened({ cube, catalogue }: RandomCube, needs: Needs, method: string) {
	const index = JSON.stringify(indexOfComparable(comparableTargets(cube, catalogue)));
	const comparable = needs.comparable
		? comparableFrom(JSON.parse(index) as ReturnType<typeof indexOfComparable>)
		: undefined;
	const parts = needs.parts({ catalogue, comparable });
	// Only what the command writes can be opened.
	const written = new Set(partsOf(catalogue).map(({ kind, id }) => `${kind}/${id}`));
	for (const { kind, id } of parts) expect(written).toContain(`${kind}/${id}`);
	return {
		cube: joinedCube(parts.map((part) => cubeOfPart({ cube, catalogue }, part))).judgedBy(method),
		comparable
	};
}

function cubeOfPart({ cube, catalogue }: RandomCube, part: CubePart): Cube {
	const rows = rowsOfPart(cube, catalogue, part);
	const own = Cube.open(packPart(cube, rows, { numbers: part.kind !== 'group' }));
	own.attachLights(packPartLights(cube, rows));
	return own;
}

/** The same without numbers, as the core of a release has it. */
function coreOf({ cube }: RandomCube, method: string): Cube {
	const rows = Uint32Array.from({ length: cube.rowCount }, (_, row) => row);
	const core = Cube.open(packPart(cube, rows, { numbers: false }));
	core.attachLights(packPartLights(cube, rows));
	return core.judgedBy(method);
}

const some = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const targetIds = Array.from({ length: 9 }, (_, index) => `target-${String(index)}`);
const placeIds = ['100000', '110000', '110100', '410200', '510000', '510100', '510101', 'across', 'within'];
const lists = (values: string[], most: number) =>
	fc.option(
		fc.subarray(values, { maxLength: most }).map((chosen) => chosen.join(',')),
		{ nil: undefined }
	);

/** A world and an address with any of the choices that pages read. */
const cases = fc.record({
	seed: fc.integer({ min: 1, max: 2 ** 31 }),
	query: fc
		.record({
			year: some('2017', '2018', '2019', '2021', '2022', '1999'),
			zone: some(...placeIds),
			policy: some('policy', 'other'),
			method: some('linear', 'banded', 'unheard-of'),
			map: some(...targetIds),
			light: some('met', 'missed', 'no-data'),
			change: some('worse'),
			span: some('2', '3'),
			level: some('all', 'county', 'prefecture'),
			reference: some('off'),
			across: some('behind'),
			sort: some('behind', 'target-2'),
			target: some(...targetIds),
			targets: lists(targetIds, 4),
			places: lists(placeIds, 5),
			like: some('510100', '410101'),
			region: some('410000', '510000'),
			by: some('value', 'population', 'base'),
			at: some('510100')
		})
		.map((choices) =>
			new URLSearchParams(
				Object.entries(choices).filter((entry): entry is [string, string] => entry[1] !== undefined)
			).toString()
		)
});

function eachCase(check: (world: RandomCube, parameters: URLSearchParams, method: string) => void): void {
	fc.assert(
		fc.property(cases, ({ seed, query }) => {
			const parameters = new URLSearchParams(query);
			const world = randomCube(numbersFrom(seed));
			check(world, parameters, parameters.get('method') ?? 'pace');
		}),
		{ numRuns: 150 }
	);
}

/** The minimal standard generator of Park and Miller. */
function numbersFrom(seed: number): () => number {
	let state = (seed % 2147483646) + 1;
	return () => {
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
}

test('overview and targets of an area’s places are those of the whole release', () => {
	let seen = 0;
	eachCase((world, parameters, method) => {
		const { catalogue } = world;
		const part = opened(world, needsOfYear(parameters), method).cube;
		const core = coreOf(world, method);
		const filters = filtersFrom(parameters, catalogue);
		const overview = sliceOverview(core, catalogue, filters);
		expect(sliceOverview(part, catalogue, filters)).toEqual(overview);
		expect(viewTargets(part, catalogue, parameters)).toEqual(viewTargets(core, catalogue, parameters));
		expect(part.rowCount).toBeLessThan(core.rowCount || 1);
		if (overview.promises > 0 && filters.area.id === 'across') seen++;
	});
	expect(seen).toBeGreaterThan(0);
});

test('a matrix of up to three years is that of the whole release', () => {
	let seen = 0;
	eachCase((world, parameters, method) => {
		const part = opened(world, needsOfMatrix(parameters), method).cube;
		const whole = viewMatrix(coreOf(world, method), world.catalogue, parameters);
		expect(viewMatrix(part, world.catalogue, parameters)).toEqual(whole);
		if (whole.slice.years.length === 3 && whole.slice.rows.length > 0) seen++;
	});
	expect(seen).toBeGreaterThan(0);
});

test('a map of its target’s part and a comparison of its targets’ parts are those of the whole release', () => {
	const seen = { map: 0, compared: 0 };
	eachCase((world, parameters, method) => {
		const { catalogue } = world;
		const whole = world.cube.judgedBy(method);
		const ofMap = opened(world, needsOfMap(parameters), method);
		const map = viewMap(whole, catalogue, parameters);
		expect(viewMap(ofMap.cube, catalogue, parameters, ofMap.comparable)).toEqual(map);
		const anchors = { population: { '510100': [{ year: 2017, value: 5, illustrative: true }] } };
		const compared = opened(world, needsOfCompare(parameters), method);
		const comparison = viewCompare(whole, catalogue, parameters, anchors);
		expect(viewCompare(compared.cube, catalogue, parameters, anchors, compared.comparable)).toEqual(
			comparison
		);
		if (map.slice) seen.map++;
		if (comparison.slice.targets.length > 1) seen.compared++;
	});
	expect(seen.map).toBeGreaterThan(20);
	expect(seen.compared).toBeGreaterThan(5);
});

test('what is followed and a cell that is looked at are cut from a part of their own', () => {
	let seen = 0;
	eachCase((world, parameters, method) => {
		const { catalogue } = world;
		const filters = filtersFrom(parameters, catalogue);
		const core = coreOf(world, method);
		const whole = world.cube.judgedBy(method);
		for (const target of ['target-1', 'target-7']) {
			const part = cubeOfPart(world, { kind: 'target', id: target }).judgedBy(method);
			expect(standingOfTarget(part, catalogue, filters, target)).toEqual(
				standingOfTarget(core, catalogue, filters, target)
			);
			const cell = sliceCell(whole, target, '510100', filters.year);
			expect(sliceCell(part, target, '510100', filters.year)).toEqual(cell);
			if (cell) seen++;
		}
		const part = cubeOfPart(world, { kind: 'place', id: '510100' }).judgedBy(method);
		expect(standingOfPlace(part, catalogue, filters, '510100')).toEqual(
			standingOfPlace(core, catalogue, filters, '510100')
		);
	});
	expect(seen).toBeGreaterThan(30);
});
