import { currentRelease } from '$lib/server/current-release';
import { readInstitutions } from '$lib/server/open/institutions';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'institutions', readInstitutions);
