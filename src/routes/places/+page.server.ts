import { currentRelease } from '$lib/server/current-release';

export const load = async () => {
	const { names } = await currentRelease();
	const listed = names.places.filter(({ place_code }) => /^(10|50|51|4103)/.test(place_code));
	return { places: listed };
};
