import { needsOfYear } from '$lib/view/needs';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewTargets } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(await parent(), url, fetch, needsOfYear(url.searchParams), ({ cube, catalogue }) => ({
		...data,
		...viewTargets(cube, catalogue, url.searchParams),
		names: catalogue
	}));
};
