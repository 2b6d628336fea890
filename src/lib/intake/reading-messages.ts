import type { Answers, FaultWords, Reading, ReadingProgress, Vocabulary } from './reading';

/** What the page sends to the worker. */
export interface ReadingRequest {
	request: number;
	bytes: Uint8Array;
	name: string;
	answers: Answers;
	vocabulary: Vocabulary;
}

/** What the worker answers: any number of progress reports, then one of the others. */
export type ReadingAnswer = { request: number } & (
	| { kind: 'progress'; progress: ReadingProgress }
	| { kind: 'reading'; reading: Reading }
	| { kind: 'fault'; fault: FaultWords }
	| { kind: 'crash'; message: string }
);
