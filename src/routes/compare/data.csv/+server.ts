import { csvOf } from '$lib/engine/export';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readAnchors } from '$lib/server/registry/anchors';
import { Naming } from '$lib/view/naming';
import { numbersOf } from '../numbers';
import { viewCompare } from '../view';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals }) => {
	const release = await currentRelease();
	const anchors = await readAnchors(release.engine, release.names.years[0] ?? 0);
	const { slice, zones } = viewCompare(
		cubeOf(release, url.searchParams),
		release.names,
		url.searchParams,
		anchors
	);
	const subjects = { naming: Naming.of(release.names, locals.language), zones };
	return new Response(csvOf(numbersOf(subjects, slice.targets)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="kangbiao-compare-${release.id}.csv"`,
			'cache-control': 'no-cache'
		}
	});
};
