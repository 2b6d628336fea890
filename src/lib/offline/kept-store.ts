import { copyStore, isCopy, isOurs, pagesStore } from './cache-names';
import { readKept, type KeptPage } from './kept-page';

/** An offline copy that is whole. */
export interface OfflineCopy {
	release: string;
	/** The day in Beijing on which that release was published (YYYY-MM-DD); empty where nobody could tell. */
	published: string;
	pages: number;
	/** Of everything in it, as it is stored. */
	bytes: number;
	/** When it was made (ISO 8601, UTC). */
	made: string;
}

/** In the store of a copy, says that it is whole. */
const wholeMark = '/offline-copy-is-whole';

/** The page kept under an address, the latest where there are several; undefined where there is none. */
export async function findPage(address: string): Promise<{ answer: Response; page: KeptPage } | undefined> {
	let latest: { answer: Response; page: KeptPage } | undefined;
	for (const store of await storesOfPages()) {
		const answer = await store.match(address, { ignoreVary: true });
		const page = answer && readKept(answer);
		if (answer && page && (!latest || page.sent > latest.page.sent)) latest = { answer, page };
	}
	return latest;
}

/** Every page that is kept, each address once, the last visited first. */
export async function listPages(): Promise<KeptPage[]> {
	const found = new Map<string, KeptPage>();
	for (const store of await storesOfPages())
		for (const page of await pagesIn(store)) {
			const other = found.get(page.address);
			if (!other || page.sent > other.sent) found.set(page.address, page);
		}
	return [...found.values()].sort((a, b) => b.visited - a.visited);
}

/** The pages of one store. */
export async function pagesIn(store: Cache): Promise<KeptPage[]> {
	const answers = await store.matchAll();
	return answers.flatMap((answer) => readKept(answer) ?? []);
}

/** The offline copy of this browser; undefined while there is none that is whole. */
export async function wholeCopy(): Promise<OfflineCopy | undefined> {
	for (const name of (await caches.keys()).filter(isCopy)) {
		const mark = await (await caches.open(name)).match(wholeMark);
		if (mark) return (await mark.json()) as OfflineCopy;
	}
	return undefined;
}

/** Says that the copy of a release is whole, and drops every other one: it replaces them only now. */
export async function markWhole(contents: Omit<OfflineCopy, 'made'>): Promise<OfflineCopy> {
	const copy = { ...contents, made: new Date().toISOString() };
	const name = copyStore(copy.release);
	await (await caches.open(name)).put(wholeMark, Response.json(copy));
	await Promise.all(
		(await caches.keys())
			.filter((other) => isCopy(other) && other !== name)
			.map((other) => caches.delete(other))
	);
	return copy;
}

/** Drops everything that this site keeps in the browser for lack of a network, but for stores that `stays` names. */
export async function forgetAll(stays: (name: string) => boolean = () => false): Promise<void> {
	const names = (await caches.keys()).filter((name) => isOurs(name) && !stays(name));
	await Promise.all(names.map((name) => caches.delete(name)));
}

async function storesOfPages(): Promise<Cache[]> {
	const stores = [await caches.open(pagesStore)];
	for (const name of (await caches.keys()).filter(isCopy)) {
		const store = await caches.open(name);
		if (await store.match(wholeMark)) stores.push(store);
	}
	return stores;
}
