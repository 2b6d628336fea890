import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { needsOfMap, sheetsFor, viewMap } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(
		await parent(),
		url,
		fetch,
		needsOfMap(url.searchParams),
		({ cube, catalogue, comparable, maps }) => {
			const view = viewMap(cube, catalogue, url.searchParams, comparable);
			return { ...data, ...view, ...sheetsFor(view.slice, maps), names: catalogue };
		}
	);
};
