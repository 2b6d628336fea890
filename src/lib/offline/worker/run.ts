import { endsSession, wayOf } from '../addresses';
import { shellStore } from '../cache-names';
import { forgetAll } from '../kept-store';
import { answerFile } from './answer-file';
import { answerPage, instead } from './answer-page';
import { keepVisited, type Build } from './keep';
import type { FetchEvent, MessageEvent, Scope, Told, WholeBuild } from './scope';
import { keepShell, keepWhole } from './shell';

/** Of DuckDB's two builds today's browsers take `eh`. */
const forOldBrowsers = /duckdb[^/]*-mvp\b/;

/** Has a service worker keep pages of a build for lack of a network (docs/offline.md). */
export function runWorker(scope: Scope, build: Build): void {
	scope.addEventListener('install', (event) => {
		// Pages come from the network first, with the files they name: an older worker has nothing to wait for.
		event.waitUntil(keepShell(build).then(() => scope.skipWaiting()));
	});
	scope.addEventListener('activate', (event) => {
		event.waitUntil(Promise.all([scope.registration.navigationPreload?.enable(), scope.clients.claim()]));
	});
	scope.addEventListener('fetch', (event) => {
		answer(event, build);
	});
	scope.addEventListener('message', (event) => {
		event.waitUntil(hear(event, build));
	});
}

function answer(event: FetchEvent, { version }: Build): void {
	const { request } = event;
	const { method, mode } = request;
	const url = new URL(request.url);
	if (url.origin !== location.origin) return;
	if (endsSession(method, url)) event.waitUntil(forgetAll((name) => name === shellStore(version)));
	const way = wayOf({ method, mode, isRange: request.headers.has('range'), url });
	if (way === 'file')
		event.respondWith(
			answerFile(request, version, (work) => {
				event.waitUntil(work);
			})
		);
	else if (way === 'page') event.respondWith(answerPage(url, fromNetwork(event), isAskedAgain(request)));
	else if (way === 'person') event.respondWith(fromNetwork(event).catch(() => instead(url)));
	// What was asked for ahead must be taken, or it is asked for twice.
	else if (method === 'GET' && mode === 'navigate') event.respondWith(fromNetwork(event));
}

/** Whether a reader asks for a page again, by the button of the browser or ours. */
function isAskedAgain({ cache }: Request): boolean {
	return cache === 'no-cache' || cache === 'reload';
}

async function fromNetwork({ request, preloadResponse }: FetchEvent): Promise<Response> {
	return (await preloadResponse) ?? fetch(request);
}

async function hear({ data, ports }: MessageEvent, build: Build): Promise<void> {
	const told = data as Told;
	if (told.kind === 'visited') {
		await keepVisited(told, build).catch(() => undefined);
		return;
	}
	const start = build.files.find((file) => file.includes('/entry/start.')) ?? '';
	const work =
		told.kind === 'forget' ? forgetAll().then(() => keepShell(build)) : keepWhole(build, forOldBrowsers);
	const outcome: WholeBuild | null = await work.then(
		() => ({ version: build.version, start }),
		() => null
	);
	ports[0]?.postMessage(outcome);
}
