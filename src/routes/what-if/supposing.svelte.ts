import type { Scenario, WhatIf } from '$lib/assessment/what-if';
import type { BrowserEngine } from '$lib/engine/browser';

type Open = (onLoaded: (bytes: number) => void) => Promise<BrowserEngine>;

/** Thinks scenarios through in this browser's database; only the newest one is answered, and none is kept. */
export class Supposing {
	state = $state<'idle' | 'starting' | 'working' | 'done' | 'unavailable'>('idle');
	/** Bytes of the engine that have arrived. */
	loaded = $state(0);
	answer = $state.raw<WhatIf>();
	private asked = 0;

	constructor(
		private readonly open: Open,
		/** The database and schema in which the release lies. */
		private readonly source: string
	) {}

	/** On a release, by the address of its database. */
	static of(releaseUrl: string): Supposing {
		return new Supposing(async (onLoaded) => {
			const { sharedEngine } = await import('$lib/engine/shared');
			return sharedEngine(
				releaseUrl,
				({ loaded }) => {
					onLoaded(loaded);
				},
				'what-if'
			);
		}, 'release.main');
	}

	/** Answers a scenario in place of the last one; null only forgets it. */
	async ask(scenario: Scenario | null): Promise<void> {
		const turn = ++this.asked;
		this.answer = undefined;
		if (scenario === null) {
			this.state = 'idle';
			return;
		}
		this.state = this.state === 'idle' || this.state === 'unavailable' ? 'starting' : 'working';
		try {
			const [engine, { supposeThat }] = await Promise.all([
				this.open((bytes) => (this.loaded = bytes)),
				import('$lib/assessment/what-if')
			]);
			if (turn !== this.asked) return;
			this.state = 'working';
			const answer = await supposeThat(engine, scenario, this.source);
			if (turn !== this.asked) return;
			this.answer = answer;
			this.state = 'done';
		} catch {
			if (turn === this.asked) this.state = 'unavailable';
		}
	}
}
