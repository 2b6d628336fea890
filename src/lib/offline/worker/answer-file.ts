import { storeOfFile } from '../cache-names';
import { mayKeep } from '../kept-page';

/**
 * A file that never changes under its address: as it is kept, else from the network, and kept then. The size of a kept one is told, too
 * (HEAD). Rejects where it is neither kept nor to be had.
 */
export async function answerFile(
	request: Request,
	build: string,
	until: (work: Promise<unknown>) => void
): Promise<Response> {
	const kept = await caches.match(request.url, { ignoreVary: true });
	if (kept) return request.method === 'HEAD' ? new Response(null, { headers: kept.headers }) : kept;
	const answer = await fetch(request);
	if (request.method === 'GET') until(keepFile(request.url, answer.clone(), build));
	return answer;
}

/** Fetches and keeps a file that never changes, unless it is kept. */
export async function fetchFile(address: string, build: string): Promise<void> {
	if (await caches.match(address, { ignoreVary: true })) return;
	await keepFile(address, await fetch(address), build);
}

/** A browser without room keeps nothing more; the page has its file all the same. */
async function keepFile(address: string, answer: Response, build: string): Promise<void> {
	const name = storeOfFile(new URL(address, location.href), build);
	if (!name || answer.status !== 200 || !mayKeep(answer.headers)) return;
	await (await caches.open(name)).put(address, answer).catch(() => undefined);
}
