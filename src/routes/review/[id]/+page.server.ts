import { redirect } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { requireRole } from '$lib/server/people/account';
import { publishChanges } from '$lib/server/releases/publisher';
import { currentStore } from '$lib/server/store/current-store';
import { accept, returnToSender } from '$lib/server/submissions/decide';
import { reviewWork } from '$lib/server/submissions/review';
import { agreeingSubmissions } from '$lib/server/submissions/rivals';
import { figuresAt } from '$lib/server/submissions/submitted-figures';
import { deciderOf, namesFor, openedSubmission, refused } from '../opened.server';
import { changesSoon } from './changes.server';
import { decisionIn, positionsTaken } from './decision';
import { figuresOf } from './figures.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'planner');
	const record = await openedSubmission(event.params.id);
	const { id } = await currentRelease();
	const store = await currentStore();
	const work = reviewWork(store, id, record);
	const figures = await figuresOf(store, record.id, work, event.url.searchParams);
	const { answers: _, left_out, origin: __, by_id: ___, ...rest } = record;
	return {
		record: rest,
		leftOut: left_out.length,
		...figures,
		sameFigures: await agreeingSubmissions(store.db, record.id),
		/** null: not known yet. */
		changes: await changesSoon(store, record, work),
		names: await namesFor(figures.rows.map(({ figure }) => figure))
	};
};

export const actions: Actions = {
	/** Turns to another page, which keeps what was decided on this one. */
	turn: async (event) => {
		requireRole(event, 'planner');
		return { decision: decisionIn(await event.request.formData()) };
	},
	accept: async (event) => {
		const account = requireRole(event, 'planner');
		const record = await openedSubmission(event.params.id);
		const decision = decisionIn(await event.request.formData());
		try {
			await accept(await currentStore(), deciderOf(event, account), {
				submission: record.id,
				comment: decision.comment,
				positions: positionsTaken(decision, record.figures),
				decided: [...decision.decided.keys()]
			});
		} catch (cause) {
			return refused(cause, { decision });
		}
		void publishChanges();
		redirect(303, `/submissions/${record.id}?decided=1`);
	},
	return: async (event) => {
		const account = requireRole(event, 'planner');
		const record = await openedSubmission(event.params.id);
		const decision = decisionIn(await event.request.formData());
		try {
			const store = await currentStore();
			const figures = await figuresAt(store, record.id, [...decision.comments.keys()]);
			await returnToSender(store, deciderOf(event, account), {
				submission: record.id,
				comment: decision.comment,
				cells: figures.map(({ position, sheet, cell }) => ({
					sheet,
					cell,
					comment: decision.comments.get(position) ?? ''
				}))
			});
		} catch (cause) {
			return refused(cause, { decision });
		}
		redirect(303, `/submissions/${record.id}`);
	}
};
