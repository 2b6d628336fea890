import { error, redirect, type RequestEvent } from '@sveltejs/kit';

/** From the least to the most: whoever may do something, the later ones may too. */
export const roles = ['viewer', 'analyst', 'planner', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Whoever makes a request, once known. */
export interface Account {
	id: string;
	name: string;
	role: Role;
	/** Codes of the places an analyst writes for, each with all below it; everybody from planner up has all. */
	places: string[] | 'all';
	/** Ids of the indicators an analyst writes for. */
	indicators: string[] | 'all';
	/** The administrator of a fresh start on loopback, who has no password: pages say so. */
	isLocal: boolean;
}

/** Which place lies in which, by code. */
export type Parents = ReadonlyMap<string, string>;

/** Who makes a request; undefined for a reader without a session. */
export function accountOf(event: Pick<RequestEvent, 'locals'>): Account | undefined {
	return event.locals.account;
}

/** Who makes a request, if of this role or above; sends readers to log in and throws 401 or 403 otherwise. */
export function requireRole(event: Pick<RequestEvent, 'locals' | 'request' | 'url'>, role: Role): Account {
	const account = accountOf(event);
	if (account === undefined) {
		if (event.request.method === 'GET') redirect(303, loginAddress(event.url));
		error(401, '请先登录 Please log in first: /login');
	}
	if (!hasRole(account, role)) error(403, `${roleNeeded[role].zh} ${roleNeeded[role].en}`);
	return account;
}

/** Whether an account is of a role or above. */
export function hasRole(account: Pick<Account, 'role'> | undefined, role: Role): boolean {
	return account !== undefined && roles.indexOf(account.role) >= roles.indexOf(role);
}

/** Whether an account may hand in a figure of a place and an indicator; a place covers all that lie in it. */
export function mayWrite(
	account: Account | undefined,
	place: string,
	indicator: string,
	parents: Parents
): boolean {
	if (account === undefined || !hasRole(account, 'analyst')) return false;
	const { places, indicators } = account;
	return covers(places, place, parents) && (indicators === 'all' || indicators.includes(indicator));
}

/** The tree of places as `mayWrite` asks for it. */
export function parentsOf(places: readonly { place_code: string; parent: string }[]): Parents {
	return new Map(places.map(({ place_code, parent }) => [place_code, parent]));
}

/** Where to log in, and to come back afterwards. */
export function loginAddress(url: URL): string {
	const language = url.searchParams.get('lang');
	const parameters = new URLSearchParams({
		...(language === null ? {} : { lang: language }),
		next: url.pathname + url.search
	});
	return `/login?${parameters.toString()}`;
}

function covers(granted: Account['places'], place: string, parents: Parents): boolean {
	if (granted === 'all') return true;
	const seen = new Set<string>();
	for (let code: string | undefined = place; code && !seen.has(code); code = parents.get(code)) {
		if (granted.includes(code)) return true;
		seen.add(code);
	}
	return false;
}

const roleNeeded: Record<Role, { zh: string; en: string }> = {
	viewer: { zh: '需要有账号', en: 'This needs an account' },
	analyst: { zh: '需要填报员及以上的权限', en: 'This needs the role of analyst or above' },
	planner: { zh: '需要规划员及以上的权限', en: 'This needs the role of planner or above' },
	admin: { zh: '需要管理员权限', en: 'This needs the role of administrator' }
};
