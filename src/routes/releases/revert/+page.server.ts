import { error, fail, redirect } from '@sveltejs/kit';
import { requireRole } from '$lib/server/people/account';
import { formText } from '$lib/server/people/form-text';
import { changedLights } from '$lib/server/releases/changed-lights';
import { keepingOf } from '$lib/server/releases/outdated';
import { publishChanges, shownRelease } from '$lib/server/releases/publisher';
import { listPublished } from '$lib/server/releases/published';
import { currentStore } from '$lib/server/store/current-store';
import { revertTo } from '$lib/server/submissions/decide';
import { standingAcceptances, withdrawnAfter } from '$lib/server/submissions/standing-acceptances';
import { deciderOf, namesFor, refused } from '../../review/opened.server';
import { text } from './text';
import type { Actions, PageServerLoad } from './$types';

const mostLights = 300;

/** What a reversion to the release published under the number `to` would take back. */
export const load: PageServerLoad = async (event) => {
	requireRole(event, 'planner');
	const store = await currentStore();
	const to = event.url.searchParams.get('to') ?? '';
	const release = (await listPublished(store)).find(({ sequence }) => String(sequence) === to);
	if (!release) error(404, `${text.zh.unknown} ${text.en.unknown}: ${to.slice(0, 40)}`);
	const lost = await standingAcceptances(store, release.through);
	const newest = (await shownRelease()).id;
	const lights =
		lost.length > 0 && (await keepingOf(release.release_id)) === 'kept'
			? await changedLights(newest, release.release_id, 'all')
			: null;
	const listed = lights?.slice(0, mostLights) ?? [];
	return {
		release,
		lost,
		withdrawn: await withdrawnAfter(store, release.through),
		lights: lights && listed,
		unlisted: (lights?.length ?? 0) - listed.length,
		names: await namesFor([], listed)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const account = requireRole(event, 'planner');
		const form = await event.request.formData();
		const [through, seen] = ['through', 'seen'].map((name) => Number(form.get(name)));
		if (!isEntry(through) || !isEntry(seen)) return fail(400, { said: nothing });
		try {
			const last = await revertTo(await currentStore(), deciderOf(event, account), {
				through,
				seen,
				comment: formText(form, 'comment', 2_000)
			});
			if (!last) return fail(422, { said: nothing });
		} catch (cause) {
			return refused(cause);
		}
		void publishChanges();
		redirect(303, `/releases?reverted=1${event.locals.language === 'en' ? '&lang=en' : ''}`);
	}
};

function isEntry(value: number | undefined): value is number {
	return Number.isSafeInteger(value) && (value ?? -1) >= 0;
}

const nothing = { zh: text.zh.nothing, en: text.en.nothing };
