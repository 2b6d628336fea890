import { areaOf } from '$lib/cube/area';
import { filtersFrom } from '$lib/cube/filters';
import { namesFor } from '$lib/cube/names';
import { sumCounts } from '$lib/cube/tally';
import { sliceTargets } from '$lib/cube/targets';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readPolicyCounts } from '$lib/server/registry/policy-counts';
import type { PageServerLoad } from './$types';

/** Every policy with what the registry holds of it, and how its promises stand in the year. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const release = await currentRelease();
	const filters = filtersFrom(url.searchParams, release.names);
	const cube = cubeOf(release, url.searchParams);
	const counts = await readPolicyCounts(release.engine);
	return {
		year: filters.year,
		policies: release.names.policies.map((policy) => {
			const area = areaOf(release.names, policy.region) ?? filters.area;
			const lines = sliceTargets(
				cube,
				release.names,
				{ ...filters, area, policy: policy.policy_id },
				{ light: null, change: null }
			);
			return {
				...policy,
				...counts.get(policy.policy_id),
				lights: sumCounts(lines.map((line) => line.counts)),
				illustrative: lines.some((line) => line.illustrative)
			};
		}),
		names: namesFor(release.names, {
			targets: [],
			places: release.names.policies.map(({ region }) => region),
			policies: release.names.policies.map(({ policy_id }) => policy_id),
			english: locals.language === 'en'
		})
	};
};
