import { error } from '@sveltejs/kit';
import { filtersFrom } from '$lib/cube/filters';
import { namesFor } from '$lib/cube/names';
import { sliceOverview } from '$lib/cube/overview';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import { readAnchors } from '$lib/server/registry/anchors';
import { readOutlooks } from '$lib/server/registry/outlook';
import { messagesOf } from '$lib/text';
import { viewCompare } from '../../compare/view';
import { sheetsFor, viewMap } from '../../map/view';
import { viewTarget } from '../../targets/[id]/view';
import { exampleTarget } from '../example';
import type { PageServerLoad } from './$types';

/** One target of the release, cut for every chart as its own page cuts it. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const [release, { sheets }] = await Promise.all([currentRelease(), mapAtlas()]);
	const cube = cubeOf(release, url.searchParams);
	const id = exampleTarget(release.names);
	const parameters = new URLSearchParams(url.searchParams);
	parameters.set('target', id);
	parameters.set('targets', id);
	if (!parameters.has('places')) parameters.set('places', '510700,510600,513300');
	const view = viewTarget(cube, release.names, id, parameters);
	if (!view) error(404, messagesOf(locals.language).error.notFound);
	const { slice } = view;
	const overview = sliceOverview(cube, release.names, filtersFrom(parameters, release.names));
	const headlines = overview.headlines.flatMap(({ row }) => row ?? []).slice(0, 3);
	const anchors = await readAnchors(release.engine, release.names.years[0] ?? 0);
	const compared = viewCompare(cube, release.names, parameters, anchors);
	const map = viewMap(cube, release.names, parameters);
	const outlooks = await readOutlooks(
		release.engine,
		id,
		slice.year,
		view.chosen.illustrative ? 'all' : 'reported'
	);
	const outlook = outlooks.find(({ required_pace }) => required_pace !== null) ?? null;
	return {
		...view,
		year: slice.year,
		sheet: sheets[`${slice.map?.region} ${slice.map?.level}`] ?? null,
		counts: overview.counts,
		promises: overview.promises,
		promised: overview.targets,
		headlines,
		compared: { targets: compared.slice.targets, method: compared.method },
		map: { slice: map.slice, ...sheetsFor(map.slice, sheets) },
		outlook,
		names: {
			...namesFor(release.names, {
				targets: [id, ...headlines.map(({ target_id }) => target_id)],
				places: release.names.places
					.filter(({ level }) => level === 'province' || level === 'prefecture')
					.map(({ place_code }) => place_code),
				english: locals.language === 'en'
			}),
			zones: []
		}
	};
};
