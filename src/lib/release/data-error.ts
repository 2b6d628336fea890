/** One thing wrong with a data file, in both languages. */
export interface DataFault {
	file: string;
	line: number;
	code: string;
	zh: string;
	en: string;
}

/** Data files that cannot be loaded; the message names the first faults by file and line. */
export class DataError extends Error {
	override name = 'DataError';

	constructor(readonly faults: readonly DataFault[]) {
		const shown = faults.slice(0, 5).map((fault) => `${fault.file}:${fault.line}: ${fault.zh} | ${fault.en}`);
		const more = faults.length > shown.length ? ` … +${faults.length - shown.length}` : '';
		super(shown.join('; ') + more);
	}
}
