import { error } from '@sveltejs/kit';
import { namesFor } from '$lib/cube/names';
import { currentRelease } from '$lib/server/current-release';
import { readOutlooks, readOutlookYears, readProjection } from '$lib/server/registry/outlook';
import { messagesOf } from '$lib/text';
import type { PageServerLoad } from './$types';

/** What lies ahead of a target's places, seen from one year; one of them in full. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { engine, names } = await currentRelease();
	const target = names.targets.find(({ target_id }) => target_id === params.id);
	if (!target) error(404, messagesOf(locals.language).error.notFound);
	const illustrative = url.searchParams.get('illustrative') !== 'off';
	const basis = illustrative ? 'all' : 'reported';
	const seen = await readOutlookYears(engine, target.target_id, basis);
	const years = seen.map(({ year }) => year);
	const asked = Number(url.searchParams.get('year'));
	const newest = seen.findLast(({ reported }) => reported)?.year ?? years.at(-1);
	const year = years.includes(asked) ? asked : (newest ?? names.years.at(-1) ?? 0);
	const outlooks = await readOutlooks(engine, target.target_id, year, basis);
	const place = url.searchParams.get('place');
	const chosen =
		outlooks.find(({ place_code }) => place_code === place) ??
		outlooks.find(({ required_pace }) => required_pace !== null) ??
		outlooks[0] ??
		null;
	return {
		target,
		illustrative,
		year,
		years,
		outlooks,
		chosen,
		projection: chosen && (await readProjection(engine, chosen, basis)),
		names: namesFor(names, {
			targets: [target.target_id],
			places: outlooks.flatMap(({ place_code, peer_best_place }) => [
				place_code,
				peer_best_place ?? place_code
			]),
			english: locals.language === 'en'
		})
	};
};
