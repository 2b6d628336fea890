import { currentRelease } from '$lib/server/current-release';
import { figuresQuery } from '$lib/server/open/figures';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	return answerCsv(request, release, 'figures', (parameters) => figuresQuery(release.names, parameters));
};
