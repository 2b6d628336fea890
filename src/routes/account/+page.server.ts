import { fail, redirect } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { requireRole } from '$lib/server/people/account';
import { readNewPassword } from '$lib/server/people/new-password';
import { changeOwnPassword, logOut, logOutEverywhere } from '$lib/server/people/own-account';
import { formText } from '$lib/server/people/form-text';
import { passwordLength } from '$lib/server/people/password-rule';
import { Busy } from '$lib/server/people/queue';
import { dropSession, keepSession, sessionSecret } from '$lib/server/people/session-cookie';
import { findSession, sessionsOf } from '$lib/server/people/sessions';
import { visitorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import { Naming } from '$lib/view/naming';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireRole(event, 'viewer');
	const naming = Naming.of((await currentRelease()).names, event.locals.language);
	const { db } = await currentStore();
	const now = new Date();
	const secret = sessionSecret(event);
	const present = secret === undefined ? undefined : await findSession(db, secret, now);
	const { role, places, indicators, isLocal } = account;
	return {
		name: account.name,
		role,
		isLocal,
		places: places === 'all' ? null : places.map((code) => naming.placeName(code, 'full')),
		indicators: indicators === 'all' ? null : indicators.map((id) => naming.indicatorName(id)),
		sessions: isLocal
			? []
			: (await sessionsOf(db, account.id, now)).map((session) => ({
					...session,
					isPresent: session.id === present?.session
				}))
	};
};

export const actions: Actions = {
	password: async (event) => {
		const account = requireRole(event, 'viewer');
		const form = await event.request.formData();
		const read = readNewPassword(form, account.name);
		if ('fault' in read) return fail(400, { fault: read.fault, minutes: 0 });
		const { db } = await currentStore();
		const passwords = { present: formText(form, 'present', passwordLength.most * 4), next: read.password };
		const change = await changeOwnPassword(db, account, passwords, visitorOf(event)).catch(
			(error: unknown) => {
				if (error instanceof Busy) return { outcome: 'busy' as const };
				throw error;
			}
		);
		if (change.outcome === 'done') {
			keepSession(event, change.secret);
			return { changed: true };
		}
		const minutes =
			change.outcome === 'wait' ? Math.max(1, Math.ceil((change.until.getTime() - Date.now()) / 60_000)) : 0;
		return fail(change.outcome === 'wait' ? 429 : 400, { fault: change.outcome, minutes });
	},
	logout: async (event) => {
		const account = requireRole(event, 'viewer');
		const secret = sessionSecret(event);
		const { db } = await currentStore();
		if (secret !== undefined) await logOut(db, account, secret, visitorOf(event));
		dropSession(event);
		redirect(303, event.locals.language === 'en' ? '/login?lang=en' : '/login');
	},
	everywhere: async (event) => {
		const account = requireRole(event, 'viewer');
		const { db } = await currentStore();
		await logOutEverywhere(db, account, visitorOf(event));
		dropSession(event);
		redirect(303, event.locals.language === 'en' ? '/login?lang=en' : '/login');
	}
};
