import { filtersFrom } from '$lib/cube/filters';
import { sliceDisagreements } from '$lib/cube/disagreement';
import { choicesOf, namesFor } from '$lib/cube/names';
import { currentRelease } from '$lib/server/current-release';
import { readMethodRecords } from '$lib/server/registry/methods';
import type { PageServerLoad } from './$types';

/** More rows than a reader looks through at once are shown on demand. */
const mostRows = 60;

/** The ways to judge, and the promises whose light depends on which one is taken. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const release = await currentRelease();
	const filters = filtersFrom(url.searchParams, release.names);
	const { rows, judged, counts } = sliceDisagreements(
		filters.illustrative ? release.all : release.reported,
		release.names,
		filters
	);
	const all = url.searchParams.get('rows') === 'all';
	const shown = all ? rows : rows.slice(0, mostRows);
	return {
		...(await readMethodRecords(release.engine)),
		year: filters.year,
		shown,
		total: rows.length,
		judged,
		counts,
		choices: choicesOf(release.names, filters.area.id),
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		},
		names: namesFor(release.names, {
			targets: shown.map(({ target_id }) => target_id),
			places: shown.map(({ place_code }) => place_code),
			english: locals.language === 'en'
		})
	};
};
