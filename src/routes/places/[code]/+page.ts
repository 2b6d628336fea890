import { error } from '@sveltejs/kit';
import { messagesOf } from '$lib/text';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewPlace } from './view';

export const load: PageLoad = async ({ data, params, url, fetch, parent }) => {
	if (data.key === `${params.code}${url.search}`) return data;
	const view = await readHere(
		await parent(),
		url,
		fetch,
		{ numbers: true, parts: () => [{ kind: 'place', id: params.code }] },
		({ cube, catalogue }) => {
			const cut = viewPlace(cube, catalogue, params.code, url.searchParams);
			return cut && { ...data, ...cut, names: catalogue };
		}
	);
	if (!view) error(404, messagesOf((await parent()).language).error.notFound);
	return view;
};
