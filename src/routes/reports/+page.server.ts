import { filtersFrom } from '$lib/cube/filters';
import { choicesOf } from '$lib/cube/names';
import { sliceOverview } from '$lib/cube/overview';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';

/** The years a bulletin can be made for, with the lights of each, for an area, policy and method. */
export const load: PageServerLoad = async ({ url }) => {
	const release = await currentRelease();
	const { names } = release;
	const filters = filtersFrom(url.searchParams, names);
	const cube = cubeOf(release, url.searchParams);
	return {
		years: names.years.toReversed().map((year) => {
			const { counts, promises, targets, illustrative } = sliceOverview(cube, names, { ...filters, year });
			return { year, counts, promises, targets, illustrative };
		}),
		choices: choicesOf(names, filters.area.id),
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		}
	};
};
