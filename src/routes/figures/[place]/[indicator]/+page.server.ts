import { error } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { figuresOf } from '$lib/server/figures-of';
import { readIndicators, type Formula } from '$lib/server/open/indicators';
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
	const shown = [indicator.indicator_id, ...partsOf(formula)];
	const illustrative = url.searchParams.get('illustrative') !== 'off';
	const figures = await figuresOf(engine, place.place_code, shown);
	return {
		place,
		indicator,
		formula,
		year: yearFrom(url.searchParams.get('year')),
		sections: shown.map((id) => ({
			indicator_id: id,
			figures: figures.filter(
				(figure) => figure.indicator_id === id && (illustrative || figure.provenance !== 'illustrative')
			)
		})),
		hidden: illustrative ? 0 : figures.filter(({ provenance }) => provenance === 'illustrative').length,
		names: {
			places: [place],
			indicators: shown.flatMap((id) => names.indicators.filter(({ indicator_id }) => indicator_id === id)),
			targets: [],
			policies: []
		}
	};
};

function partsOf(formula: Formula | null): string[] {
	if (!formula) return [];
	return formula.kind === 'ratio' ? [formula.numerator_id, formula.denominator_id] : [formula.growth_of];
}

function yearFrom(parameter: string | null): number | null {
	return parameter !== null && /^\d{4}$/.test(parameter) ? Number(parameter) : null;
}
