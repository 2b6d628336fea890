import { currentRelease } from '$lib/server/current-release';
import { outlookQuery } from '$lib/server/open/outlook';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	return answerCsv(request, release, 'outlook', (parameters) => outlookQuery(release.names, parameters));
};
