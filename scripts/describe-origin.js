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
	const told = (/** @type {string} */ name) => (trustProxy ? firstOf(headers[name]) : undefined);
	headers['x-forwarded-proto'] = told('x-forwarded-proto') === 'https' ? 'https' : 'http';
	headers['x-forwarded-host'] = told('x-forwarded-host') ?? headers.host ?? 'localhost';
	if (!trustProxy) delete headers['x-forwarded-for'];
	else headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
}

/** @param {string | string[] | undefined} value each proxy on the way adds its own behind a comma */
function firstOf(value) {
	const text = Array.isArray(value) ? value[0] : value;
	return text?.split(',')[0]?.trim() || undefined;
}
