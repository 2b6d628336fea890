import { error, json } from '@sveltejs/kit';
import { comparableTargets, indexOfComparable } from '$lib/cube/comparable';
import { currentRelease } from '$lib/server/current-release';
import { messagesOf } from '$lib/text';
import type { RequestHandler } from './$types';

/** The targets that can be compared, which parts of a cube do not tell. Only where a static copy is written. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const release = await currentRelease();
	const cube = params.basis === 'all' ? release.all : params.basis === 'reported' ? release.reported : null;
	if (!locals.publication || !cube || params.id !== release.id)
		error(404, messagesOf(locals.language).error.notFound);
	return json(indexOfComparable(comparableTargets(cube, release.names)));
};
