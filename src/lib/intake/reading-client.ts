import type { Answers, FaultWords, Reading, ReadingProgress, Vocabulary } from './reading';
import type { ReadingAnswer, ReadingRequest } from './reading-messages';

/** A file that was refused; `words` are for its sender. */
export class ReadingRefused extends Error {
	override name = 'ReadingRefused';
	readonly words: FaultWords;

	constructor(words: FaultWords) {
		super(words.message.en);
		this.words = words;
	}
}

/**
 * Reads files in a worker of its own. One reading at a time: a new one ends the one under way, whose promise is rejected
 * with an AbortError, as does `cancel`. Read again with new answers by calling `read` with the same bytes.
 */
export class ReadingClient {
	private worker: Worker | undefined;
	private request = 0;
	private pending: { reject: (reason: Error) => void } | undefined;

	constructor(private readonly vocabulary: Vocabulary) {}

	/** The reading of a file. Rejects with ReadingRefused in both languages, AbortError, or Error for a crash. */
	read(
		bytes: Uint8Array,
		name: string,
		answers: Answers,
		onProgress: (progress: ReadingProgress) => void = () => undefined
	): Promise<Reading> {
		if (this.pending) this.cancel();
		const worker = (this.worker ??= new Worker(new URL('./reading.worker.ts', import.meta.url), {
			type: 'module'
		}));
		const request = ++this.request;
		return new Promise<Reading>((resolve, reject) => {
			this.pending = { reject };
			worker.onerror = (event) => {
				this.stop();
				reject(new Error(event.message || 'The reader could not be started.'));
			};
			worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
				if (data.request !== request) return;
				if (data.kind === 'progress') {
					onProgress(data.progress);
					return;
				}
				this.pending = undefined;
				if (data.kind === 'reading') resolve(data.reading);
				else if (data.kind === 'fault') reject(new ReadingRefused(data.fault));
				else reject(new Error(data.message));
			};
			worker.postMessage({
				request,
				bytes,
				name,
				answers,
				vocabulary: this.vocabulary
			} satisfies ReadingRequest);
		});
	}

	/** Ends a reading under way at once, and the worker with it; the next `read` starts another. */
	cancel(): void {
		const { pending } = this;
		this.stop();
		pending?.reject(new DOMException('The reading was cancelled.', 'AbortError'));
	}

	private stop(): void {
		this.worker?.terminate();
		this.worker = undefined;
		this.pending = undefined;
	}
}
