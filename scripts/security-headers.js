/**
 * Sets the headers of everything that is not a page; pages replace the policy by their own, which knows their scripts.
 * @param {import('node:http').ServerResponse} response
 */
export function addSecurityHeaders(response) {
	for (const [name, value] of securityHeaders) response.setHeader(name, value);
}

const policy = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"object-src 'none'",
	"base-uri 'none'",
	"frame-ancestors 'none'"
].join('; ');

/** @type {[string, string][]} */
const securityHeaders = [
	['Content-Security-Policy', policy],
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'same-origin'],
	['Cross-Origin-Resource-Policy', 'same-origin'],
	['Cross-Origin-Opener-Policy', 'same-origin']
];
