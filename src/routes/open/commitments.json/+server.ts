import { currentRelease } from '$lib/server/current-release';
import { readCommitments } from '$lib/server/open/commitments';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'commitments', readCommitments);
