import { error } from '@sveltejs/kit';
import { messagesOf } from '$lib/text';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { readTarget } from './view';

export const load: PageLoad = async ({ data, params, url, fetch, parent }) => {
	if (data.key === `${params.id}${url.search}`) return data;
	const view = await readHere(
		await parent(),
		url,
		fetch,
		{ numbers: true, parts: () => [{ kind: 'target', id: params.id }] },
		(release) => readTarget(release, params.id, url.searchParams)
	);
	if (!view) error(404, messagesOf((await parent()).language).error.notFound);
	return { ...data, ...view };
};
