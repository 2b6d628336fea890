import { filtersFrom } from '$lib/cube/filters';
import { choicesOf, namesFor } from '$lib/cube/names';
import { sliceOverview } from '$lib/cube/overview';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import { overviewSubjects } from './overview-subjects';
import type { PageServerLoad } from './$types';

/** The first view; the browser cuts the next ones itself, so the query is not tracked. */
export const load: PageServerLoad = async ({ url, locals, untrack }) => {
	const release = await currentRelease();
	const { sheets } = await mapAtlas();
	return untrack(() => {
		const filters = filtersFrom(url.searchParams, release.names);
		const slice = sliceOverview(cubeOf(release, url.searchParams), release.names, filters);
		const { targets, places } = overviewSubjects(slice);
		return {
			key: url.search,
			slice,
			names: namesFor(release.names, {
				targets,
				places,
				policies: slice.policies.map(({ policy_id }) => policy_id),
				english: locals.language === 'en'
			}),
			choices: choicesOf(release.names, filters.area.id),
			sheet: sheets[`${slice.map?.region} ${slice.map?.level}`] ?? null,
			chosen: {
				policy: filters.policy,
				area: filters.area.id,
				illustrative: filters.illustrative,
				method: filters.method
			}
		};
	});
};
