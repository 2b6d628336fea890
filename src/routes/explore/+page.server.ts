import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { id, database } = await currentRelease();
	return { release: { id, url: database } };
};
