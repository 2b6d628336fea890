import { json } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { requireRole } from '$lib/server/people/account';
import { currentStore } from '$lib/server/store/current-store';
import { reviewWork } from '$lib/server/submissions/review';
import { openedSubmission } from '../../opened.server';
import { changesOf } from '../changes.server';
import type { RequestHandler } from './$types';

/** What accepting a submission would change, as soon as it is known: a page that was shown before fetches it. */
export const GET: RequestHandler = async (event) => {
	requireRole(event, 'planner');
	const record = await openedSubmission(event.params.id);
	const { id } = await currentRelease();
	const store = await currentStore();
	return json(await changesOf(store, record.id, reviewWork(store, id, record)), {
		headers: { 'Cache-Control': 'private, no-store' }
	});
};
