import type { FigureColumns } from './figure-columns';
import type { Answers, FaultWords, Reading, ReadingProgress, SheetPicture, Vocabulary } from './reading';
import type { SortedColumns } from './sorted-columns';

/** A reading without its figures: all that a page can take at once. */
export type ReadingFrame = Omit<Reading, 'figures'>;

/** What the page asks of the worker. One worker serves one file after the other, and keeps the last one open. */
export type ReadingRequest = { request: number } & (
	| {
			task: 'read';
			/** Left out where the worker has it open already. */
			file?: { bytes: Uint8Array; name: string };
			/** Left out where the worker has it already. */
			vocabulary?: Vocabulary;
			answers: Answers;
	  }
	/** Printed texts of rows of the open file. */
	| { task: 'rows'; sheet: string; from: number; count: number }
	/** A copy of the open file with the problems of its last reading as comments. */
	| { task: 'mark' }
);

/** What the worker answers: any number of progress reports and the sheets as soon as they are open, then one of the others. */
export type ReadingAnswer = { request: number } & (
	| { kind: 'progress'; progress: ReadingProgress }
	| { kind: 'opened'; sheets: SheetPicture[] }
	| { kind: 'reading'; frame: ReadingFrame; figures: FigureColumns; sorted: SortedColumns }
	| { kind: 'rows'; rows: string[][] }
	| { kind: 'marked'; bytes: Uint8Array<ArrayBuffer> }
	| { kind: 'fault'; fault: FaultWords }
	| { kind: 'crash'; message: string }
);
