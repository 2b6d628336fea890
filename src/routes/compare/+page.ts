import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewCompare } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(await parent(), url, fetch, { numbers: true }, ({ cube, catalogue }) => ({
		...data,
		...viewCompare(cube, catalogue, url.searchParams, data.anchors),
		names: catalogue
	}));
};
