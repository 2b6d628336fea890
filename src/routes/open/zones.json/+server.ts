import { currentRelease } from '$lib/server/current-release';
import { readZones } from '$lib/server/open/zones';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'zones', readZones);
