import { accountOf, hasRole } from '$lib/server/people/account';
import { changedLights } from '$lib/server/releases/changed-lights';
import { keepingOf, type Keeping } from '$lib/server/releases/outdated';
import { publishingFailure, shownRelease } from '$lib/server/releases/publisher';
import { listPublished } from '$lib/server/releases/published';
import { currentStore } from '$lib/server/store/current-store';
import { standingAcceptances } from '$lib/server/submissions/standing-acceptances';
import { namesFor } from '../review/opened.server';
import type { PageServerLoad } from './$types';

const mostLights = 500;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const store = await currentStore();
	const published = await listPublished(store);
	const keepings = new Map<string, Keeping>();
	for (const id of new Set(published.map(({ release_id }) => release_id))) {
		keepings.set(id, await keepingOf(id));
	}
	const isKept = (id: string) => keepings.get(id) === 'kept';
	const [newestAcceptance] = hasRole(accountOf(event), 'planner') ? await standingAcceptances(store, 0) : [];
	const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
	const basis = searchParams.get('illustrative') === 'off' ? 'reported' : 'all';
	const lights = isKept(from) && isKept(to) ? await changedLights(from, to, basis) : null;
	const listed = lights?.slice(0, mostLights) ?? [];
	return {
		published: published.map((release) => ({
			...release,
			// Whoever may read sees the releases; names of accounts are for those who work with them.
			by_name: hasRole(accountOf(event), 'analyst') ? release.by_name : '',
			keeping: keepings.get(release.release_id) ?? 'gone',
			/** Something was accepted since that a reversion would take back. */
			mayRevert: (newestAcceptance?.sequence ?? 0) > release.through
		})),
		newest: (await shownRelease()).id,
		isReverting: searchParams.has('reverted'),
		failure: hasRole(accountOf(event), 'analyst') ? (publishingFailure()?.message ?? null) : null,
		compared: lights && { from, to, lights: listed, unlisted: lights.length - listed.length },
		names: await namesFor([], listed)
	};
};
