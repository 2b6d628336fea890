import { error } from '@sveltejs/kit';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readAnchors } from '$lib/server/registry/anchors';
import { messagesOf } from '$lib/text';
import { kinds } from '../../compare/kinds';
import { viewCompare } from '../../compare/view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals }) => {
	const release = await currentRelease();
	const kind = kinds.find((known) => known === url.searchParams.get('chart')) ?? 'lines';
	const anchors = await readAnchors(release.engine, release.names.years[0] ?? 0);
	const view = viewCompare(cubeOf(release, url.searchParams), release.names, url.searchParams, anchors);
	if (view.slice.targets.length === 0) error(404, messagesOf(locals.language).error.notFound);
	return { ...view, kind, names: release.names };
};
