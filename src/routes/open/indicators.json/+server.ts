import { currentRelease } from '$lib/server/current-release';
import { readIndicators } from '$lib/server/open/indicators';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'indicators', readIndicators);
