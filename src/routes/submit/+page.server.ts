import { randomBytes } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { vocabularyAddress, vocabularyOf } from '$lib/server/intake/vocabulary';
import { templatePolicies } from '$lib/server/intake/template-rows';
import { accountOf, hasRole } from '$lib/server/people/account';
import { readReportingCalendar } from '$lib/server/submissions/reporting-calendar';
import { correctedBy } from './corrected.server';
import { typingChoices } from './choices.server';
import { formOf, handInForm, readSent, sentBy } from './hand-in.server';
import { datedFigures, plainReading } from './plain-reading';
import { noticesOf } from './times-now';
import type { Actions, PageServerLoad } from './$types';

/** What can be reported, and whether the reader may report. */
export const load: PageServerLoad = async (event) => {
	const release = await currentRelease();
	return {
		database: release.database,
		catalogue: release.catalogue,
		vocabulary: vocabularyAddress(await vocabularyOf(release)),
		choices: typingChoices(release.names, await templatePolicies(release.engine)),
		mayHandIn: hasRole(accountOf(event), 'analyst'),
		calendar: await readReportingCalendar(release.engine),
		corrected: await correctedBy(accountOf(event), event.url.searchParams.get('corrects')),
		/** Names one handing in by the form that works without scripts. */
		key: randomBytes(16).toString('hex')
	};
};

/** The form that works without scripts: `check` tells what was understood, `handIn` hands the file in. */
export const actions: Actions = {
	check: async ({ request }) => {
		const form = await formOf(request);
		if ('message' in form) return fail(form.status, { refused: form });
		const sent = await sentBy(form);
		if ('message' in sent) return fail(422, { refused: sent });
		const understood = await readSent(sent);
		if ('message' in understood) return fail(understood.status, { refused: understood });
		return {
			understood: plainReading(understood.reading),
			notices: noticesOf(
				await readReportingCalendar((await currentRelease()).engine),
				datedFigures(understood.reading.figures)
			)
		};
	},
	handIn: async (event) => {
		const { status, said } = await handInForm(event);
		return 'id' in said ? { acknowledged: said } : fail(status, { refused: said });
	}
};
