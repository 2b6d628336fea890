import type { RequestEvent } from '@sveltejs/kit';
import { readAccess } from './read-access';

/** Keeps what one reader gets out of caches that others share, and pages that name an account out of all. */
export function keepPrivate({ locals }: Pick<RequestEvent, 'locals'>, { headers }: Response): void {
	const present = headers.get('cache-control');
	if (headers.get('content-type')?.startsWith('text/html')) {
		headers.append('vary', 'cookie');
		if (locals.account !== undefined) headers.set('cache-control', 'private, no-store');
	} else if (readAccess() === 'login' && present !== 'no-store') {
		const rest = present?.replace(/\b(public|private)\b,? */g, '') ?? 'no-cache';
		headers.set('cache-control', `private, ${rest}`);
	}
}
