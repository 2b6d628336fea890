import { error, json } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { figuresOf } from '$lib/server/figures-of';
import { messagesOf } from '$lib/text';
import type { RequestHandler } from './$types';

/** Every figure ever reported for a place: what a static copy opens when one of them is asked for. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { names, engine } = await currentRelease();
	if (!names.places.some(({ place_code }) => place_code === params.place))
		error(404, messagesOf(locals.language).error.notFound);
	return json(await figuresOf(engine, params.place));
};
