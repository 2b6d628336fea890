import {
	noAnswers,
	type Answers,
	type CellRole,
	type FaultWords,
	type ReadingProgress,
	type SheetPicture
} from '$lib/intake/reading';
import type { ReadingListener } from '$lib/intake/reading-client';
import type { ChosenFile, DraftStore, KeptDraft } from './draft-store';
import type { FileReading } from './file-figures';

/** Reads a file off the page's thread. */
export interface DraftReader {
	/** Throws what the file's fault is, or the signal's reason. */
	read(
		file: ChosenFile,
		answers: Answers,
		options: ReadingListener & { signal: AbortSignal }
	): Promise<FileReading>;
}

/** A submission before it is handed in: a file, what was understood of it, and what its sender settled. */
export class Draft {
	stage = $state<'empty' | 'reading' | 'read' | 'cancelled' | 'failed'>('empty');
	file = $state.raw<ChosenFile>();
	answers = $state.raw<Answers>(noAnswers);
	/** The sheets of a file that is open and not yet understood. */
	sheets = $state.raw<readonly SheetPicture[]>();
	/** Stays in sight while the file is read again. */
	reading = $state.raw<FileReading>();
	progress = $state.raw<ReadingProgress>();
	fault = $state.raw<unknown>();
	/** When this browser last kept the draft, in milliseconds since 1970. */
	savedAt = $state<number>();
	/** The browser keeps nothing, as some do in a private window. */
	unkept = $state(false);
	/** Questions that were answered from memory. */
	recalled = $state.raw<readonly string[]>([]);
	id = newKey();
	/** Names one handing in; another file or another answer makes another. */
	key = newKey();
	private past = $state.raw<readonly Answers[]>([]);
	private turn = 0;
	private stop: AbortController | undefined;
	private saving: Promise<void> = Promise.resolve();

	constructor(
		private readonly reader: DraftReader,
		private readonly store: DraftStore
	) {}

	get canUndo(): boolean {
		return this.past.length > 0;
	}

	/** Takes another file, forgets all that was settled about the last one, and reads it. */
	async open(file: ChosenFile): Promise<void> {
		this.forget();
		this.file = file;
		await this.changed();
	}

	/** Goes on with a draft that was kept. */
	async resume(kept: KeptDraft): Promise<void> {
		this.forget();
		this.id = kept.id;
		this.key = kept.key;
		this.file = kept.file;
		this.answers = kept.answers;
		this.savedAt = kept.savedAt;
		await this.read();
	}

	/** Answers a question; null takes the answer back. */
	answer(question: string, answer: string | null): Promise<void> {
		return this.settle({ ...this.answers, questions: withEntry(this.answers.questions, question, answer) });
	}

	/** Says which role cells play; it holds over what was understood and what was said of the same cells before. */
	point(sheet: string, range: string, role: CellRole | 'ignore'): Promise<void> {
		const others = this.answers.roles.filter((known) => known.sheet !== sheet || known.range !== range);
		return this.settle({ ...this.answers, roles: [...others, { sheet, range, role }] });
	}

	unpoint(sheet: string, range: string): Promise<void> {
		const others = this.answers.roles.filter((known) => known.sheet !== sheet || known.range !== range);
		return this.settle({ ...this.answers, roles: others });
	}

	/** Puts a cell right; null goes back to what the file says. */
	fix(sheet: string, cell: string, value: string | null): Promise<void> {
		return this.settle({ ...this.answers, cells: withEntry(this.answers.cells, `${sheet}!${cell}`, value) });
	}

	/** Takes the last settled thing back. */
	async undo(): Promise<void> {
		const before = this.past.at(-1);
		if (before === undefined) return;
		this.past = this.past.slice(0, -1);
		this.answers = before;
		await this.changed();
	}

	/** Reads the file once more, as after a cancel. */
	async again(): Promise<void> {
		await this.read();
	}

	/** Stops reading; an earlier reading stays in sight only if it still says what was settled. */
	cancel(): void {
		if (this.stage !== 'reading') return;
		this.turn += 1;
		this.stop?.abort();
		this.stage = 'cancelled';
		this.sheets = undefined;
		this.reading = undefined;
	}

	/** Remembers the answers given so far for files of this shape. */
	async remember(): Promise<void> {
		if (!this.reading) return;
		await this.store.remember(this.reading.shape, $state.snapshot(this.answers.questions));
	}

	/** Forgets the draft here and in the browser. */
	async throwAway(): Promise<void> {
		const { id } = this;
		this.forget();
		await this.saving;
		await this.store.remove(id).catch(() => undefined);
	}

	/** What is kept of it. */
	kept(): KeptDraft | undefined {
		if (!this.file) return undefined;
		return { id: this.id, file: this.file, answers: this.answers, key: this.key, savedAt: Date.now() };
	}

	private async settle(answers: Answers): Promise<void> {
		this.past = [...this.past, this.answers];
		this.answers = answers;
		await this.changed();
	}

	private async changed(): Promise<void> {
		this.key = newKey();
		const reading = this.read();
		await this.save();
		await reading;
	}

	/** Only the newest reading is shown, whichever ends last. */
	private async read(): Promise<void> {
		const { file } = this;
		if (!file) return;
		const turn = ++this.turn;
		this.stop?.abort();
		const stop = (this.stop = new AbortController());
		this.stage = 'reading';
		this.progress = undefined;
		this.fault = undefined;
		try {
			const reading = await this.reader.read(file, this.answers, {
				signal: stop.signal,
				onProgress: (progress) => {
					if (turn === this.turn) this.progress = progress;
				},
				onOpened: (sheets) => {
					if (turn === this.turn) this.sheets = sheets;
				}
			});
			const recalled = turn === this.turn ? await this.recall(reading) : {};
			if (turn !== this.turn) return;
			if (Object.keys(recalled).length > 0) {
				this.recalled = [...this.recalled, ...Object.keys(recalled)];
				this.answers = { ...this.answers, questions: { ...recalled, ...this.answers.questions } };
				await this.changed();
				return;
			}
			this.reading = reading;
			this.stage = 'read';
		} catch (cause) {
			if (turn !== this.turn) return;
			this.fault = cause;
			this.sheets = undefined;
			this.reading = undefined;
			this.stage = 'failed';
		}
	}

	/** Remembered answers to questions that are open and that nobody has answered or taken back in this draft. */
	private async recall({ shape, questions }: FileReading): Promise<Record<string, string>> {
		if (questions.length === 0) return {};
		const known = await this.store.recall(shape).catch((): Record<string, string> => ({}));
		const open = questions.flatMap(({ id }) => {
			const answer = known[id];
			const settled = id in this.answers.questions || this.recalled.includes(id);
			return answer === undefined || settled ? [] : [[id, answer] as const];
		});
		return Object.fromEntries(open);
	}

	/** One after another, so that the newest is what stays. */
	private save(): Promise<void> {
		const kept = this.kept();
		if (!kept) return Promise.resolve();
		this.saving = this.saving.then(async () => {
			try {
				await this.store.save(kept);
				if (kept.id !== this.id) return;
				this.savedAt = kept.savedAt;
				this.unkept = false;
			} catch {
				this.unkept = true;
			}
		});
		return this.saving;
	}

	private forget(): void {
		this.turn += 1;
		this.stop?.abort();
		this.stage = 'empty';
		this.file = undefined;
		this.answers = noAnswers;
		this.sheets = undefined;
		this.reading = undefined;
		this.fault = undefined;
		this.savedAt = undefined;
		this.recalled = [];
		this.past = [];
		this.id = newKey();
		this.key = newKey();
	}
}

/** What a fault says of itself in both languages; undefined for one that nobody foresaw. */
export function wordsOfFault(fault: unknown): FaultWords | undefined {
	if (typeof fault !== 'object' || fault === null || !('words' in fault)) return undefined;
	return fault.words as FaultWords;
}

function withEntry(
	entries: Record<string, string>,
	name: string,
	value: string | null
): Record<string, string> {
	const others = Object.fromEntries(Object.entries(entries).filter(([known]) => known !== name));
	return value === null ? others : { ...others, [name]: value };
}

/** 128 random bits; `crypto.randomUUID` is missing on an intranet without TLS. */
function newKey(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
