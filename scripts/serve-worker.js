/** @typedef {import('./serve-releases.js').Middleware} Middleware */

/**
 * Where browsers may keep nothing, answers for the site's service worker with one that drops what an earlier one kept and
 * ends itself: a browser looks for a newer worker at every visit, and at least once a day.
 * @param {boolean} mayKeep
 * @returns {Middleware}
 */
export function serveWorker(mayKeep) {
	return (request, response, next) => {
		if (mayKeep || request.url?.replace(/[?#].*$/, '') !== '/service-worker.js') return next();
		response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
		response.setHeader('Cache-Control', 'no-store');
		response.end(request.method === 'HEAD' ? undefined : ending);
	};
}

const ending = `addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(end()));
async function end() {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name.startsWith('kangbiao-')).map((name) => caches.delete(name)));
	await registration.unregister();
}
`;
