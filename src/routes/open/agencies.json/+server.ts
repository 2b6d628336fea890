import { currentRelease } from '$lib/server/current-release';
import { readAgencies } from '$lib/server/open/agencies';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'agencies', readAgencies);
