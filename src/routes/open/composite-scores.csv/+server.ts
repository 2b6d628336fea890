import { currentRelease } from '$lib/server/current-release';
import { readComposites } from '$lib/server/open/composites';
import { compositeScoresQuery } from '$lib/server/open/composite-scores';
import { answerCsv } from '$lib/server/open/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request }) => {
	const release = await currentRelease();
	const composites = (await readComposites(release.engine)).map(({ composite_id }) => composite_id);
	return answerCsv(request, release, 'composite-scores', (parameters) =>
		compositeScoresQuery(composites, parameters)
	);
};
