import type { Scenes } from './scenes.server';

/** What a wall needs of the browser, so that tests can take its place. */
export interface FeedSources {
	fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** Opens the news of releases. */
	listen: () => Pick<EventSource, 'onmessage' | 'onerror' | 'close' | 'readyState'>;
	now: () => number;
}

const askEvery = 60_000;
const giveUpAfter = 15_000;
/** Silence for longer than this counts as a lost network. */
const lostAfter = 150_000;
const closed = 2;

/**
 * The scenes a wall shows, kept up to date for days: it asks every minute and whenever a release is announced, holds what is new until
 * the next change of scenes, and goes on with what it has when nobody answers.
 */
export class Feed {
	shown: Scenes;
	/** When somebody last answered, in milliseconds. */
	private answered: number;
	private clock: number;
	/** Whether nobody has answered yet: the wall was opened without a network. */
	private alone: boolean;
	private waiting: Scenes | undefined;
	private etag = '';
	private asking = false;
	private source: ReturnType<FeedSources['listen']> | undefined;

	constructor(
		first: Scenes,
		private readonly address: string,
		private readonly sources: FeedSources,
		/** When the server sent the first scenes, in milliseconds, where they were kept since. */
		kept?: number
	) {
		this.shown = $state.raw(first);
		this.answered = $state(kept ?? sources.now());
		this.alone = $state(kept !== undefined);
		this.clock = $state(sources.now());
	}

	/** For how many milliseconds nobody has answered; 0 while the network is there. */
	get silence(): number {
		const silence = this.clock - this.answered;
		return silence > lostAfter || this.alone ? Math.max(silence, 1) : 0;
	}

	/** When the shown data were last known to be the newest. */
	get since(): number {
		return this.answered;
	}

	/** Begins to listen and to ask; the answer ends both. */
	start(): () => void {
		this.listen();
		if (this.alone) void this.ask();
		const timer = setInterval(() => {
			this.clock = this.sources.now();
			if (this.source?.readyState === closed) this.listen();
			void this.ask();
		}, askEvery);
		return () => {
			clearInterval(timer);
			this.source?.close();
			this.source = undefined;
		};
	}

	/** Shows what arrived since the last change of scenes. */
	take(): void {
		if (this.waiting) this.shown = this.waiting;
		this.waiting = undefined;
	}

	/** Asks for the scenes; where nobody answers, what is shown stays. */
	async ask(): Promise<void> {
		if (this.asking) return;
		this.asking = true;
		try {
			const response = await this.sources.fetch(this.address, {
				cache: 'no-store',
				headers: this.etag ? { 'if-none-match': this.etag } : {},
				signal: AbortSignal.timeout(giveUpAfter)
			});
			if (response.status !== 304) {
				if (!response.ok) return;
				this.waiting = (await response.json()) as Scenes;
				this.etag = response.headers.get('etag') ?? '';
			}
			this.answered = this.clock = this.sources.now();
			this.alone = false;
		} catch {
			this.clock = this.sources.now();
		} finally {
			this.asking = false;
		}
	}

	/** A browser gives up a connection that was refused, so a closed one is opened anew. */
	private listen(): void {
		this.source?.close();
		this.source = this.sources.listen();
		this.source.onmessage = ({ data }) => {
			if (data !== (this.waiting ?? this.shown).release) void this.ask();
		};
	}
}
