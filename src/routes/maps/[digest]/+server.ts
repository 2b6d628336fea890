import { error, json } from '@sveltejs/kit';
import { mapAtlas } from '$lib/server/maps';
import { messagesOf } from '$lib/text';
import type { RequestHandler } from './$types';

/** The maps as paths, under an address that changes with them. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { digest, sheets } = await mapAtlas();
	if (params.digest !== `${digest}.json`) error(404, messagesOf(locals.language).error.notFound);
	return json(sheets, { headers: { 'cache-control': 'public, max-age=31536000, immutable' } });
};
