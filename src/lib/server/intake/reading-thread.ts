import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { IntakeFault } from '../../intake/intake-fault';
import { readWorkbook } from '../../intake/read-workbook';
import type { Answers, FaultWords, Reading, Vocabulary } from '../../intake/reading';
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
	| { kind: 'reading'; reading: Reading }
	| { kind: 'json'; pieces: Uint8Array[] }
	| { kind: 'fault'; fault: FaultWords }
	| { kind: 'crash'; message: string };

/** Where this module lies, so that a thread can be started on it; in a thread it reads its file and answers. */
export const threadModule = import.meta.url;

const task = workerData as Partial<ThreadTask> | null;
if (!isMainThread && task?.task === 'read-a-file') void read(task as ThreadTask);

async function read({ bytes, name, answers, vocabulary, asJson }: ThreadTask): Promise<void> {
	const send = (answer: ThreadAnswer) => parentPort?.postMessage(answer);
	try {
		const reading = await readWorkbook(bytes, { name, answers, vocabulary, unlock });
		send(asJson ? { kind: 'json', pieces: encodeReading(reading) } : { kind: 'reading', reading });
	} catch (error) {
		if (error instanceof IntakeFault) send({ kind: 'fault', fault: error.words });
		else send({ kind: 'crash', message: error instanceof Error ? error.message : String(error) });
	}
}
