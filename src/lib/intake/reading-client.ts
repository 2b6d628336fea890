import type { FigureColumns } from './figure-columns';
import type { Answers, FaultWords, ReadingProgress, SheetPicture, Vocabulary } from './reading';
import type { ReadingAnswer, ReadingFrame, ReadingRequest } from './reading-messages';
import type { SortedColumns } from './sorted-columns';

/** A file that was refused; `words` are for its sender. */
export class ReadingRefused extends Error {
	override name = 'ReadingRefused';
	readonly words: FaultWords;

	constructor(words: FaultWords) {
		super(words.message.en);
		this.words = words;
	}
}

/** A reading as it comes out of the worker, its figures by column. */
export interface ColumnReading {
	frame: ReadingFrame;
	figures: FigureColumns;
	sorted: SortedColumns;
}

type WithoutNumber<Request> = Request extends unknown ? Omit<Request, 'request'> : never;
type Asked = WithoutNumber<ReadingRequest>;
type Last = Exclude<ReadingAnswer, { kind: 'progress' | 'opened' }>;

/** Who hears of a reading under way. */
export interface ReadingListener {
	onProgress?: (progress: ReadingProgress) => void;
	/** The sheets, before anything of them is understood; not where the file was open already. */
	onOpened?: (sheets: SheetPicture[]) => void;
}

/**
 * Reads files in a worker of its own, which keeps the last one open. One reading at a time: a new one ends the one under
 * way, whose promise is rejected with an AbortError, as does `cancel`. Read again with new answers by calling `read` with
 * the same bytes.
 */
export class ReadingClient {
	private worker: Worker | undefined;
	private request = 0;
	private readonly pending = new Map<number, { reject: (reason: Error) => void; isReading: boolean }>();
	/** What the worker has open. */
	private open: { bytes: Uint8Array; name: string } | undefined;

	constructor(private readonly vocabulary: Vocabulary) {}

	/** The reading of a file. Rejects with ReadingRefused in both languages, AbortError, or Error for a crash. */
	async read(
		bytes: Uint8Array,
		name: string,
		answers: Answers,
		listener: ReadingListener = {}
	): Promise<ColumnReading> {
		if ([...this.pending.values()].some(({ isReading }) => isReading)) this.cancel();
		const isOpen = this.worker !== undefined && this.open?.bytes === bytes && this.open.name === name;
		const hasVocabulary = this.worker !== undefined;
		const answering = this.ask(
			{
				task: 'read',
				answers,
				...(isOpen ? {} : { file: { bytes, name } }),
				...(hasVocabulary ? {} : { vocabulary: this.vocabulary })
			},
			listener
		);
		const open = (this.open = { bytes, name });
		try {
			const answer = await answering;
			if (answer.kind !== 'reading') throw unexpected(answer);
			const { frame, figures, sorted } = answer;
			return { frame, figures, sorted };
		} catch (error) {
			this.forget(open);
			throw error;
		}
	}

	/** A file that was refused is not open; a crash may have left anything. */
	private forget(open: ReadingClient['open']): void {
		if (this.open === open) this.open = undefined;
	}

	/** Printed texts of rows of the file read last. Rejects where it is not open any more. */
	async rows(sheet: string, from: number, count: number): Promise<string[][]> {
		const answer = await this.ask({ task: 'rows', sheet, from, count });
		if (answer.kind !== 'rows') throw unexpected(answer);
		return answer.rows;
	}

	/** A copy of the file read last as .xlsx, its problems as comments. Rejects where it is not open any more. */
	async marked(): Promise<Uint8Array<ArrayBuffer>> {
		const answer = await this.ask({ task: 'mark' });
		if (answer.kind !== 'marked') throw unexpected(answer);
		return answer.bytes;
	}

	/** Ends all that is under way at once, and the worker with it; the next `read` starts another. */
	cancel(): void {
		this.stop(new DOMException('The reading was cancelled.', 'AbortError'));
	}

	private ask(asked: Asked, { onProgress, onOpened }: ReadingListener = {}): Promise<Last> {
		const worker = (this.worker ??= this.start());
		const request = ++this.request;
		return new Promise<Last>((resolve, reject) => {
			this.pending.set(request, { reject, isReading: asked.task === 'read' });
			const hear = ({ data }: MessageEvent<ReadingAnswer>) => {
				if (data.request !== request) return;
				if (data.kind === 'progress') {
					onProgress?.(data.progress);
					return;
				}
				if (data.kind === 'opened') {
					onOpened?.(data.sheets);
					return;
				}
				worker.removeEventListener('message', hear);
				this.pending.delete(request);
				resolve(data);
			};
			worker.addEventListener('message', hear);
			worker.postMessage({ request, ...asked });
		});
	}

	private start(): Worker {
		const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
		worker.onerror = (event) => {
			this.stop(new Error(event.message || 'The reader could not be started.'));
		};
		return worker;
	}

	private stop(reason: Error): void {
		this.worker?.terminate();
		this.worker = undefined;
		this.open = undefined;
		const waiting = [...this.pending.values()];
		this.pending.clear();
		for (const { reject } of waiting) reject(reason);
	}
}

function unexpected(answer: Last): Error {
	if (answer.kind === 'fault') return new ReadingRefused(answer.fault);
	return new Error(answer.kind === 'crash' ? answer.message : `The reader answered ${answer.kind}.`);
}
