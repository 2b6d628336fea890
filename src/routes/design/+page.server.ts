import { error } from '@sveltejs/kit';
import { choicesOf, namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { messagesOf } from '$lib/text';
import { leastDifference } from '$lib/view/light-colours';
import { viewTarget } from '../targets/[id]/view';
import { readColours, readLights, readSizes, readVisions } from './palette.server';
import { exampleTarget } from './example';
import type { PageServerLoad } from './$types';

/** The tokens of the style sheets with what follows from them, and one target of the release for the components. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const release = await currentRelease();
	const view = viewTarget(
		cubeOf(release, url.searchParams),
		release.names,
		exampleTarget(release.names),
		url.searchParams
	);
	if (!view) error(404, messagesOf(locals.language).error.notFound);
	const rows = view.slice.rows.slice(0, 8);
	return {
		colours: readColours(),
		sizes: readSizes(),
		lights: readLights(),
		visions: readVisions(),
		leastDifference,
		...view,
		slice: { ...view.slice, rows },
		year: view.slice.year,
		names: {
			...namesFor(release.names, {
				targets: [view.target.target_id],
				places: [...rows.map(({ place_code }) => place_code), view.slice.chosen.place_code],
				english: locals.language === 'en'
			}),
			indicators: release.names.indicators.filter(
				({ indicator_id }) => indicator_id === view.target.indicator_id
			),
			policies: release.names.policies.filter(({ policy_id }) => policy_id === view.target.policy_id)
		},
		choices: choicesOf(release.names, view.chosen.area)
	};
};
