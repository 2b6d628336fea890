import { json } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { changedLights } from '$lib/server/releases/changed-lights';
import { keepingOf } from '$lib/server/releases/outdated';
import { listPublished } from '$lib/server/releases/published';
import { currentStore } from '$lib/server/store/current-store';
import { changesOf } from '../followed-changes';
import type { RequestHandler } from './$types';

const latest = new Map<string, ReturnType<typeof changedLights>>();

/** The lights of some places and targets that differ between an earlier release and the one shown. */
export const GET: RequestHandler = async ({ url: { searchParams } }) => {
	const { id } = await currentRelease();
	const from = searchParams.get('from') ?? '';
	const known = (await listPublished(await currentStore())).some(({ release_id }) => release_id === from);
	const isThere = known && (await keepingOf(from)) === 'kept';
	if (!isThere) return json(null, { headers });
	const basis = searchParams.get('illustrative') === 'off' ? 'reported' : 'all';
	const lights = await once(`${from} ${id} ${basis}`, () => changedLights(from, id, basis));
	const listed = (name: string) => new Set((searchParams.get(name) ?? '').split(','));
	return json(changesOf(lights, listed('places'), listed('targets')), { headers });
};

const headers = { 'cache-control': 'no-cache' };

/** Two releases never change: the last comparison serves whoever asks next. */
function once(
	key: string,
	compare: () => ReturnType<typeof changedLights>
): ReturnType<typeof changedLights> {
	const comparing = latest.get(key) ?? compare();
	latest.clear();
	latest.set(key, comparing);
	comparing.catch(() => latest.delete(key));
	return comparing;
}
