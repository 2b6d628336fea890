import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';

/** The places of every region that has a map, and the country. */
export const load: PageServerLoad = async () => {
	const { names } = await currentRelease();
	const roots = [
		...names.regions,
		...names.places.filter(({ level }) => level === 'country').map(({ place_code }) => place_code)
	];
	const within = (code: string, depth = 0): boolean =>
		roots.includes(code) ||
		(depth < 4 && within(names.places.find((place) => place.place_code === code)?.parent ?? '', depth + 1));
	return {
		roots,
		places: names.places.filter(
			({ place_code, parent }) => roots.includes(place_code) || (parent !== '100000' && within(parent))
		)
	};
};
