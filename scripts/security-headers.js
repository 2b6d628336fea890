/**
 * The worker that reads files tidies tables with Arquero, which compiles its expressions; nothing else may.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function allowReader(request, response) {
	if (/^\/_app\/immutable\/workers\/reading\.worker-[\w-]+\.js$/.test(request.url ?? ''))
		response.setHeader('Content-Security-Policy', policy.replace("'wasm-unsafe-eval'", "'unsafe-eval'"));
}

/**
 * Sets the headers of everything that is not a page; pages replace the policy by their own, which knows their scripts.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function addSecurityHeaders(request, response) {
	for (const [name, value] of securityHeaders) response.setHeader(name, value);
	if (!firstPages.test(request.url ?? '')) response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
}

/** The pages people open by their address; they only show (docs/decisions/0026-paint-before-scripts.md). */
const firstPages = /^\/(?:(?:targets|places)(?:\/[^/?]*)?)?(?:\?|$)/;

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
	['Cross-Origin-Resource-Policy', 'same-origin']
];
