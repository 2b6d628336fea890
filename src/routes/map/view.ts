import type { Catalogue } from '$lib/assessment/catalogue';
import type { Comparable } from '$lib/cube/comparable';
import type { Cube } from '$lib/cube/cube';
import { methodFrom } from '$lib/cube/filters';
import { mapChoiceFrom, mappedTarget, sliceMap, type RegionMapSlice } from '$lib/cube/map';
import type { AtlasSheet, MapAtlas, Needs } from '$lib/view/open-release';

/** What the map needs of a release for an address: of a large static copy, the mapped target. */
export function needsOfMap(parameters: URLSearchParams): Needs {
	return {
		numbers: true,
		comparable: true,
		parts: ({ catalogue, comparable = [] }) => {
			const { chosen } = mappedTarget(comparable, catalogue, mapChoiceFrom(parameters, catalogue));
			return chosen ? [{ kind: 'target', id: chosen.target_id }] : [];
		}
	};
}

/**
 * What the map shows for an address; the slice is null where nothing can be mapped.
 * @param comparable needed where the cube is a part that does not tell
 */
export function viewMap(
	cube: Cube,
	catalogue: Catalogue,
	parameters: URLSearchParams,
	comparable?: readonly Comparable[]
) {
	const choice = mapChoiceFrom(parameters, catalogue);
	const method = methodFrom(parameters, catalogue);
	return {
		choice,
		method: catalogue.methods.find(({ id }) => id === method) ?? null,
		slice: sliceMap(cube, catalogue, choice, comparable)
	};
}

/** The sheet that a slice is drawn on, and the borders of the level above. */
export function sheetsFor(
	slice: RegionMapSlice | null,
	atlas: MapAtlas
): { sheet: AtlasSheet | null; borders: string[] } {
	if (!slice) return { sheet: null, borders: [] };
	const above = slice.level === 'county' ? atlas[`${slice.region} prefecture`] : undefined;
	return {
		sheet: atlas[`${slice.region} ${slice.level}`] ?? null,
		borders: above?.shapes.map(({ path }) => path) ?? []
	};
}
