import type { Problem, Words } from '$lib/intake/reading';
import type { KeptDraft } from './draft-store';

/** What the server says when it has stored a submission. */
export interface Acknowledged {
	id: string;
	/** Figures that wait for review. */
	figures: number;
	/** Figures of the file that were not handed in. */
	leftOut: number;
	/** The same bytes, or the same figures, were handed in before. */
	notices: Words[];
}

/** Why the server stored nothing. */
export interface Refused {
	message: Words;
	problems: Problem[];
}

/** Hands a draft in, and says what became of it; nothing is forgotten before the server has acknowledged it. */
export class Handing {
	state = $state<'idle' | 'sending' | 'done' | 'refused' | 'lost'>('idle');
	acknowledged = $state.raw<Acknowledged>();
	refused = $state.raw<Refused>();
	private stop: AbortController | undefined;

	constructor(
		private readonly address: string,
		private readonly fetch: typeof globalThis.fetch,
		/** Id of the submission that is being corrected, if any. */
		private readonly corrects: () => string | null = () => null
	) {}

	/** Sends a draft under its key, so that sending it twice hands it in once. True when it is stored. */
	async send({ file, answers, key, note }: KeptDraft & { note: string }): Promise<boolean> {
		this.stop?.abort();
		const stop = (this.stop = new AbortController());
		this.state = 'sending';
		this.refused = undefined;
		const form = new FormData();
		form.set('file', new File([file.bytes], file.name));
		form.set('answers', JSON.stringify(answers));
		form.set('key', key);
		form.set('note', note);
		const corrects = this.corrects();
		if (corrects !== null) form.set('corrects', corrects);
		let response: Response;
		let said: unknown;
		try {
			response = await this.fetch(this.address, { method: 'POST', body: form, signal: stop.signal });
			said = await response.json();
		} catch {
			if (stop === this.stop) this.state = stop.signal.aborted ? 'idle' : 'lost';
			return false;
		}
		if (stop !== this.stop) return false;
		if (response.ok) {
			this.acknowledged = said as Acknowledged;
			this.state = 'done';
			return true;
		}
		this.refused = refusalOf(said, response.status);
		this.state = 'refused';
		return false;
	}

	cancel(): void {
		this.stop?.abort();
	}

	/** Forgets what became of the last draft. */
	reset(): void {
		this.cancel();
		this.stop = undefined;
		this.state = 'idle';
		this.acknowledged = undefined;
		this.refused = undefined;
	}
}

/** The server's own words; of an answer that is none of ours, what its status means. */
function refusalOf(said: unknown, status: number): Refused {
	const { message, problems } = said as { message?: Words | string; problems?: Problem[] };
	const words =
		typeof message === 'object'
			? message
			: {
					zh: message ?? `服务器没有收下（${String(status)}）。`,
					en: message ?? `The server did not take it (${String(status)}).`
				};
	return { message: words, problems: problems ?? [] };
}
