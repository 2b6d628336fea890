import { currentRelease } from '$lib/server/current-release';
import { assessmentQuery } from '$lib/server/open/assessment';
import { readMethods } from '$lib/server/open/methods';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	const methods = await readMethods(release.engine);
	return answerCsv(request, release, 'assessment', (parameters) =>
		assessmentQuery(release.names, methods, parameters)
	);
};
