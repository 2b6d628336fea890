import { error, redirect } from '@sveltejs/kit';
import { choicesOf, namesFor } from '$lib/cube/names';
import { mapAtlas } from '$lib/server/maps';
import { bulletinOf } from '../bulletin.server';
import { text } from '../text';
import type { PageServerLoad } from './$types';

/** A year's bulletin for an area, policy and method. A form that chooses another year leads to that year's address. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const other = url.searchParams.get('year');
	if (other !== null) {
		const parameters = new URLSearchParams(url.searchParams);
		parameters.delete('year');
		const year = /^\d{4}$/.test(other) ? other : params.year;
		redirect(303, `${url.pathname.replace(/[^/]*$/, '')}${year}?${parameters.toString()}`);
	}
	const made = await bulletinOf(params.year, url.searchParams, locals.language);
	if (!made) error(404, text[locals.language].noYear(params.year.slice(0, 20)));
	const { bulletin, slice, catalogue, filters } = made;
	const { overview } = slice;
	const { sheets } = await mapAtlas();
	return {
		bulletin,
		/** What the charts draw. */
		headlines: overview.headlines.map(({ row }) => row),
		map: overview.map && overview.map.marks.length > 1 ? overview.map : null,
		sheet: sheets[`${overview.map?.region} ${overview.map?.level}`] ?? null,
		names: namesFor(catalogue, {
			targets: [
				...overview.headlines.map(({ target_id }) => target_id),
				...(overview.map ? [overview.map.target_id] : [])
			],
			places: [
				...overview.headlines.flatMap(({ row }) => (row ? [row.place_code] : [])),
				...(overview.map?.marks.map(({ place_code }) => place_code) ?? [])
			],
			english: locals.language === 'en'
		}),
		choices: choicesOf(catalogue, filters.area.id),
		chosen: {
			year: filters.year,
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		},
		paper: url.searchParams.get('paper') === 'landscape' ? ('landscape' as const) : ('portrait' as const)
	};
};
