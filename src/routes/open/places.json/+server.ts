import { currentRelease } from '$lib/server/current-release';
import { readPlaces } from '$lib/server/open/places';
import { answerJson } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) =>
	answerJson(request, await currentRelease(), 'places', readPlaces);
