import { choicesOf, namesFor } from '$lib/cube/names';
import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';
import { viewTargets } from './view';

export const load: PageServerLoad = async ({ url, untrack }) => {
	const release = await currentRelease();
	return untrack(() => {
		const illustrative = url.searchParams.get('illustrative') !== 'off';
		const view = viewTargets(illustrative ? release.all : release.reported, release.names, url.searchParams);
		return {
			...view,
			key: url.search,
			names: namesFor(
				release.names,
				view.lines.map(({ target_id }) => target_id),
				view.lines.flatMap(({ asked }) => asked)
			),
			choices: choicesOf(release.names, view.chosen.area)
		};
	});
};
