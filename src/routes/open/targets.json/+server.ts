import { currentRelease } from '$lib/server/current-release';
import { readTargets } from '$lib/server/open/targets';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'targets', readTargets);
