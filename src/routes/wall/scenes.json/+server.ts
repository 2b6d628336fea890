import { createHash } from 'node:crypto';
import { readScenes } from '../scenes.server';
import type { RequestHandler } from './$types';

/** The scenes as the page has them, for a wall that runs on; 304 while nothing has changed. */
export const GET: RequestHandler = async ({ url, locals, request }) => {
	const body = JSON.stringify(await readScenes(url.searchParams, locals.language));
	const etag = `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
	const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json; charset=utf-8' };
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	return new Response(body, { headers });
};
