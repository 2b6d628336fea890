import type { LightChange } from '$lib/assessment/light-changes';
import type { ComparedFigure, SupposedFigure } from '$lib/assessment/supposed-figures';
import type { BrowserEngine } from '$lib/engine/browser';

type Open = (onLoaded: (bytes: number) => void) => Promise<BrowserEngine>;

/** Holds figures against the release in this browser's database, and says which lights they would change; keeps nothing. */
export class Preview {
	state = $state<'idle' | 'starting' | 'comparing' | 'judging' | 'done' | 'unavailable' | 'failed'>('idle');
	/** Bytes of the engine that have arrived. */
	loaded = $state(0);
	/** In the order of the figures. */
	compared = $state.raw<readonly ComparedFigure[]>();
	changes = $state.raw<readonly LightChange[]>();
	private turn = 0;
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
	async ask(figures: readonly SupposedFigure[], basis: 'all' | 'reported'): Promise<void> {
		const turn = ++this.turn;
		const isNewest = () => turn === this.turn;
		this.compared = undefined;
		this.changes = undefined;
		if (figures.length === 0) {
			this.state = 'idle';
			return;
		}
		this.state = 'starting';
		// Both would lay out tables of the same names.
		this.last = this.last.then(() => (isNewest() ? this.work(figures, basis, isNewest) : undefined));
		await this.last;
	}

	/** Forgets the last question, whose answer is not waited for. */
	forget(): void {
		this.turn += 1;
		this.state = 'idle';
		this.compared = undefined;
		this.changes = undefined;
	}

	private async work(
		figures: readonly SupposedFigure[],
		basis: 'all' | 'reported',
		isNewest: () => boolean
	): Promise<void> {
		let engine: BrowserEngine;
		try {
			engine = await this.open((bytes) => (this.loaded = bytes));
		} catch {
			if (isNewest()) this.state = 'unavailable';
			return;
		}
		if (!isNewest()) return;
		try {
			const { compareFigures, lightsThatWouldChange } = await import('$lib/assessment/supposed-figures');
			if (!isNewest()) return;
			this.state = 'comparing';
			const compared = await compareFigures(engine, figures, this.source);
			if (!isNewest()) return;
			this.compared = compared;
			this.state = 'judging';
			// What stays as it is changes no light, and judging is the dear part.
			const changing = figures.filter((_, index) => compared[index]?.difference !== 'unchanged');
			const changes =
				changing.length === 0 ? [] : await lightsThatWouldChange(engine, changing, this.source, basis);
			if (!isNewest()) return;
			this.changes = changes;
			this.state = 'done';
		} catch {
			if (isNewest()) this.state = 'failed';
		}
	}
}
