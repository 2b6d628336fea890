import { fail, redirect } from '@sveltejs/kit';
import { findLink, redeemLink } from '$lib/server/people/links';
import { readNewPassword } from '$lib/server/people/new-password';
import { Busy } from '$lib/server/people/queue';
import { keepSession } from '$lib/server/people/session-cookie';
import { visitorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	// The address itself is the secret. A referrer policy stricter than the site's would take the form's origin away.
	setHeaders({ 'cache-control': 'no-store' });
	const { db } = await currentStore();
	const link = await findLink(db, params.token);
	return { link: link ? { name: link.name, purpose: link.purpose, expires: link.expires_at } : null };
};

export const actions: Actions = {
	default: async (event) => {
		const { db } = await currentStore();
		const link = await findLink(db, event.params.token);
		if (!link) return fail(410, { fault: 'gone' as const });
		const read = readNewPassword(await event.request.formData(), link.name);
		if ('fault' in read) return fail(400, { fault: read.fault });
		try {
			const secret = await redeemLink(db, event.params.token, read.password, visitorOf(event));
			if (secret === undefined) return fail(410, { fault: 'gone' as const });
			keepSession(event, secret);
		} catch (error) {
			if (!(error instanceof Busy)) throw error;
			return fail(503, { fault: 'busy' as const });
		}
		redirect(303, event.locals.language === 'en' ? '/account?lang=en' : '/account');
	}
};
