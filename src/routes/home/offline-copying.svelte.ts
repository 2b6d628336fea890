import { copyStore, storeOfFile } from '$lib/offline/cache-names';
import { copyHeader, keptAnswer, readKept, releaseHeader, type KeptPage } from '$lib/offline/kept-page';
import { markWhole, wholeCopy, type OfflineCopy } from '$lib/offline/kept-store';
import type { WholeBuild } from '$lib/offline/worker/scope';
import type { CopyPlan } from './offline-copy/+server';
import { siteBytes } from './offline-copy/sizes';

/** How far the offline copy of this browser is. */
export type CopyState = 'looking' | 'ready' | 'running' | 'cancelled' | 'changed' | 'full' | 'failed';

/** Requests at once: others use the server, too. */
const atOnce = 3;

/** Something published or installed while a copy was being made; half of it would be of another version. */
class Changed extends Error {}

/** Makes and removes the offline copy of this browser; what was whole before stays until the new one is. */
export class OfflineCopying {
	state = $state.raw<CopyState>('looking');
	/** The copy there is. */
	copy = $state.raw<OfflineCopy>();
	plan = $state.raw<CopyPlan>();
	/** Parts fetched, of how many. */
	done = $state(0);
	total = $state(0);
	#stop: AbortController | undefined;

	/** About how many bytes a copy takes in this browser. */
	get bytes(): number {
		const { files, pageBytes } = this.plan ?? { files: [], pageBytes: 0 };
		return files.reduce((sum, { bytes }) => sum + bytes, siteBytes + pageBytes);
	}

	/** Looks what there is and what could be had. Offline nothing can be had, and `plan` stays undefined. */
	async look(): Promise<void> {
		this.copy = await wholeCopy().catch(() => undefined);
		this.plan = await fetch('/home/offline-copy')
			.then(async (answer) => (answer.ok ? ((await answer.json()) as CopyPlan) : undefined))
			.catch(() => undefined);
		this.state = 'ready';
	}

	/** Fetches everything, in a language. */
	async make(language: 'zh' | 'en', published: string): Promise<void> {
		const { plan } = this;
		if (!plan || this.state === 'running') return;
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.state = 'running';
		this.done = 0;
		this.total = plan.pages.length + plan.files.length + 1;
		try {
			await navigator.storage.persist();
			const build = await wholeBuild();
			signal.throwIfAborted();
			this.done += 1;
			let bytes = siteBytes;
			for (const file of plan.files) {
				await keepFile(addressIn(build, file.address), build.version, signal);
				bytes += file.bytes;
				this.done += 1;
			}
			const store = await caches.open(copyStore(plan.release));
			const waiting = plan.pages.toReversed();
			const work = async () => {
				for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
					const size = await keepPage(
						store,
						`${path}${language === 'en' ? '?lang=en' : ''}`,
						plan,
						build,
						signal
					);
					bytes += size;
					this.done += 1;
				}
			};
			await Promise.all(Array.from({ length: atOnce }, work));
			this.copy = await markWhole({ release: plan.release, published, pages: plan.pages.length, bytes });
			this.state = 'ready';
		} catch (cause) {
			this.#stop.abort();
			if (this.copy?.release !== plan.release) await caches.delete(copyStore(plan.release));
			this.state = outcomeOf(cause, signal);
		}
	}

	cancel(): void {
		this.#stop?.abort(new DOMException('cancelled', 'AbortError'));
	}

	/** Drops everything that this browser keeps of the site; pages that are visited from then on are kept anew. */
	async remove(): Promise<void> {
		this.state = 'looking';
		await askWorker('forget');
		await this.look();
	}
}

function outcomeOf(cause: unknown, signal: AbortSignal): CopyState {
	if (cause instanceof Changed) return 'changed';
	if (cause instanceof DOMException && cause.name === 'QuotaExceededError') return 'full';
	return signal.aborted && cause instanceof DOMException && cause.name === 'AbortError'
		? 'cancelled'
		: 'failed';
}

/** Has the worker fetch every file of its build. Rejects where it cannot. */
async function wholeBuild(): Promise<WholeBuild> {
	const build = await askWorker('whole-build');
	if (!build) throw new Error('the files of the site are not to be had');
	return build;
}

async function askWorker(kind: 'whole-build' | 'forget'): Promise<WholeBuild | null> {
	const { active } = await navigator.serviceWorker.ready;
	const { port1, port2 } = new MessageChannel();
	const answer = new Promise<WholeBuild | null>((resolve) => {
		port1.onmessage = ({ data }) => {
			resolve(data as WholeBuild | null);
		};
	});
	active?.postMessage({ kind }, [port2]);
	return answer;
}

/** The address of a file as pages of a build ask for it: the search index has names of pages in it, which change with the site. */
function addressIn({ version }: WholeBuild, address: string): string {
	return address.startsWith('/search/index?') ? `${address}&site=${version}` : address;
}

/** Fetches and keeps a file of the release, unless it is kept. Throws Changed where the server has it no more. */
async function keepFile(address: string, version: string, signal: AbortSignal): Promise<void> {
	const name = storeOfFile(new URL(address, location.href), version);
	if (!name) throw new Error(`${address} is not to be kept`);
	const store = await caches.open(name);
	if (await store.match(address, { ignoreVary: true })) return;
	const answer = await fetch(address, { signal });
	if (!answer.ok) throw new Changed(address);
	await store.put(address, answer);
}

/** Fetches and keeps a page; how many bytes it has. Throws Changed where it is of another release or build. */
async function keepPage(
	store: Cache,
	address: string,
	{ release }: CopyPlan,
	{ version, start }: WholeBuild,
	signal: AbortSignal
): Promise<number> {
	const answer = await fetch(address, { headers: { [copyHeader]: '1' }, cache: 'no-store', signal });
	const html = await answer.text();
	if (answer.headers.get(releaseHeader) !== release || !html.includes(start)) throw new Changed(address);
	const known: Pick<KeptPage, 'address' | 'build' | 'visited' | 'isFixed'> = {
		address,
		build: version,
		visited: Date.now(),
		isFixed: true
	};
	const kept = await keptAnswer(answer, html, known);
	if (!kept) throw new Error(`${address} is not to be kept`);
	const { bytes } = readKept(kept) ?? { bytes: 0 };
	await store.put(address, kept);
	return bytes;
}
