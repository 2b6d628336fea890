import type { Light } from '../assessment/assessment';
import type { Cube } from './cube';

export interface LightCount {
	light: Light;
	count: number;
}

/** The lights in the order of a legend. */
export const lightOrder: Light[] = [
	'met',
	'on-pace',
	'slightly-behind',
	'behind',
	'worsening',
	'missed',
	'baseline-only',
	'no-data',
	'not-evaluable',
	'not-applicable'
];

/** One byte a place code of the cube: is it in the area? */
export function membership(cube: Cube, codes: ReadonlySet<string>): Uint8Array {
	const list = cube.listOf('place_code');
	const flags = new Uint8Array(list.length + 1);
	list.forEach((code, index) => {
		if (codes.has(code)) flags[index + 1] = 1;
	});
	return flags;
}

/** A count for each of the cube's codes of lights, all zero. */
export function noLights(cube: Cube): Uint32Array {
	return new Uint32Array(cube.listOf('light').length + 1);
}

/** Counts by the cube's codes of lights, as lights in the order of a legend; those without cases are left out. */
export function inOrder(cube: Cube, counts: Uint32Array): LightCount[] {
	return lightOrder
		.map((light) => ({ light, count: counts[cube.codeOf('light', light)] ?? 0 }))
		.filter(({ count }) => count > 0);
}

/** Counts the lights of some rows, in the order of a legend. */
export function countLights(rows: readonly { light: Light }[]): LightCount[] {
	return lightOrder
		.map((light) => ({ light, count: rows.filter((row) => row.light === light).length }))
		.filter(({ count }) => count > 0);
}

/** Several counts of lights as one, in the order of a legend. */
export function sumCounts(counts: readonly (readonly LightCount[])[]): LightCount[] {
	const all = counts.flat();
	return lightOrder
		.map((light) => ({
			light,
			count: all.filter((entry) => entry.light === light).reduce((sum, { count }) => sum + count, 0)
		}))
		.filter(({ count }) => count > 0);
}
