import { fail, redirect } from '@sveltejs/kit';
import { accountOf } from '$lib/server/people/account';
import { hasAdministrator } from '$lib/server/people/administrator';
import { logIn } from '$lib/server/people/login';
import { nextPage } from '$lib/server/people/next-page';
import { passwordLength } from '$lib/server/people/password-rule';
import { Busy } from '$lib/server/people/queue';
import { keepSession, sessionSecret } from '$lib/server/people/session-cookie';
import { visitorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import { formText } from '$lib/server/people/form-text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { db } = await currentStore();
	const account = accountOf(event);
	return {
		setUp: await hasAdministrator(db),
		present: account && !account.isLocal ? account.name : null,
		next: nextPage(event.url.searchParams.get('next'), event.url.origin)
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const name = formText(form, 'name', 200);
		const password = formText(form, 'password', passwordLength.most * 4);
		const { db } = await currentStore();
		const attempt = { name, password, present: sessionSecret(event) };
		const login = await logIn(db, attempt, visitorOf(event)).catch((error: unknown) => {
			if (error instanceof Busy) return { outcome: 'busy' as const };
			throw error;
		});
		switch (login.outcome) {
			case 'done':
				keepSession(event, login.secret);
				redirect(303, nextPage(event.url.searchParams.get('next'), event.url.origin));
				break;
			case 'wait': {
				const minutes = Math.max(1, Math.ceil((login.until.getTime() - Date.now()) / 60_000));
				event.setHeaders({ 'retry-after': String(minutes * 60) });
				return fail(429, { name, fault: 'wait' as const, minutes });
			}
			case 'busy':
				return fail(503, { name, fault: 'busy' as const, minutes: 0 });
			default:
				return fail(400, { name, fault: login.outcome, minutes: 0 });
		}
	}
};
