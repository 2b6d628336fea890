import { currentRelease } from '$lib/server/current-release';
import { qualityQuery } from '$lib/server/open/quality';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	return answerCsv(request, release, 'quality', (parameters) => qualityQuery(release.names, parameters));
};
