import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { asksForCopy, mayBeKept } from '../offline-copies';
import { StoreUnavailable, storeFault } from '../store/store-fault';
import { accountOf, loginAddress } from './account';
import { isMet, needOf } from './access';
import { sessionSecret } from './session-cookie';
import { whoAsks } from './who-asks';

/**
 * Finds out who makes a request and lets it in, or ends it: browsers are led to log in, programs get 401, whoever may
 * not gets 403, and 503 where the store that would know does not answer. The only door: every route lies behind it.
 */
export async function admit(event: RequestEvent): Promise<void> {
	const { request, route } = event;
	const need = needOf(route.id, request.method);
	if (comesFromElsewhere(event)) error(403, words.elsewhere);
	try {
		event.locals.account = asksForCopy(request)
			? undefined
			: await whoAsks(sessionSecret(event), request.headers);
	} catch (cause) {
		const fault = storeFault(cause);
		if (!(fault instanceof StoreUnavailable)) throw cause;
		// What is public stays readable without the store.
		event.locals.account = undefined;
		if (!isMet(need, undefined)) error(503, `${fault.words.zh} ${fault.words.en}`);
	}
	const account = accountOf(event);
	if (asksForCopy(request) && !(mayBeKept() && isMet(need, undefined))) error(401, words.login);
	if (isMet(need, account)) return;
	if (account !== undefined) error(403, words.forbidden);
	if (!isPage(request, event.isDataRequest)) error(401, words.login);
	redirect(303, loginAddress(pageOf(event)));
}

/**
 * Whether another site's page sends a request that may change something. Forms are looked at by SvelteKit already; this
 * covers all other bodies too. Programs that send neither header carry no reader's cookie.
 */
function comesFromElsewhere({ request, url }: RequestEvent): boolean {
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
	const origin = request.headers.get('origin');
	const site = request.headers.get('sec-fetch-site');
	return (origin !== null && origin !== url.origin) || site === 'cross-site' || site === 'same-site';
}

function isPage(request: Request, isDataRequest: boolean): boolean {
	if (isDataRequest || request.headers.get('x-sveltekit-action') === 'true') return true;
	return request.headers.get('accept')?.includes('text/html') ?? false;
}

/** The page that a form belongs to, without the name of its action. */
function pageOf({ url }: RequestEvent): URL {
	const page = new URL(url);
	for (const name of [...page.searchParams.keys()]) if (name.startsWith('/')) page.searchParams.delete(name);
	return page;
}

const words = {
	login: '请先登录：/login Please log in first: /login',
	forbidden: '您的账号没有这项权限，请联系管理员 Your account may not do this; ask an administrator',
	elsewhere: '拒绝来自其他网站的提交 Submissions from other sites are refused'
};
