import { currentRelease } from '$lib/server/current-release';
import { qualitySumsQuery } from '$lib/server/open/quality';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	return answerCsv(request, release, 'quality-sums', (parameters) =>
		qualitySumsQuery(release.names, parameters)
	);
};
