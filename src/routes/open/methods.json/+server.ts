import { currentRelease } from '$lib/server/current-release';
import { readOpenMethods } from '$lib/server/open/open-methods';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'methods', readOpenMethods);
