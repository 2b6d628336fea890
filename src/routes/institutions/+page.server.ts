import { choicesOf } from '$lib/cube/names';
import { currentRelease } from '$lib/server/current-release';
import { readKinds } from '$lib/server/registry/institutions';
import { choicesFrom } from './choices';
import { readView } from './rows.server';
import type { PageServerLoad } from './$types';

/** Institutions against what they are held to, as the address asks. */
export const load: PageServerLoad = async ({ url }) => {
	const release = await currentRelease();
	const { names, engine } = release;
	const kinds = await readKinds(engine);
	const choices = choicesFrom(
		url.searchParams,
		names,
		kinds.map(({ kind }) => kind)
	);
	const { areas, policies, years } = choicesOf(names, choices.zone ?? '510000');
	const prefectures = names.places.filter(({ parent }) => parent === '510000');
	const offered = new Set(areas.map(({ id }) => id));
	return {
		choices,
		kinds,
		years,
		policies,
		areas: [
			...areas.filter(({ zone }) => !zone),
			...prefectures
				.filter(({ place_code }) => !offered.has(place_code))
				.map(({ place_code, short_name, name_en }) => ({
					id: place_code,
					name: short_name,
					name_en,
					zone: false
				})),
			...areas.filter(({ zone }) => zone)
		],
		content: await readView(release, choices)
	};
};
