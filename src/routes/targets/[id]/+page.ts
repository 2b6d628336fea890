import { error } from '@sveltejs/kit';
import { languageOf, messagesOf } from '$lib/text';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { readTarget } from './view';

export const load: PageLoad = async ({ data, params, url, fetch, parent }) => {
	if (data.key === `${params.id}${url.search}`) return data;
	const view = await readHere(await parent(), url, fetch, { numbers: true }, (release) =>
		readTarget(release, params.id, url.searchParams)
	);
	if (!view) error(404, messagesOf(languageOf(url.searchParams.get('lang'))).error.notFound);
	return { ...data, ...view };
};
