import { copyHeader } from '../offline/kept-page';
import { readAccess } from './people/read-access';

/**
 * Whether a browser asks for a page to keep it for lack of a network. Such a page is made for nobody in particular, whoever is logged in
 * (docs/decisions/0033-what-is-kept-offline.md).
 */
export function asksForCopy({ method, headers }: Request): boolean {
	return method === 'GET' && headers.get(copyHeader) === '1';
}

/** Whether browsers may keep pages: everybody may read them, and the server does not forbid it (KANGBIAO_OFFLINE). */
export function mayBeKept(): boolean {
	return readAccess() === 'public' && process.env['KANGBIAO_OFFLINE'] !== 'off';
}
