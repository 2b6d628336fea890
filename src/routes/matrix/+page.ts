import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewMatrix } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(await parent(), url, fetch, { numbers: false }, ({ cube, catalogue }) => ({
		...data,
		...viewMatrix(cube, catalogue, url.searchParams),
		names: catalogue
	}));
};
