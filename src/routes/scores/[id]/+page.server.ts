import { error } from '@sveltejs/kit';
import { scoringSql } from '$lib/assessment/composite';
import { currentRelease } from '$lib/server/current-release';
import { readComposites } from '$lib/server/open/composites';
import { askInTurn } from '$lib/server/registry/case-engine';
import { readMethods, readScores, scoreAgain } from '$lib/server/registry/composite-scores';
import { methodFrom, yearFrom } from '../choice';
import { text } from '../text';
import type { PageServerLoad } from './$types';

/** One composite in a year by one method: the ranking, and what one score is made of. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { engine, names } = await currentRelease();
	const composite = (await readComposites(engine)).find(({ composite_id }) => composite_id === params.id);
	if (!composite) error(404, text[locals.language].notFound(params.id.slice(0, 80)));
	const { year, illustrative } = yearFrom(url.searchParams, names);
	const methods = await readMethods(engine, composite.composite_id);
	const { own, ...method } = methodFrom(url.searchParams, methods);
	const asked = {
		composite: composite.composite_id,
		basis: illustrative ? ('all' as const) : ('reported' as const),
		year
	};
	const { scores, parts, weights, pairs, colours } = own
		? await readScores(engine, asked)
		: await askInTurn((alone) => scoreAgain(alone, scoringSql, asked, method));
	const subject = scores.find(({ subject_id }) => subject_id === url.searchParams.get('subject'))?.subject_id;
	const used = new Set(composite.items.map(({ indicator_id }) => indicator_id));
	return {
		composite,
		years: names.years.filter((one) => one >= composite.from_year),
		choice: { year, illustrative, method, own, subject: subject ?? null },
		possible: {
			normalisations: [...new Set(methods.map(({ normalisation }) => normalisation))],
			weightings: [...new Set(methods.map(({ weighting }) => weighting))],
			aggregations: [...new Set(methods.map(({ aggregation }) => aggregation))]
		},
		scores,
		parts,
		weights,
		colours,
		pairs: pairs.filter(({ subject_id, other_id }) => subject_id === subject || other_id === subject),
		names: {
			places: [],
			targets: [],
			policies: names.policies.filter(({ policy_id }) => policy_id === composite.policy_id),
			indicators: names.indicators.filter(({ indicator_id }) => used.has(indicator_id))
		}
	};
};
