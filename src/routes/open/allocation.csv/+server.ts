import { currentRelease } from '$lib/server/current-release';
import { allocationQuery } from '$lib/server/open/allocation';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	return answerCsv(request, release, 'allocation', (parameters) =>
		allocationQuery(release.names, parameters)
	);
};
