import type { Answers } from '$lib/intake/reading';

/** A file on its way in. */
export interface ChosenFile {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** What is kept of a draft in this browser. */
export interface KeptDraft {
	id: string;
	file: ChosenFile;
	answers: Answers;
	/** Names one handing in: the same key never makes two submissions. */
	key: string;
	/** Milliseconds since 1970. */
	savedAt: number;
}

/** Keeps drafts and remembered answers in this browser; nothing of it is sent anywhere. */
export class DraftStore {
	private opened: Promise<IDBDatabase> | undefined;

	constructor(private readonly name = 'kangbiao-submit') {}

	/** Keeps a draft in place of what was kept under its id. Throws where the browser keeps nothing. */
	async save(draft: KeptDraft): Promise<void> {
		await this.change('drafts', (drafts) => drafts.put(draft));
	}

	load(id: string): Promise<KeptDraft | undefined> {
		return this.ask('drafts', (drafts) => drafts.get(id) as IDBRequest<KeptDraft | undefined>);
	}

	/** All drafts, the newest first. */
	async list(): Promise<KeptDraft[]> {
		const drafts = await this.ask('drafts', (all) => all.getAll() as IDBRequest<KeptDraft[]>);
		return drafts.sort((one, other) => other.savedAt - one.savedAt);
	}

	async remove(id: string): Promise<void> {
		await this.change('drafts', (drafts) => drafts.delete(id));
	}

	/** Remembers answers by their question, for files of one shape. */
	async remember(shape: string, answers: Record<string, string>): Promise<void> {
		const known = await this.recall(shape);
		await this.change('mappings', (mappings) => mappings.put({ ...known, ...answers }, shape));
	}

	/** What is remembered for files of a shape, by question. */
	async recall(shape: string): Promise<Record<string, string>> {
		const known = await this.ask(
			'mappings',
			(mappings) => mappings.get(shape) as IDBRequest<Record<string, string> | undefined>
		);
		return known ?? {};
	}

	async forget(shape: string): Promise<void> {
		await this.change('mappings', (mappings) => mappings.delete(shape));
	}

	private open(): Promise<IDBDatabase> {
		this.opened ??= new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(this.name, 1);
			request.onupgradeneeded = () => {
				request.result.createObjectStore('drafts', { keyPath: 'id' });
				request.result.createObjectStore('mappings');
			};
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				this.opened = undefined;
				reject(request.error ?? new Error('IndexedDB did not open'));
			};
		});
		return this.opened;
	}

	private async ask<Answer>(
		table: string,
		question: (store: IDBObjectStore) => IDBRequest<Answer>
	): Promise<Answer> {
		const database = await this.open();
		return new Promise((resolve, reject) => {
			const request = question(database.transaction(table).objectStore(table));
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(request.error ?? new Error('IndexedDB did not answer'));
			};
		});
	}

	private async change(table: string, change: (store: IDBObjectStore) => IDBRequest): Promise<void> {
		const database = await this.open();
		await new Promise<void>((resolve, reject) => {
			const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
			change(transaction.objectStore(table));
			transaction.oncomplete = () => {
				resolve();
			};
			const fail = () => {
				reject(transaction.error ?? new Error('IndexedDB kept nothing'));
			};
			transaction.onerror = fail;
			transaction.onabort = fail;
		});
	}
}
