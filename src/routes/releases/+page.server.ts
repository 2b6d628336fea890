import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, redirect } from '@sveltejs/kit';
import { accountOf, hasRole, requireRole } from '$lib/server/people/account';
import { changedLights } from '$lib/server/releases/changed-lights';
import { publishChanges, publishingFailure, shownRelease } from '$lib/server/releases/publisher';
import { listPublished } from '$lib/server/releases/published';
import { releasesFolder } from '$lib/server/settings';
import { currentStore } from '$lib/server/store/current-store';
import { revertTo } from '$lib/server/submissions/decide';
import { deciderOf, namesFor, refused } from '../review/opened.server';
import { text } from './text';
import type { Actions, PageServerLoad } from './$types';

const mostLights = 500;

export const load: PageServerLoad = async (event) => {
	const { searchParams } = event.url;
	const published = await listPublished(await currentStore());
	const kept = new Set<string>();
	for (const id of new Set(published.map(({ release_id }) => release_id))) {
		const isThere = await access(join(releasesFolder(), id, 'manifest.json')).then(
			() => true,
			() => false
		);
		if (isThere) kept.add(id);
	}
	const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
	const basis = searchParams.get('illustrative') === 'off' ? 'reported' : 'all';
	const lights = kept.has(from) && kept.has(to) ? await changedLights(from, to, basis) : null;
	const listed = lights?.slice(0, mostLights) ?? [];
	return {
		published: published.map((release) => ({ ...release, isKept: kept.has(release.release_id) })),
		newest: (await shownRelease()).id,
		mayRevert: hasRole(accountOf(event), 'planner'),
		isReverting: searchParams.has('reverted'),
		failure: hasRole(accountOf(event), 'analyst') ? (publishingFailure()?.message ?? null) : null,
		compared: lights && { from, to, lights: listed, unlisted: lights.length - listed.length },
		names: await namesFor([], listed)
	};
};

export const actions: Actions = {
	revert: async (event) => {
		const account = requireRole(event, 'planner');
		const through = Number((await event.request.formData()).get('through'));
		if (!Number.isSafeInteger(through) || through < 0) return fail(400, { said: nothing });
		try {
			const last = await revertTo(await currentStore(), deciderOf(event, account), { through, comment: '' });
			if (!last) return fail(422, { said: nothing });
		} catch (cause) {
			return refused(cause);
		}
		void publishChanges();
		redirect(303, '/releases?reverted=1');
	}
};

const nothing = { zh: text.zh.nothingToRevert, en: text.en.nothingToRevert };
