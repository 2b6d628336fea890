import { isLoopback } from './loopback.js';

/**
 * The variables that make adapter-node read protocol, host and client address from request headers; without them
 * it takes every request for https and refuses each form sent over plain http.
 * @param {boolean} trustProxy
 * @returns {Record<string, string>}
 */
export function originEnvironment(trustProxy) {
	return {
		PROTOCOL_HEADER: 'x-forwarded-proto',
		HOST_HEADER: 'x-forwarded-host',
		...(trustProxy ? { ADDRESS_HEADER: 'x-forwarded-for' } : {})
	};
}

/**
 * Makes the forwarding headers of a request true: kept from a trusted proxy, else what this server knows itself.
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} trustProxy
 */
export function describeOrigin(request, trustProxy) {
	const { headers } = request;
	markDirect(request, trustProxy);
	const told = (/** @type {string} */ name) => (trustProxy ? firstOf(headers[name]) : undefined);
	headers['x-forwarded-proto'] = told('x-forwarded-proto') === 'https' ? 'https' : 'http';
	headers['x-forwarded-host'] = told('x-forwarded-host') ?? headers.host ?? 'localhost';
	if (!trustProxy) delete headers['x-forwarded-for'];
	else headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
	// Browsers name the origin of every form, programs do not, and SvelteKit refuses a form without: what stores nothing
	// is open to programs.
	if (headers.origin === undefined && headers['sec-fetch-site'] === undefined && onlyWorksOut(request))
		headers.origin = `${headers['x-forwarded-proto']}://${headers['x-forwarded-host']}`;
}

/** @param {import('node:http').IncomingMessage} request */
function onlyWorksOut({ method, url = '' }) {
	return method === 'POST' && /^\/open\/(judge|read)(\?|$)/.test(url);
}

/**
 * Marks a request that comes from this machine itself; a mark from outside is taken away. To be called before the
 * forwarding headers are made true.
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} trustProxy
 */
export function markDirect(request, trustProxy) {
	const direct = !trustProxy && isDirect(request);
	delete request.headers['x-kangbiao-direct'];
	if (direct) request.headers['x-kangbiao-direct'] = '1';
}

/**
 * Whether a browser or program of this very machine sends a request, for this machine: no proxy has passed it on, and
 * no name of another site that was made to point here.
 * @param {import('node:http').IncomingMessage} request
 */
function isDirect({ headers, httpVersion, socket }) {
	if (!isLoopback(socket.remoteAddress ?? '') || !isLoopback(socket.localAddress ?? '')) return false;
	if (proxyHeaders.some((name) => name in headers)) return false;
	// Proxies that tell nothing of themselves still speak HTTP/1.0 unless told otherwise, as nginx does.
	if (httpVersion === '1.0') return false;
	return isLoopback((headers.host ?? '').replace(/:\d+$/, ''));
}

const proxyHeaders = [
	'forwarded',
	'via',
	'x-forwarded-for',
	'x-forwarded-host',
	'x-forwarded-proto',
	'x-real-ip'
];

/** @param {string | string[] | undefined} value each proxy on the way adds its own behind a comma */
function firstOf(value) {
	const text = Array.isArray(value) ? value[0] : value;
	return text?.split(',')[0]?.trim() || undefined;
}
