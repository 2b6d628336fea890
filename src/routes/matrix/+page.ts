import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { needsOfMatrix, viewMatrix } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(await parent(), url, fetch, needsOfMatrix(url.searchParams), ({ cube, catalogue }) => ({
		...data,
		...viewMatrix(cube, catalogue, url.searchParams),
		names: catalogue
	}));
};
