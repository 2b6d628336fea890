/** What is wrong, in plain words; the code is the same in both languages. */
export interface Message {
	code: string;
	zh: string;
	en: string;
}

/** One fault of a seed file and the line it stands on, from 1. */
export interface SeedFault {
	file: string;
	line: number;
	code: string;
	message: { zh: string; en: string };
}

/** All faults found in the seeds; nothing was loaded. */
export class SeedError extends Error {
	constructor(readonly faults: readonly SeedFault[]) {
		const shown = faults
			.slice(0, 5)
			.map(({ file, line, message }) => `${file}:${line}: ${message.zh} | ${message.en}`);
		super(shown.concat(faults.length > 5 ? [`… +${faults.length - 5}`] : []).join('\n'));
		this.name = 'SeedError';
	}
}

/** Throws one SeedError with all the faults, in the order of files and lines; does nothing when there are none. */
export function refuse(faults: readonly SeedFault[]): void {
	if (faults.length === 0) return;
	throw new SeedError(
		[...faults].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
	);
}
