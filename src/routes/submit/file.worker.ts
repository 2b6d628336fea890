import { markProblems } from '$lib/intake/mark-problems';
import { openFile } from '$lib/intake/open-file';
import type { Reading } from '$lib/intake/reading';
import { printedOf, type OpenedFile } from '$lib/intake/sheet';

/** What the page asks of its file, beside a reading. */
export type FileRequest = { request: number; name: string; bytes: Uint8Array } & (
	| { task: 'rows'; sheet: string; from: number; count: number }
	/** A copy with its problems as comments. */
	| { task: 'mark'; reading: Reading }
);

export interface FileAnswer {
	request: number;
	/** null where the file could not be opened. */
	rows?: string[][] | null;
	marked?: Uint8Array | null;
}

const scope = globalThis as unknown as {
	onmessage: ((event: MessageEvent<FileRequest>) => void) | null;
	postMessage: (answer: FileAnswer) => void;
};
/** One worker serves one file. */
let opened: Promise<OpenedFile> | undefined;

scope.onmessage = ({ data }) => {
	void answer(data);
};

async function answer(data: FileRequest): Promise<void> {
	const { request, name, bytes } = data;
	try {
		if (data.task === 'mark') {
			scope.postMessage({ request, marked: await markProblems(bytes, data.reading) });
			return;
		}
		opened ??= openFile(bytes, name);
		const rows = (await opened).sheets.find((known) => known.name === data.sheet)?.rows ?? [];
		const shown = rows.slice(data.from, data.from + data.count).map((row) => row.map(printedOf));
		scope.postMessage({ request, rows: shown });
	} catch {
		scope.postMessage({ request, rows: null, marked: null });
	}
}
