import { currentRelease } from '$lib/server/current-release';
import type { PageServerLoad } from './$types';
import { searchIndexOf } from './search-index.server';

const most = 40;

/** What search finds for `q`; actions are for the palette, which knows the page they change. */
export const load: PageServerLoad = async ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').slice(0, 200);
	if (query.trim() === '') return { query, found: [] };
	const { finder } = await searchIndexOf(await currentRelease());
	return {
		query,
		found: finder
			.find(query, most + 20)
			.filter(({ kind }) => kind !== 'action')
			.slice(0, most)
	};
};
