import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { buffersOf, columnsOf, type FigureColumns } from '../../intake/figure-columns';
import { IntakeFault } from '../../intake/intake-fault';
import { readWorkbook } from '../../intake/read-workbook';
import type { Answers, FaultWords, Vocabulary } from '../../intake/reading';
import type { ReadingFrame } from '../../intake/reading-messages';
import { unlock } from '../../intake/unlock';
import { encodeReading } from './encode-reading';

/** What a thread is started with. */
export interface ThreadTask {
	task: 'read-a-file';
	bytes: Uint8Array;
	name: string;
	answers: Answers;
	vocabulary: Vocabulary;
	/** Whether the reading comes back as bytes of JSON, which cost the server nothing more. */
	asJson: boolean;
}

/** What a thread sends back, once. */
export type ThreadAnswer =
	/** By column, so that the server, which has others to answer, need not copy every figure. */
	| { kind: 'reading'; frame: ReadingFrame; figures: FigureColumns }
	| { kind: 'json'; pieces: Uint8Array[] }
	| { kind: 'fault'; fault: FaultWords }
	| { kind: 'crash'; message: string };

/** Where this module lies, so that a thread can be started on it; in a thread it reads its file and answers. */
export const threadModule = import.meta.url;

const task = workerData as Partial<ThreadTask> | null;
if (!isMainThread && task?.task === 'read-a-file') void read(task as ThreadTask);

async function read({ bytes, name, answers, vocabulary, asJson }: ThreadTask): Promise<void> {
	const send = (answer: ThreadAnswer, moved: ArrayBuffer[] = []) => parentPort?.postMessage(answer, moved);
	try {
		const reading = await readWorkbook(bytes, { name, answers, vocabulary, unlock });
		if (asJson) {
			send({ kind: 'json', pieces: encodeReading(reading) });
			return;
		}
		const { figures, ...frame } = reading;
		const columns = columnsOf(figures);
		send({ kind: 'reading', frame, figures: columns }, buffersOf(columns));
	} catch (error) {
		if (error instanceof IntakeFault) send({ kind: 'fault', fault: error.words });
		else send({ kind: 'crash', message: error instanceof Error ? error.message : String(error) });
	}
}
