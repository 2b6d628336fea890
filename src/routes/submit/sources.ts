import { faultWords } from '$lib/intake/intake-fault';
import { limits } from '$lib/intake/limits';
import { ReadingRefused } from '$lib/intake/reading-client';
import type { ChosenFile } from './draft-store';

/** A file with its bytes. Throws ReadingRefused for one that is too large, before a byte of it is read. */
export async function chosenFile(file: File): Promise<ChosenFile> {
	if (file.size > limits.bytes) throw new ReadingRefused(faultWords('too-large', file.name));
	return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Cells copied from a spreadsheet, as a file of text; undefined where there is nothing. */
export function pastedFile(text: string, name: string): ChosenFile | undefined {
	if (text.trim() === '') return undefined;
	return { name, bytes: new TextEncoder().encode(`\ufeff${text}`) };
}

/** Rows as a CSV file in UTF-8 with its mark, as spreadsheets open it. */
export function csvFile(rows: readonly (readonly string[])[], name: string): ChosenFile {
	const lines = rows.map((row) => row.map(field).join(','));
	return { name, bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`) };
}

function field(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
