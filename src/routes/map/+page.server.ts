import { namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import type { PageServerLoad } from './$types';
import { sheetsFor, viewMap } from './view';

export const load: PageServerLoad = async ({ url, locals, untrack }) => {
	const [release, { sheets }] = await Promise.all([currentRelease(), mapAtlas()]);
	return untrack(() => {
		const view = viewMap(cubeOf(release, url.searchParams), release.names, url.searchParams);
		const { slice } = view;
		return {
			...view,
			...sheetsFor(slice, sheets),
			key: url.search,
			names: namesFor(release.names, {
				targets: slice?.offered ?? [],
				places: release.names.places
					.filter(
						({ place_code, level }) =>
							level === 'prefecture' ||
							slice?.regions.includes(place_code) ||
							slice?.places.some((place) => place.place_code === place_code)
					)
					.map(({ place_code }) => place_code),
				english: locals.language === 'en'
			})
		};
	});
};
