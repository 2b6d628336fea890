import { isPublished } from '$lib/view/published';
import type { PageLoad } from './$types';
import { shownOf } from './shown';

/** A static copy looks in its index here; else the server has looked. */
export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, 200);
	if (!isPublished() || query.trim() === '') return data;
	const [{ openFinder }, { files }] = await Promise.all([import('$lib/view/search/open-finder'), parent()]);
	return { ...data, query, found: shownOf(await openFinder(files.id, fetch), query) };
};
