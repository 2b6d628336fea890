/**
 * Whether an address or host name means this machine alone.
 * @param {string} host
 * @returns {boolean}
 */
export function isLoopback(host) {
	return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/i.test(host);
}
