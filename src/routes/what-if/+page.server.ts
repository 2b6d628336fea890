import { filtersFrom } from '$lib/cube/filters';
import { namesFor } from '$lib/cube/names';
import { sliceTarget } from '$lib/cube/target';
import { currentRelease } from '$lib/server/current-release';
import { supposedFrom, targetChoices } from './scenario';
import type { PageServerLoad } from './$types';

/** A target, a place and a year to think through, with what is published of them. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const { names, database, all, reported } = await currentRelease();
	const policies = targetChoices(names);
	const asked = url.searchParams.get('target');
	const target = names.targets.find(({ target_id }) => target_id === asked);
	if (!target) return { release: database, policies, unknown: asked !== null && asked !== '', chosen: null };
	const filters = filtersFrom(url.searchParams, names);
	const everywhere = { id: '', region: '', codes: new Set(names.places.map(({ place_code }) => place_code)) };
	const slice = sliceTarget(
		filters.illustrative ? all : reported,
		names,
		target,
		{ ...filters, area: everywhere },
		url.searchParams.get('place')
	);
	const indicator = names.indicators.find(({ indicator_id }) => indicator_id === target.indicator_id);
	return {
		release: database,
		policies,
		unknown: false,
		chosen: {
			target,
			illustrative: filters.illustrative,
			method: filters.method,
			methods: names.methods,
			place: slice.chosen.place_code,
			places: slice.rows.map(({ place_code }) => place_code),
			year: slice.year,
			years: slice.years,
			now: slice.chosen.now,
			supposed: supposedFrom(url.searchParams, target, indicator),
			names: namesFor(names, {
				targets: [target.target_id],
				places: slice.rows.map(({ place_code }) => place_code),
				english: locals.language === 'en'
			})
		}
	};
};
