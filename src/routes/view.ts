import { filtersFrom } from '$lib/cube/filters';
import { sliceOverview } from '$lib/cube/overview';
import type { ReadableRelease } from '$lib/view/open-release';

/** What the overview shows for an address, cut in the browser. */
export function viewOverview({ cube, catalogue, maps }: ReadableRelease, parameters: URLSearchParams) {
	const filters = filtersFrom(parameters, catalogue);
	const slice = sliceOverview(cube, catalogue, filters);
	return {
		slice,
		names: catalogue,
		sheet: maps[`${slice.map?.region} ${slice.map?.level}`] ?? null,
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		}
	};
}
