import { pictureOf } from './describe';
import { buffersOf, columnsOf } from './figure-columns';
import { measuresOf } from './fit-figures';
import { IntakeFault } from './intake-fault';
import { markProblems } from './mark-problems';
import { openFile } from './open-file';
import { understandFile } from './read-workbook';
import type { Problem, Vocabulary } from './reading';
import type { ReadingAnswer, ReadingRequest } from './reading-messages';
import { printedOf, type OpenedFile } from './sheet';
import { sortedColumns } from './sorted-columns';

/** Reads one file after the other away from the page. Its script's own header allows what Arquero needs (docs/intake.md). */
const scope = globalThis as unknown as {
	onmessage: ((event: MessageEvent<ReadingRequest>) => void) | null;
	postMessage: (answer: ReadingAnswer, transfer?: ArrayBuffer[]) => void;
};

interface OpenInWorker {
	name: string;
	size: number;
	opened: OpenedFile;
	problems: readonly Problem[];
}

/** The last file, so that it need not be opened again when it is read with other answers. */
let file: OpenInWorker | undefined;
let vocabulary: Vocabulary | undefined;

scope.onmessage = ({ data }) => {
	void answer(data);
};

async function answer(data: ReadingRequest): Promise<void> {
	const { request } = data;
	try {
		if (data.task === 'read') await read(data);
		else if (data.task === 'rows') scope.postMessage({ request, kind: 'rows', rows: rowsOf(data) });
		else {
			const { opened, problems } = openOne();
			const bytes = markProblems(opened.sheets, problems);
			scope.postMessage({ request, kind: 'marked', bytes }, [bytes.buffer]);
		}
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

async function read(data: ReadingRequest & { task: 'read' }): Promise<void> {
	const { request, answers } = data;
	vocabulary = data.vocabulary ?? vocabulary;
	if (!vocabulary) throw new Error('The worker was asked to read without the names of a release.');
	if (data.file) {
		file = undefined;
		scope.postMessage({ request, kind: 'progress', progress: { step: 'opening', done: 0, of: 1 } });
		const { bytes, name } = data.file;
		const opened = await openFile(bytes, name);
		file = { name, size: bytes.length, opened, problems: [] };
		scope.postMessage({ request, kind: 'opened', sheets: opened.sheets.map(pictureOf) });
	}
	const { figures, ...frame } = understandFile(openOne().opened, openOne().size, {
		name: openOne().name,
		answers,
		vocabulary,
		onProgress: (progress) => {
			scope.postMessage({ request, kind: 'progress', progress });
		}
	});
	openOne().problems = frame.problems;
	const columns = columnsOf(figures);
	const sorted = sortedColumns(figures, measuresOf(vocabulary));
	scope.postMessage({ request, kind: 'reading', frame, figures: columns, sorted }, [
		...buffersOf(columns),
		...buffersOf(sorted)
	]);
}

function rowsOf({ sheet, from, count }: { sheet: string; from: number; count: number }): string[][] {
	const rows = openOne().opened.sheets.find(({ name }) => name === sheet)?.rows ?? [];
	return rows.slice(from, from + count).map((row) => row.map(printedOf));
}

function openOne(): OpenInWorker {
	if (!file) throw new Error('No file is open in the worker.');
	return file;
}
