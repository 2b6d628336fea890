import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import { filtersFrom } from '$lib/cube/filters';
import { sliceTarget } from '$lib/cube/target';
import type { ReadableRelease } from '$lib/view/open-release';

/** What a target's page shows for an address; undefined for an unknown target. */
export function viewTarget(cube: Cube, catalogue: Catalogue, id: string, parameters: URLSearchParams) {
	const target = catalogue.targets.find(({ target_id }) => target_id === id);
	if (!target) return undefined;
	const filters = filtersFrom(parameters, catalogue);
	return {
		target,
		parts: catalogue.targets.filter(({ part_of }) => part_of === id).map(({ target_id }) => target_id),
		siblings: catalogue.targets
			.filter(({ policy_id, target_id }) => policy_id === target.policy_id && target_id !== id)
			.map(({ target_id }) => target_id),
		slice: sliceTarget(cube, catalogue, target, filters, parameters.get('place')),
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		}
	};
}

/** The same with the names and the map it needs, cut in the browser; undefined for an unknown target. */
export function readTarget(
	{ cube, catalogue, maps }: ReadableRelease,
	id: string,
	parameters: URLSearchParams
) {
	const view = viewTarget(cube, catalogue, id, parameters);
	return (
		view && {
			...view,
			names: catalogue,
			sheet: maps[`${view.slice.map?.region} ${view.slice.map?.level}`] ?? null
		}
	);
}
