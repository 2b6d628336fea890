import type { BrowserEngine } from '$lib/engine/browser';
import { EngineError, type Result } from '$lib/engine/engine';
import { readHistory, remembered, writeHistory } from './history';
import { describedSchema, readSchema, type TableShape } from './schema';

export interface Answer {
	sql: string;
	result: Result & { complete: boolean };
	seconds: number;
}

export interface Fault {
	sql: string;
	message: string;
	position: EngineError['position'];
}

/** More rows than this no reader pages through and no spreadsheet welcomes. */
const maximumRows = 200_000;

/** What the explore page knows: its engine, the running query, the last answer or fault. */
export class Explorer {
	engine = $state<'idle' | 'starting' | 'ready' | 'unavailable'>('idle');
	/** Bytes of the engine that have arrived. */
	loaded = $state(0);
	schema = $state.raw<TableShape[]>(describedSchema);
	answer = $state.raw<Answer>();
	fault = $state.raw<Fault>();
	/** Whether the reader stopped the last query, and whether that cost the engine. */
	stopped = $state<'no' | 'yes' | 'restarted'>('no');
	running = $state(false);
	seconds = $state(0);
	history = $state.raw<string[]>([]);

	private stopping: AbortController | undefined;

	constructor(private readonly open: (onLoaded: (bytes: number) => void) => Promise<BrowserEngine>) {}

	/** An explorer of a release, by the address of its database. */
	static of(releaseUrl: string): Explorer {
		return new Explorer(async (onLoaded) => {
			const { sharedEngine } = await import('$lib/engine/shared');
			let told = -Infinity;
			return sharedEngine(releaseUrl, ({ loaded }) => {
				// Hundreds of messages in a second or two, which nobody can read.
				if (performance.now() - told < 200) return;
				told = performance.now();
				onLoaded(loaded);
			});
		});
	}

	/** Starts the engine, if it is not started, and reads the schema. */
	async start(): Promise<BrowserEngine | undefined> {
		this.history = readHistory();
		if (this.engine !== 'ready') this.engine = 'starting';
		try {
			const engine = await this.open((bytes) => (this.loaded = bytes));
			this.engine = 'ready';
			if (this.schema === describedSchema) this.schema = await readSchema(engine);
			return engine;
		} catch {
			this.engine = 'unavailable';
			return undefined;
		}
	}

	/** Runs a query in place of the one that may be running. */
	async run(sql: string): Promise<void> {
		this.stopping?.abort();
		const stopping = new AbortController();
		this.stopping = stopping;
		this.begin();
		const engine = await this.start();
		const before = performance.now();
		const timer = setInterval(() => (this.seconds = (performance.now() - before) / 1000), 100);
		try {
			if (!engine) return;
			this.history = remembered(this.history, sql);
			writeHistory(this.history);
			const result = await engine.query(sql, { signal: stopping.signal, maximumRows });
			if (stopping.signal.aborted) return;
			this.answer = { sql, result, seconds: (performance.now() - before) / 1000 };
			if (changesTables(sql)) this.schema = await readSchema(engine);
		} catch (cause) {
			if (this.stopping === stopping) this.fail(sql, cause, stopping.signal.aborted);
		} finally {
			clearInterval(timer);
			if (this.stopping === stopping) this.running = false;
		}
	}

	stop(): void {
		this.stopping?.abort();
	}

	forget(): void {
		this.history = [];
		writeHistory([]);
	}

	private begin(): void {
		this.running = true;
		this.seconds = 0;
		this.fault = undefined;
		this.stopped = 'no';
	}

	private fail(sql: string, cause: unknown, aborted: boolean): void {
		if (aborted) this.stopped = 'yes';
		else if (cause instanceof EngineError)
			this.fault = { sql, message: cause.message, position: cause.position };
		else this.engine = 'unavailable';
	}
}

function changesTables(sql: string): boolean {
	return /\b(create|drop|alter|insert|delete|attach)\b/i.test(sql);
}
