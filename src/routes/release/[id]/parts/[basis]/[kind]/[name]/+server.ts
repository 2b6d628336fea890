import { error } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { packPart, packPartLights, rowsOfPart } from '$lib/server/releases/cube-part';
import { messagesOf } from '$lib/text';
import type { RequestHandler } from './$types';

/**
 * The part of a cube that is of one target, one place, or one group of places in a year: `<id>.arrow`, and what other methods say of it, `<id>-lights.arrow`. Only
 * where a static copy is written; the living system cuts on the server.
 */
export const GET: RequestHandler = async ({ params, locals }) => {
	const release = await currentRelease();
	const kind = (['target', 'place', 'group'] as const).find((known) => known === params.kind);
	const [, id, lights] = /^(.+?)(-lights)?\.arrow$/.exec(params.name) ?? [];
	const cube = params.basis === 'all' ? release.all : params.basis === 'reported' ? release.reported : null;
	if (!locals.publication || !kind || id === undefined || !cube || params.id !== release.id)
		error(404, messagesOf(locals.language).error.notFound);
	const rows = rowsOfPart(cube, release.names, { kind, id });
	const bytes = lights ? packPartLights(cube, rows) : packPart(cube, rows, { numbers: kind !== 'group' });
	return new Response(Uint8Array.from(bytes), {
		headers: { 'content-type': 'application/vnd.apache.arrow.stream' }
	});
};
