import { DocumentFault } from './document-fault';

/** Bytes as text: by their byte order mark, else strict UTF-8, else GB18030. Throws DocumentFault for anything else. */
export function decodeText(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
	if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
	const text = tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes);
	if (text === undefined || text.includes('\0')) throw new DocumentFault('not-text');
	return text;
}

function decode(encoding: string, bytes: Uint8Array): string {
	const text = tryDecode(encoding, bytes);
	if (text === undefined) throw new DocumentFault('not-text');
	return text;
}

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
