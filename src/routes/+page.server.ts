import { filtersFrom } from '$lib/cube/filters';
import { choicesOf, namesFor } from '$lib/cube/names';
import { sliceOverview } from '$lib/cube/overview';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import { overviewSubjects } from './overview-subjects';
import type { PageServerLoad } from './$types';

/** The first view; the browser cuts the next ones itself, so the query is not tracked. */
export const load: PageServerLoad = async ({ url, untrack }) => {
	const release = await currentRelease();
	const { sheets } = await mapAtlas();
	return untrack(() => {
		const filters = filtersFrom(url.searchParams, release.names);
		const slice = sliceOverview(
			filters.illustrative ? release.all : release.reported,
			release.names,
			filters
		);
		const { targets, places } = overviewSubjects(slice);
		return {
			key: url.search,
			slice,
			names: namesFor(
				release.names,
				targets,
				places,
				slice.policies.map(({ policy_id }) => policy_id)
			),
			choices: choicesOf(release.names, filters.area.id),
			sheet: sheets[`${slice.map?.region} ${slice.map?.level}`] ?? null,
			chosen: { policy: filters.policy, area: filters.area.id, illustrative: filters.illustrative }
		};
	});
};
