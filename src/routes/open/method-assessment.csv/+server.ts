import { currentRelease } from '$lib/server/current-release';
import { methodAssessmentQuery } from '$lib/server/open/method-assessment';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	return answerCsv(request, release, 'method-assessment', (parameters) =>
		methodAssessmentQuery(release.names, parameters)
	);
};
