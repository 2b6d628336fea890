import { needsOfYear } from '$lib/view/needs';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewOverview } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	const view = await readHere(await parent(), url, fetch, needsOfYear(url.searchParams), (release) =>
		viewOverview(release, url.searchParams)
	);
	return { ...data, ...view };
};
