import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';
import { searchIndexOf } from './search-index.server';
import { shownOf } from './shown';

/** What search finds for `q`. */
export const load: PageServerLoad = async ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, 200);
	if (query.trim() === '') return { query, found: [] };
	const { finder } = await searchIndexOf(await currentRelease());
	return { query, found: shownOf(finder, query) };
};
