import { IntakeFault } from './intake-fault';
import { readWorkbook } from './read-workbook';
import type { ReadingAnswer, ReadingRequest } from './reading-messages';

/** Reads one file after the other away from the page. Its script's own header allows what Arquero needs (docs/intake.md). */
const scope = globalThis as unknown as {
	onmessage: ((event: MessageEvent<ReadingRequest>) => void) | null;
	postMessage: (answer: ReadingAnswer) => void;
};

scope.onmessage = ({ data }) => {
	void answer(data);
};

async function answer({ request, bytes, name, answers, vocabulary }: ReadingRequest): Promise<void> {
	try {
		const reading = await readWorkbook(bytes, {
			name,
			answers,
			vocabulary,
			onProgress: (progress) => {
				scope.postMessage({ request, kind: 'progress', progress });
			}
		});
		scope.postMessage({ request, kind: 'reading', reading });
	} catch (error) {
		if (error instanceof IntakeFault) scope.postMessage({ request, kind: 'fault', fault: error.words });
		else
			scope.postMessage({
				request,
				kind: 'crash',
				message: error instanceof Error ? error.message : String(error)
			});
	}
}
