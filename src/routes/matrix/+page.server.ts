import { choicesOf, namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';
import { viewMatrix } from './view';

/** The first view; the browser cuts the next ones itself, so the query is not tracked. */
export const load: PageServerLoad = async ({ url, locals, untrack }) => {
	const release = await currentRelease();
	return untrack(() => {
		const view = viewMatrix(cubeOf(release, url.searchParams), release.names, url.searchParams);
		return {
			...view,
			key: url.search,
			names: namesFor(release.names, {
				targets: view.slice.columns.map(({ target_id }) => target_id),
				places: view.slice.rows.map(({ place_code }) => place_code),
				english: locals.language === 'en'
			}),
			choices: choicesOf(release.names, view.chosen.area)
		};
	});
};
