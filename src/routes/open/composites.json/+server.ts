import { currentRelease } from '$lib/server/current-release';
import { readComposites } from '$lib/server/open/composites';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'composites', readComposites);
