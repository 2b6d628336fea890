import { csvOf } from '$lib/engine/export';
import { currentRelease } from '$lib/server/current-release';
import { readKinds } from '$lib/server/registry/institutions';
import { choicesFrom } from '../choices';
import { tableOf } from '../table.server';
import type { RequestHandler } from './$types';

/** The rows of a view as a file for spreadsheets, in the order and language in which the page shows them. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const release = await currentRelease();
	const kinds = await readKinds(release.engine);
	const choices = choicesFrom(
		url.searchParams,
		release.names,
		kinds.map(({ kind }) => kind)
	);
	const body = csvOf(await tableOf(release, choices, locals.language));
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="kangbiao-institutions-${choices.view}-${choices.year}-${release.id}.csv"`,
			'cache-control': 'no-cache'
		}
	});
};
