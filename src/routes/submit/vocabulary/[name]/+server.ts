import { error } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { vocabularyAddress, vocabularyOf } from '$lib/server/intake/vocabulary';
import { messagesOf } from '$lib/text';
import type { RequestHandler } from './$types';

/** The names that the reader in the browser needs, under an address that changes with them. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const served = await vocabularyOf(await currentRelease());
	if (url.pathname !== vocabularyAddress(served)) error(404, messagesOf(locals.language).error.notFound);
	return new Response(served.json, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
};
