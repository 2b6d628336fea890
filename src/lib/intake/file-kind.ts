export type FileKind =
	| 'empty'
	| 'zip'
	| 'ole'
	| 'biff'
	| 'other-binary'
	| 'web-archive'
	| 'json'
	| 'html'
	| 'xml'
	| 'sylk'
	| 'text';

/** What a file is by its first bytes, whatever its name says; text is told apart by `textKind` once it is decoded. */
export function fileKind(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return 'empty';
	return signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte))?.kind ?? 'text';
}

/** What a decoded text holds. */
export function textKind(text: string): FileKind {
	const start = text.slice(0, 4000).trimStart();
	if (/^ID;P/.test(start)) return 'sylk';
	if (/^MIME-Version:/im.test(start) && /multipart\/related|quoted-printable/i.test(start))
		return 'web-archive';
	if (/^[{[]/.test(start) && isJson(text)) return 'json';
	if (/^<\?xml/.test(start) && /urn:schemas-microsoft-com:office:spreadsheet/.test(start)) return 'xml';
	if (start.startsWith('<') || /^[^<]{0,200}<(html|table|!doctype html)/i.test(start)) return 'html';
	return 'text';
}

const signatures: { start: number[]; kind: FileKind }[] = [
	{ start: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
	{ start: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
	{ start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'ole' },
	// The first record of a BIFF stream that lies in no container: Excel 2 to 5.
	{ start: [0x09, 0x00, 0x04, 0x00], kind: 'biff' },
	{ start: [0x09, 0x02, 0x06, 0x00], kind: 'biff' },
	{ start: [0x09, 0x04, 0x06, 0x00], kind: 'biff' },
	{ start: [0x09, 0x08], kind: 'biff' },
	{ start: [0x25, 0x50, 0x44, 0x46], kind: 'other-binary' },
	{ start: [0x89, 0x50, 0x4e, 0x47], kind: 'other-binary' },
	{ start: [0xff, 0xd8, 0xff], kind: 'other-binary' },
	{ start: [0x47, 0x49, 0x46, 0x38], kind: 'other-binary' },
	{ start: [0x1f, 0x8b], kind: 'other-binary' },
	{ start: [0x37, 0x7a, 0xbc, 0xaf], kind: 'other-binary' },
	{ start: [0x52, 0x61, 0x72, 0x21], kind: 'other-binary' },
	{ start: [0x7f, 0x45, 0x4c, 0x46], kind: 'other-binary' },
	{ start: [0x4d, 0x5a, 0x90], kind: 'other-binary' }
];

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
