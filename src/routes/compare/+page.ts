import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { needsOfCompare, viewCompare } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(
		await parent(),
		url,
		fetch,
		needsOfCompare(url.searchParams),
		({ cube, catalogue, comparable }) => ({
			...data,
			...viewCompare(cube, catalogue, url.searchParams, data.anchors, comparable),
			names: catalogue
		})
	);
};
