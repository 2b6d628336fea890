import { Worker } from 'node:worker_threads';
import { figuresOf } from '../../intake/figure-columns';
import { faultWords, type IntakeFaultCode } from '../../intake/intake-fault';
import { limits } from '../../intake/limits';
import type { Answers, FaultWords, Reading, Vocabulary } from '../../intake/reading';
import type { ThreadAnswer, ThreadTask } from './reading-thread';

/** A file to be read. The bytes are copied into the thread. */
export interface FileToRead {
	bytes: Uint8Array;
	name: string;
	answers: Answers;
	vocabulary: Vocabulary;
	/** Milliseconds; `limits.time` unless told. */
	time?: number;
	/** Megabytes; `limits.memory` unless told. */
	memory?: number;
}

/** A file that was refused, with words for its sender. */
export class FileRefused extends Error {
	override name = 'FileRefused';
	readonly words: FaultWords;

	constructor(words: FaultWords) {
		super(words.message.en);
		this.words = words;
	}
}

/** Too many files wait to be read. */
export class ReaderBusy extends Error {
	override name = 'ReaderBusy';
}

/** The reading of a file, made in a thread with bounded time and memory. Throws FileRefused and ReaderBusy. */
export async function readInThread(file: FileToRead): Promise<Reading> {
	const answer = await inTurn(() => run(file, false));
	if (answer.kind === 'reading') return { ...answer.frame, figures: figuresOf(answer.figures) };
	throw refusal(answer, file.name);
}

/** The same as bytes of JSON in pieces. */
export async function readAsJson(file: FileToRead): Promise<Uint8Array[]> {
	const answer = await inTurn(() => run(file, true));
	if (answer.kind === 'json') return answer.pieces;
	throw refusal(answer, file.name);
}

const mostAtOnce = 2;
const mostWaiting = 12;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (running >= mostAtOnce) {
		if (waiting.length >= mostWaiting) throw new ReaderBusy('Too many files are being read.');
		await new Promise<void>((resolve) => waiting.push(resolve));
	}
	running++;
	try {
		return await work();
	} finally {
		running--;
		waiting.shift()?.();
	}
}

async function run(file: FileToRead, asJson: boolean): Promise<ThreadAnswer> {
	const { threadModule } = await import('./reading-thread');
	const { bytes, name, answers, vocabulary } = file;
	const task: ThreadTask = { task: 'read-a-file', bytes, name, answers, vocabulary, asJson };
	const worker = new Worker(start(threadModule), {
		eval: true,
		workerData: task,
		execArgv: threadModule.endsWith('.ts') ? ['--experimental-transform-types', '--no-warnings'] : [],
		resourceLimits: { maxOldGenerationSizeMb: file.memory ?? limits.memory }
	});
	let timer: NodeJS.Timeout | undefined;
	try {
		return await new Promise<ThreadAnswer>((resolve, reject) => {
			timer = setTimeout(() => {
				resolve(fault('too-long', name));
			}, file.time ?? limits.time);
			worker.once('message', resolve);
			worker.once('error', (error: Error & { code?: string }) => {
				if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(fault('too-much-memory', name));
				else reject(error);
			});
			worker.once('exit', (code) => {
				reject(new Error(`The reader's thread ended with ${code}.`));
			});
		});
	} finally {
		clearTimeout(timer);
		await worker.terminate();
	}
}

/** From sources, as in tests and development, Node itself reads the TypeScript; imports there leave out the ending. */
function start(module: string): string {
	const hooks = `const { registerHooks } = require('node:module');
registerHooks({ resolve(name, context, next) {
	try { return next(name, context); } catch (error) { if (name.startsWith('.')) return next(name + '.ts', context); throw error; }
} });`;
	return `${module.endsWith('.ts') ? hooks : ''}import(${JSON.stringify(module)});`;
}

function fault(code: IntakeFaultCode, name: string): ThreadAnswer {
	return { kind: 'fault', fault: faultWords(code, name) };
}

/** A crash inside a library on strange bytes is told as a damaged file; what happened goes to the log. */
function refusal(answer: ThreadAnswer, name: string): FileRefused {
	if (answer.kind === 'fault') return new FileRefused(answer.fault);
	console.error(`reading ${JSON.stringify(name)}:`, answer.kind === 'crash' ? answer.message : answer.kind);
	return new FileRefused(faultWords('damaged', name));
}
