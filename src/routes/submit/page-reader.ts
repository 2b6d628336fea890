import type { Answers, Vocabulary } from '$lib/intake/reading';
import { ReadingClient, type ReadingListener } from '$lib/intake/reading-client';
import type { DraftReader } from './draft.svelte';
import type { ChosenFile } from './draft-store';
import { FileFigures, type FileReading } from './file-figures';

/** Reads files in this browser: in a worker, with the names of the release. */
export class PageReader implements DraftReader {
	private client: ReadingClient | undefined;

	constructor(private readonly vocabulary: () => Promise<Vocabulary>) {}

	async read(
		file: ChosenFile,
		answers: Answers,
		{ signal, ...listener }: ReadingListener & { signal: AbortSignal }
	): Promise<FileReading> {
		const vocabulary = await this.vocabulary();
		signal.throwIfAborted();
		const client = (this.client ??= new ReadingClient(vocabulary));
		const stop = () => {
			client.cancel();
		};
		signal.addEventListener('abort', stop);
		try {
			const { frame, figures, sorted } = await client.read(file.bytes, file.name, answers, listener);
			return { ...frame, figures: new FileFigures(figures, sorted) };
		} finally {
			signal.removeEventListener('abort', stop);
		}
	}

	/** Printed texts of rows of the last file, beyond those that its reading brings. */
	readonly rows = (sheet: string, from: number, count: number): Promise<string[][]> =>
		this.opened().rows(sheet, from, count);

	/** A copy of the last file as .xlsx with its problems as comments. */
	async marked(): Promise<Uint8Array<ArrayBuffer>> {
		return this.opened().marked();
	}

	private opened(): ReadingClient {
		if (!this.client) throw new Error('No file was read.');
		return this.client;
	}
}
