import { error } from '@sveltejs/kit';
import { filtersFrom } from '$lib/cube/filters';
import { choicesOf, namesFor } from '$lib/cube/names';
import { sliceTarget } from '$lib/cube/target';
import { currentRelease } from '$lib/server/current-release';
import { readMethodAnswers } from '$lib/server/registry/method-answers';
import { readMethodRecords } from '$lib/server/registry/methods';
import { messagesOf } from '$lib/text';
import type { PageServerLoad } from './$types';

/** What each method says of one target, place and year, with every number behind it. */
export const load: PageServerLoad = async ({ url, params, locals }) => {
	const release = await currentRelease();
	const target = release.names.targets.find(({ target_id }) => target_id === params.id);
	if (!target) error(404, messagesOf(locals.language).error.notFound);
	const filters = filtersFrom(url.searchParams, release.names);
	const own = filters.illustrative ? release.all : release.reported;
	const slice = sliceTarget(own, release.names, target, filters, url.searchParams.get('place'));
	const place = slice.chosen.place_code;
	const answers = await readMethodAnswers(release.engine, {
		basis: filters.illustrative ? 'all' : 'reported',
		target: target.target_id,
		place,
		year: slice.year
	});
	const measured = release.names.indicators.find(({ indicator_id }) => indicator_id === target.indicator_id);
	return {
		...(await readMethodRecords(release.engine)),
		target,
		place,
		places: slice.rows.map(({ place_code }) => place_code),
		year: slice.year,
		years: slice.years,
		now: slice.chosen.now,
		answers,
		choices: choicesOf(release.names, filters.area.id),
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		},
		names: {
			...namesFor(release.names, {
				targets: [target.target_id],
				places: slice.rows.map(({ place_code }) => place_code).concat(place),
				english: locals.language === 'en'
			}),
			indicators: measured ? [measured] : []
		}
	};
};
