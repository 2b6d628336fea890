import { filtersFrom } from '$lib/cube/filters';
import { sliceMatrix } from '$lib/cube/matrix';
import { csvOf } from '$lib/engine/export';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { Naming } from '$lib/view/naming';
import { choiceFrom } from '../choice';
import { matrixTable } from '../table';
import type { RequestHandler } from './$types';

/** What the matrix shows at the same query string, as a table for spreadsheets. */
export const GET: RequestHandler = async ({ url: { searchParams }, locals }) => {
	const release = await currentRelease();
	const filters = filtersFrom(searchParams, release.names);
	const slice = sliceMatrix(
		cubeOf(release, searchParams),
		release.names,
		filters,
		choiceFrom(searchParams, release.names, filters.area)
	);
	const naming = Naming.of(release.names, locals.language);
	return new Response(csvOf(matrixTable(slice, naming)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="kangbiao-matrix-${String(slice.year)}-${release.id}.csv"`,
			'cache-control': 'no-cache'
		}
	});
};
