import { currentRelease } from '$lib/server/current-release';
import { releaseEvents } from '$lib/server/releases/events';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () =>
	new Response(releaseEvents((await currentRelease()).id), {
		headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store, no-transform' }
	});
