import { hasRole, type Account, type Role } from './account';
import { readAccess } from './read-access';

/** What a request has to be: anybody's, a reader's as configured, or of an account of some role. */
export type Need = 'anybody' | 'reader' | Role;

/**
 * What a request needs before its route is asked at all. Whatever is not named here may be read as configured and takes
 * nothing but from an analyst or above; the routes themselves then look at the place that is touched.
 */
export function needOf(route: string | null, method: string): Need {
	const isReading = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
	if (route === null) return isReading ? 'reader' : 'analyst';
	if (opensAccounts.has(route)) return 'anybody';
	const own = Object.entries(rolesOfPages).find(([page]) => route === page || route.startsWith(`${page}/`));
	if (own) return own[1];
	if (isReading || (method === 'POST' && storesNothing.has(route))) return 'reader';
	return 'analyst';
}

/** Whether whoever asks is what a request needs. */
export function isMet(need: Need, account: Account | undefined): boolean {
	if (need === 'anybody') return true;
	if (need === 'reader') return readAccess() === 'public' || account !== undefined;
	return hasRole(account, need);
}

/** Routes that look for themselves who somebody is. */
const opensAccounts = new Set(['/login', '/invitation/[token]']);

/** Routes that work something out from what they are sent, and keep nothing of it. */
export const storesNothing: ReadonlySet<string> = new Set([
	'/open/judge',
	'/open/read',
	'/reports/[year]/bulletin.docx'
]);

const rolesOfPages: Record<string, Role> = { '/account': 'viewer', '/people': 'admin', '/audit': 'admin' };
