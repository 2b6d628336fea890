import type { IncomingHttpHeaders } from 'node:http';
import { isMet } from './access';
import { cookieName } from './session-cookie';
import { whoAsks } from './who-asks';

/** Offers the HTTP server around the site, which serves the files of releases itself, to ask who may read them. */
export function offerReaderCheck(): void {
	Object.assign(globalThis, { [Symbol.for('kangbiao.mayRead')]: mayRead });
}

/** Whether a request with these headers may read. Throws what the store throws. */
async function mayRead({ cookie = '', ...headers }: IncomingHttpHeaders): Promise<boolean> {
	const url = new URL(`${headers['x-forwarded-proto'] === 'https' ? 'https' : 'http'}://localhost`);
	const name = cookieName(url);
	const shown = cookie.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
	const direct = new Headers({ 'x-kangbiao-direct': headers['x-kangbiao-direct'] === '1' ? '1' : '0' });
	return isMet('reader', await whoAsks(shown?.slice(name.length + 1), direct));
}
