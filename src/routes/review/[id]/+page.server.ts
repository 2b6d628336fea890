import { error, redirect } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { requireRole } from '$lib/server/people/account';
import { formText } from '$lib/server/people/form-text';
import { publishChanges } from '$lib/server/releases/publisher';
import { currentStore } from '$lib/server/store/current-store';
import { storeFault } from '$lib/server/store/store-fault';
import { accept, returnToSender } from '$lib/server/submissions/decide';
import { reviewOf } from '$lib/server/submissions/review';
import { deciderOf, namesFor, openedSubmission, refused } from '../opened.server';
import { decisionIn } from './decision';
import type { Actions, PageServerLoad } from './$types';

/** More rows than anybody decides one by one; what is contested or contradicts is always among them, as far as there is room. */
const mostRows = 500;
const mostLights = 300;
const mostFindings = 300;
const gravest = ['contradicting', 'revised', 'new', 'unchanged'];

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'planner');
	const record = await openedSubmission(event.params.id);
	const { id } = await currentRelease();
	const review = await currentStore()
		.then((store) => reviewOf(store, id, record))
		.catch((cause: unknown) => {
			const fault = storeFault(cause);
			if (fault) error(503, `${fault.words.zh} ${fault.words.en}`);
			throw cause;
		});
	const contested = new Set(review.contested);
	const rows = record.list
		.map((figure, index) => ({
			figure,
			compared: review.compared[index],
			isContested: contested.has(figure.position)
		}))
		.sort(
			(a, b) =>
				Number(b.isContested) - Number(a.isContested) ||
				gravest.indexOf(a.compared?.difference ?? '') - gravest.indexOf(b.compared?.difference ?? '') ||
				a.figure.position - b.figure.position
		);
	const shown = rows.slice(0, Math.max(mostRows, contested.size));
	const lights = review.lights.slice(0, mostLights);
	const findings = review.findings.slice(0, mostFindings);
	const { list: _, answers: __, left_out, origin: ___, by_id: ____, ...rest } = record;
	return {
		record: rest,
		leftOut: left_out.length,
		rows: shown,
		unlisted: rows.length - shown.length,
		rivals: review.rivals.filter(({ position }) => contested.has(position)),
		sameFigures: review.sameFigures,
		lights,
		unlistedLights: review.lights.length - lights.length,
		findings: findings.map((finding) => {
			const figure = finding.position === null ? undefined : record.list[finding.position];
			return { finding, cell: figure ? { sheet: figure.sheet, cell: figure.cell } : null };
		}),
		unlistedFindings: review.findings.length - findings.length,
		names: await namesFor([...shown.map(({ figure }) => figure), ...findings], lights)
	};
};

export const actions: Actions = {
	accept: async (event) => {
		const account = requireRole(event, 'planner');
		const record = await openedSubmission(event.params.id);
		const form = await event.request.formData();
		try {
			await accept(await currentStore(), deciderOf(event, account), {
				submission: record.id,
				comment: formText(form, 'comment', 2_000),
				...decisionIn(
					form,
					record.list.map(({ position }) => position)
				)
			});
		} catch (cause) {
			return refused(cause);
		}
		void publishChanges();
		redirect(303, `/submissions/${record.id}?decided=1`);
	},
	return: async (event) => {
		const account = requireRole(event, 'planner');
		const record = await openedSubmission(event.params.id);
		const form = await event.request.formData();
		try {
			await returnToSender(await currentStore(), deciderOf(event, account), {
				submission: record.id,
				comment: formText(form, 'comment', 2_000),
				cells: record.list.flatMap(({ position, sheet, cell }) => {
					const comment = formText(form, `comment-${position}`, 500);
					return comment === '' ? [] : [{ sheet, cell, comment }];
				})
			});
		} catch (cause) {
			return refused(cause);
		}
		redirect(303, `/submissions/${record.id}`);
	}
};
