import { decodeText } from './decode-text';
import { DocumentFault } from './document-fault';
import { textOfDocx } from './docx-text';

/** The largest document that is read. */
export const mostBytes = 20 * 1024 * 1024;

/**
 * The plain text of a document: a text file in UTF-8, UTF-16 or GB18030, a .docx, or a .pdf that holds text. What the
 * file is, its content decides, not its name. Throws DocumentFault in both languages; nothing leaves the browser.
 */
export async function readDocument(file: File): Promise<string> {
	if (file.size === 0) throw new DocumentFault('empty');
	if (file.size > mostBytes) throw new DocumentFault('too-large');
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = await textOf(bytes);
	if (text.trim() === '') throw new DocumentFault('no-text');
	return text;
}

async function textOf(bytes: Uint8Array): Promise<string> {
	if (startsWith(bytes, '%PDF-')) return (await import('./pdf-text')).textOfPdf(bytes);
	if (startsWith(bytes, 'PK')) return textOfDocx(bytes);
	if (startsWith(bytes, '\xD0\xCF\x11\xE0')) throw new DocumentFault('old-word');
	return decodeText(bytes);
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
	return Array.from(signature).every((character, index) => bytes[index] === character.charCodeAt(0));
}
