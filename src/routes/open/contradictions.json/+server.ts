import { currentRelease } from '$lib/server/current-release';
import { readContradictions } from '$lib/server/open/contradictions';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'contradictions', readContradictions);
