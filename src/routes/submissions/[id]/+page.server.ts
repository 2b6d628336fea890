import { error, redirect } from '@sveltejs/kit';
import { accountOf, hasRole, requireRole } from '$lib/server/people/account';
import { formText } from '$lib/server/people/form-text';
import { publishChanges } from '$lib/server/releases/publisher';
import { currentRelease } from '$lib/server/current-release';
import { currentStore } from '$lib/server/store/current-store';
import { withdraw } from '$lib/server/submissions/decide';
import { openStates } from '$lib/server/submissions/state';
import { offeredIn, pageOfFigures } from '$lib/server/submissions/submitted-figures';
import { deciderOf, namesFor, openedSubmission, refused } from '../../review/opened.server';
import { choiceFrom, pageFrom, questionOf } from './choice';
import { toldOf } from './told';
import type { Actions, PageServerLoad } from './$types';

/** So many rows stand on a page. */
const pageSize = 200;

export const load: PageServerLoad = async (event) => {
	const record = await openedSubmission(event.params.id);
	const account = accountOf(event);
	const wasAccepted = record.events.some(({ kind }) => kind === 'accepted');
	// What is in a release may be followed to its cell by whoever reads the release.
	if (!wasAccepted && !hasRole(account, 'planner') && account?.id !== record.by_id) {
		requireRole(event, 'analyst');
		error(403, '这份报送尚未采纳，只有报送人和审核人可看 Only its sender and reviewers may see it yet');
	}
	const isSender = account !== undefined && account.id === record.by_id;
	const query = event.url.searchParams;
	const choice = choiceFrom(query);
	const store = await currentStore();
	const { names } = await currentRelease();
	const question = questionOf(choice, names.places, query);
	const figures = await pageOfFigures(store, record.id, question, pageSize);
	const offered = await offeredIn(store, record.id);
	const leftOut = isSender || hasRole(account, 'planner') ? record.left_out : [];
	const leftPages = Math.max(1, Math.ceil(leftOut.length / pageSize));
	const leftPage = Math.min(leftPages, pageFrom(query, 'left'));
	return {
		record: toldOf(record, isSender || hasRole(account, 'planner')),
		choice,
		offered,
		figures,
		leftOut: {
			rows: leftOut.slice((leftPage - 1) * pageSize, leftPage * pageSize),
			page: leftPage,
			pages: leftPages,
			total: leftOut.length
		},
		mayWithdraw: record.state !== 'withdrawn' && (isSender || hasRole(account, 'planner')),
		/** The newest version is the one to correct. */
		mayCorrect:
			record.state !== 'withdrawn' &&
			record.versions.at(-1)?.id === record.id &&
			hasRole(account, 'analyst') &&
			(isSender || hasRole(account, 'planner')),
		mayReview: hasRole(account, 'planner') && openStates.includes(record.state),
		mayDownload: isSender || hasRole(account, 'planner'),
		isPublishing: query.has('decided'),
		names: await namesFor(figures.rows, [], offered.indicators)
	};
};

export const actions: Actions = {
	withdraw: async (event) => {
		const account = requireRole(event, 'analyst');
		const record = await openedSubmission(event.params.id);
		if (account.id !== record.by_id && !hasRole(account, 'planner')) {
			error(403, '只有报送人和审核人可以撤回 Only its sender and reviewers may withdraw it');
		}
		const comment = formText(await event.request.formData(), 'comment', 2_000);
		try {
			await withdraw(await currentStore(), deciderOf(event, account), { submission: record.id, comment });
		} catch (cause) {
			return refused(cause);
		}
		void publishChanges();
		redirect(303, `/submissions/${record.id}?decided=1`);
	}
};
