import { error } from '@sveltejs/kit';
import { choicesOf, namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { messagesOf } from '$lib/text';
import type { PageServerLoad } from './$types';
import { viewPlace } from './view';

export const load: PageServerLoad = async ({ url, params, untrack, locals }) => {
	const release = await currentRelease();
	return untrack(() => {
		const view = viewPlace(cubeOf(release, url.searchParams), release.names, params.code, url.searchParams);
		if (!view) error(404, messagesOf(locals.language).error.notFound);
		const { slice, upper, lower } = view;
		return {
			...view,
			key: `${params.code}${url.search}`,
			names: namesFor(release.names, {
				targets: slice.policies.flatMap(({ promises }) => promises.map(({ now }) => now.target_id)),
				places: [params.code, ...upper, ...lower],
				english: locals.language === 'en'
			}),
			choices: choicesOf(release.names, view.chosen.area)
		};
	});
};
