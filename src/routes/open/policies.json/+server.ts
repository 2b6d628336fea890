import { currentRelease } from '$lib/server/current-release';
import { readPolicies } from '$lib/server/open/policies';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'policies', readPolicies);
