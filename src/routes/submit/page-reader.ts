import type { Answers, Reading, ReadingProgress, Vocabulary } from '$lib/intake/reading';
import { ReadingClient } from '$lib/intake/reading-client';
import type { FileReading } from './draft.svelte';
import type { ChosenFile } from './draft-store';
import type { FileAnswer, FileRequest } from './file.worker';

/** Reads files in this browser: in a worker, with the names of the release. */
export class PageReader implements FileReading {
	private client: ReadingClient | undefined;
	private file: ChosenFile | undefined;
	private fileWorker: Worker | undefined;
	private request = 0;

	constructor(private readonly vocabulary: () => Promise<Vocabulary>) {}

	async read(
		file: ChosenFile,
		answers: Answers,
		{ signal, onProgress }: { signal: AbortSignal; onProgress: (progress: ReadingProgress) => void }
	): Promise<Reading> {
		const vocabulary = await this.vocabulary();
		signal.throwIfAborted();
		const client = (this.client ??= new ReadingClient(vocabulary));
		const stop = () => {
			client.cancel();
		};
		signal.addEventListener('abort', stop);
		try {
			if (file !== this.file) this.endFileWorker();
			this.file = file;
			return await client.read(file.bytes, file.name, answers, onProgress);
		} finally {
			signal.removeEventListener('abort', stop);
		}
	}

	/** Printed texts of rows of the last file, beyond those that its reading brings. */
	readonly rows = async (sheet: string, from: number, count: number): Promise<string[][]> => {
		const { rows } = await this.ask({ task: 'rows', sheet, from, count });
		if (!rows) throw new Error('The rows could not be read.');
		return rows;
	};

	/** A copy of the last file as .xlsx with its problems as comments. */
	async marked(reading: Reading): Promise<Uint8Array> {
		const { marked } = await this.ask({ task: 'mark', reading });
		if (!marked) throw new Error('The copy could not be made.');
		return marked;
	}

	private ask(
		task: { task: 'rows'; sheet: string; from: number; count: number } | { task: 'mark'; reading: Reading }
	): Promise<FileAnswer> {
		const { file } = this;
		if (!file) return Promise.resolve({ request: 0 });
		const worker = (this.fileWorker ??= new Worker(new URL('./file.worker.ts', import.meta.url), {
			type: 'module'
		}));
		const request = ++this.request;
		return new Promise((resolve) => {
			const heard = ({ data }: MessageEvent<FileAnswer>) => {
				if (data.request !== request) return;
				worker.removeEventListener('message', heard);
				resolve(data);
			};
			worker.addEventListener('message', heard);
			worker.postMessage({ request, ...file, ...task } satisfies FileRequest);
		});
	}

	private endFileWorker(): void {
		this.fileWorker?.terminate();
		this.fileWorker = undefined;
	}
}
