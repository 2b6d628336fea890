import { error } from '@sveltejs/kit';
import { languageOf, messagesOf } from '$lib/text';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewTarget } from './view';

export const load: PageLoad = async ({ data, params, url, fetch, parent }) => {
	if (data.key === `${params.id}${url.search}`) return data;
	const view = await readHere(await parent(), url, fetch, ({ cube, catalogue, maps }) => {
		const cut = viewTarget(cube, catalogue, params.id, url.searchParams);
		return (
			cut && {
				...data,
				...cut,
				names: catalogue,
				sheet: maps[`${cut.slice.map?.region} ${cut.slice.map?.level}`] ?? null
			}
		);
	});
	if (!view) error(404, messagesOf(languageOf(url.searchParams.get('lang'))).error.notFound);
	return view;
};
