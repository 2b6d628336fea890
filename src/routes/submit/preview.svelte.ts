import type { LightChange } from '$lib/assessment/light-changes';
import type { ComparedColumns, SupposedFigures } from '$lib/assessment/supposed-figures';
import type { BrowserEngine } from '$lib/engine/browser';

type Open = (onLoaded: (bytes: number) => void) => Promise<BrowserEngine>;

/** A question about figures that somebody may take back. */
interface Asked {
	figures: SupposedFigures;
	basis: 'all' | 'reported';
	stop: AbortController;
}

/** Holds figures against the release in this browser's database, and says which lights they would change; keeps nothing. */
export class Preview {
	state = $state<
		'idle' | 'starting' | 'comparing' | 'judging' | 'done' | 'unavailable' | 'failed' | 'cancelled'
	>('idle');
	/** Bytes of the engine that have arrived. */
	loaded = $state(0);
	/** How far the present state is; undefined where nobody knows. */
	progress = $state.raw<{ done: number; of: number }>();
	/** In the order of the figures. */
	compared = $state.raw<ComparedColumns>();
	changes = $state.raw<readonly LightChange[]>();
	readonly isBusy = $derived(['starting', 'comparing', 'judging'].includes(this.state));
	private asked: Asked | undefined;
	private last: Promise<void> = Promise.resolve();

	constructor(
		private readonly open: Open,
		/** The database and schema in which the release lies. */
		private readonly source: string
	) {}

	/** On a release, by the address of its database. */
	static of(releaseUrl: string): Preview {
		return new Preview(async (onLoaded) => {
			const { sharedEngine } = await import('$lib/engine/shared');
			return sharedEngine(
				releaseUrl,
				({ loaded }) => {
					onLoaded(loaded);
				},
				'submit'
			);
		}, 'release.main');
	}

	/** Answers in place of the last question; only the newest one is answered. */
	async ask(figures: SupposedFigures, basis: 'all' | 'reported'): Promise<void> {
		this.forget();
		if (figures.length === 0) return;
		const asked = (this.asked = { figures, basis, stop: new AbortController() });
		this.state = 'starting';
		// Both would lay out tables of the same names.
		this.last = this.last.then(() => (asked === this.asked ? this.work(asked) : undefined));
		await this.last;
	}

	/** Asks the last question once more, as after a cancel. */
	async again(): Promise<void> {
		if (this.asked) await this.ask(this.asked.figures, this.asked.basis);
	}

	/** Stops the work under way; what was compared until then stays in sight. */
	cancel(): void {
		if (!this.isBusy) return;
		this.asked?.stop.abort();
		this.state = 'cancelled';
	}

	/** Forgets the last question, whose answer is not waited for. */
	forget(): void {
		this.asked?.stop.abort();
		this.asked = undefined;
		this.state = 'idle';
		this.progress = undefined;
		this.compared = undefined;
		this.changes = undefined;
	}

	private async work(asked: Asked): Promise<void> {
		const { figures, basis, stop } = asked;
		const { signal } = stop;
		const isStopped = () => signal.aborted;
		let engine: BrowserEngine;
		try {
			engine = await this.open((bytes) => (this.loaded = bytes));
		} catch {
			if (!signal.aborted) this.state = 'unavailable';
			return;
		}
		if (signal.aborted) return;
		const onProgress = (done: number, of: number) => {
			if (!signal.aborted) this.progress = { done, of };
		};
		try {
			const { comparedColumns, judgeLaidOut, layOutFigures } =
				await import('$lib/assessment/supposed-figures');
			signal.throwIfAborted();
			this.state = 'comparing';
			await layOutFigures(engine, figures, this.source, { signal, onProgress });
			const compared = await comparedColumns(engine, figures.length);
			signal.throwIfAborted();
			this.compared = compared;
			this.progress = undefined;
			this.state = 'judging';
			const changes = await judgeLaidOut(engine, this.source, basis, { signal, onProgress });
			signal.throwIfAborted();
			this.changes = changes;
			this.progress = undefined;
			this.state = 'done';
		} catch {
			if (!isStopped()) this.state = 'failed';
		}
	}
}
