import { error, json } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { messagesOf } from '$lib/text';
import { readExtras } from '../extras.server';
import type { RequestHandler } from './$types';

/** What the registry holds of a target, for a page that came to it without the server. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const release = await currentRelease();
	if (!release.names.targets.some(({ target_id }) => target_id === params.id)) {
		error(404, messagesOf(locals.language).error.notFound);
	}
	return json(await readExtras(release, params.id));
};
