import { choicesOf, namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';
import { viewTargets } from './view';

export const load: PageServerLoad = async ({ url, locals, untrack }) => {
	const release = await currentRelease();
	return untrack(() => {
		const view = viewTargets(cubeOf(release, url.searchParams), release.names, url.searchParams);
		return {
			...view,
			key: url.search,
			names: namesFor(release.names, {
				targets: view.lines.map(({ target_id }) => target_id),
				places: view.lines.flatMap(({ asked }) => asked),
				english: locals.language === 'en'
			}),
			choices: choicesOf(release.names, view.chosen.area)
		};
	});
};
