import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import { methodFrom } from '$lib/cube/filters';
import { mapChoiceFrom, sliceMap, type RegionMapSlice } from '$lib/cube/map';
import type { AtlasSheet, MapAtlas } from '$lib/view/open-release';

/** What the map shows for an address; the slice is null where nothing can be mapped. */
export function viewMap(cube: Cube, catalogue: Catalogue, parameters: URLSearchParams) {
	const choice = mapChoiceFrom(parameters, catalogue);
	const method = methodFrom(parameters, catalogue);
	return {
		choice,
		method: catalogue.methods.find(({ id }) => id === method) ?? null,
		slice: sliceMap(cube, catalogue, choice)
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
