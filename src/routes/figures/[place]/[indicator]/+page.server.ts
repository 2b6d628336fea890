import { error } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { figuresOf } from '$lib/server/figures-of';
import { readIndicators } from '$lib/server/open/indicators';
import { shownOf, viewFigures } from '../../view';
import { text } from './text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { names, engine } = await currentRelease();
	const words = text[locals.language];
	const place = names.places.find(({ place_code }) => place_code === params.place);
	if (!place) error(404, words.placeNotFound(params.place.slice(0, 40)));
	const indicator = names.indicators.find(({ indicator_id }) => indicator_id === params.indicator);
	if (!indicator) error(404, words.indicatorNotFound(params.indicator.slice(0, 80)));
	const formula =
		(await readIndicators(engine)).find(({ indicator_id }) => indicator_id === params.indicator)?.formula ??
		null;
	const asked = { place, indicator, formula };
	const figures = await figuresOf(engine, place.place_code, shownOf(asked));
	return viewFigures(asked, figures, names.indicators, url.searchParams);
};
