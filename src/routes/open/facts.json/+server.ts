import { currentRelease } from '$lib/server/current-release';
import { readFacts } from '$lib/server/open/facts';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'facts', readFacts);
