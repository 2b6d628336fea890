import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import { filtersFrom } from '$lib/cube/filters';
import { slicePlace } from '$lib/cube/place';

/** What a place's page shows for an address; undefined for an unknown place. */
export function viewPlace(cube: Cube, catalogue: Catalogue, code: string, parameters: URLSearchParams) {
	const place = catalogue.places.find(({ place_code }) => place_code === code);
	if (!place) return undefined;
	const filters = filtersFrom(parameters, catalogue);
	return {
		place,
		upper: catalogue.places
			.filter(({ place_code }) => place_code === place.parent)
			.map(({ place_code }) => place_code),
		lower: catalogue.places.filter(({ parent }) => parent === code).map(({ place_code }) => place_code),
		slice: slicePlace(cube, catalogue, code, filters),
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		}
	};
}
