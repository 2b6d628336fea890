import { error } from '@sveltejs/kit';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import { messagesOf } from '$lib/text';
import { viewTarget } from '../../../targets/[id]/view';
import type { PageServerLoad } from './$types';

const kinds = ['trend', 'ranking', 'map'] as const;

export const load: PageServerLoad = async ({ url, params, locals }) => {
	const release = await currentRelease();
	const view = viewTarget(cubeOf(release, url.searchParams), release.names, params.id, url.searchParams);
	if (!view) error(404, messagesOf(locals.language).error.notFound);
	const { sheets } = await mapAtlas();
	const own = release.names.methods[0]?.id;
	return {
		...view,
		kind: kinds.find((known) => known === url.searchParams.get('chart')) ?? ('trend' as const),
		names: release.names,
		method: release.names.methods.find(({ id }) => id === view.chosen.method && id !== own) ?? null,
		sheet: sheets[`${view.slice.map?.region} ${view.slice.map?.level}`] ?? null
	};
};
