import { shellStore } from '../cache-names';
import { fixedPages, keepPage, type Build } from './keep';

/** On the wire; what is larger is fetched when a page uses it: DuckDB, the reader of workbooks, the editor of SQL. */
const largest = 60_000;
const atOnce = 4;

/**
 * Fetches the files of a build that pages are made of, and the page that says what is kept; what an earlier build had is taken over. Rejects
 * where one of them is not to be had: the build before stays in use then, whole.
 */
export async function keepShell(build: Build): Promise<void> {
	const store = await caches.open(shellStore(build.version));
	const waiting = build.files.filter((file) => /\.(js|css|svg)$/.test(file));
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await take(store, file);
		})
	);
	for (const address of fixedPages) await keepPage(address, build, { isFixed: true });
}

/** Fetches what of a build is not kept yet, as the offline copy wants it; large files, too. */
export async function keepWhole(build: Build, leaveOut: RegExp): Promise<void> {
	const store = await caches.open(shellStore(build.version));
	for (const file of build.files) if (!leaveOut.test(file)) await take(store, file, Infinity);
}

async function take(store: Cache, file: string, most = largest): Promise<void> {
	const known = await caches.match(file, { ignoreVary: true });
	if (known) {
		await store.put(file, known);
		return;
	}
	const answer = await fetch(file, { priority: 'low' });
	if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
	if (Number(answer.headers.get('content-length') ?? 0) > most) await answer.body?.cancel();
	else await store.put(file, answer);
}
