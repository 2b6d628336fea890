import { decodeText } from './decode-text';
import { parseDelimited } from './delimited';
import { fileKind, textKind } from './file-kind';
import { htmlSheet } from './html-sheet';
import { IntakeFault } from './intake-fault';
import { limits } from './limits';
import { isBlank, type OpenedFile, type Sheet } from './sheet';
import { unpack } from './unpack';
import { workbookSheets } from './workbook-sheets';

/**
 * Takes the encryption off a workbook that is protected with Excel's well-known default password; undefined when it has
 * a password of its own.
 */
export type Unlock = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

/** The sheets of a file. Its bytes decide what it is, not its name. Throws IntakeFault in both languages. */
export async function openFile(bytes: Uint8Array, file: string, unlock?: Unlock): Promise<OpenedFile> {
	if (bytes.length > limits.bytes) throw new IntakeFault('too-large', file);
	const opened = await openKind(bytes, file, unlock);
	if (opened.sheets.every(({ rows }) => rows.every((row) => row.every((cell) => isBlank(cell)))))
		throw new IntakeFault('no-cells', file);
	if (differs(file, opened.format)) opened.notes.push('name-differs');
	return opened;
}

async function openKind(bytes: Uint8Array, file: string, unlock: Unlock | undefined): Promise<OpenedFile> {
	switch (fileKind(bytes)) {
		case 'empty':
			throw new IntakeFault('empty', file);
		case 'zip':
			return openArchive(bytes, file);
		case 'ole':
			return openContainer(bytes, file, unlock);
		case 'biff':
			return workbook('xls', workbookSheets(bytes, file));
		case 'text':
			return openText(bytes, file);
		default:
			throw new IntakeFault('not-a-table', file);
	}
}

function openArchive(bytes: Uint8Array, file: string): OpenedFile {
	const { names, stored, part } = unpack(bytes, file);
	const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
	const notes: OpenedFile['notes'] = has(/vbaProject\.bin$/i) ? ['macros'] : [];
	if (has(/^xl\/workbook\.(xml|bin)$/i)) {
		const format = has(/^xl\/workbook\.bin$/i) ? 'xlsb' : 'xlsx';
		return { ...workbook(format, workbookSheets(stored, file)), notes };
	}
	if (has(/^content\.xml$/)) {
		const manifest = part('META-INF/manifest.xml');
		if (manifest && /encryption-data/.test(new TextDecoder().decode(manifest)))
			throw new IntakeFault('password', file);
		return workbook('ods', workbookSheets(stored, file));
	}
	throw new IntakeFault('not-a-table', file);
}

async function openContainer(
	bytes: Uint8Array,
	file: string,
	unlock: Unlock | undefined
): Promise<OpenedFile> {
	const holds = (name: string) => holdsName(bytes, name);
	const encrypted = holds('EncryptedPackage');
	if (!encrypted && !holds('Workbook') && !holds('Book')) throw new IntakeFault('not-a-table', file);
	if (!encrypted && !isEncryptedBook(bytes)) {
		const notes: OpenedFile['notes'] = holds('_VBA_PROJECT_CUR') ? ['macros'] : [];
		return { ...workbook('xls', workbookSheets(bytes, file)), notes };
	}
	if (!unlock) throw new IntakeFault('write-protected', file);
	const plain = await unlock(bytes);
	if (!plain) throw new IntakeFault('password', file);
	const opened = await openKind(plain, file, undefined);
	return { ...opened, notes: [...opened.notes, 'write-protected-opened'] };
}

/** Whether a compound file has a stream of this name; names there are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
	const needle = Array.from(`${name}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
	return find(bytes, needle, 512) >= 0;
}

/** A FILEPASS record (2.4.117 of MS-XLS) behind the first record of the workbook: BOF, then 2F 00. */
function isEncryptedBook(bytes: Uint8Array): boolean {
	for (let at = 0; at + 24 < bytes.length; at += 64) {
		if (bytes[at] !== 0x09 || bytes[at + 1] !== 0x08 || bytes[at + 3] !== 0) continue;
		const next = at + 4 + (bytes[at + 2] ?? 0);
		if (bytes[next] === 0x2f && bytes[next + 1] === 0) return true;
		// WRITEPROT may stand between them.
		if (bytes[next] === 0x86 && bytes[next + 1] === 0 && bytes[next + 4] === 0x2f) return true;
	}
	return false;
}

function find(bytes: Uint8Array, needle: readonly number[], step: number): number {
	const most = Math.min(bytes.length - needle.length, 64 * 1024 * 1024);
	const [first = 0] = needle;
	const entry = 128;
	for (let at = step; at <= most; at += entry)
		if (bytes[at] === first && needle.every((byte, index) => bytes[at + index] === byte)) return at;
	return -1;
}

function openText(bytes: Uint8Array, file: string): OpenedFile {
	const { text, encoding } = decode(bytes, file);
	const found = (format: string, sheets: Sheet[]): OpenedFile => ({ format, encoding, sheets, notes: [] });
	switch (textKind(text)) {
		case 'html':
			return found('html', [htmlSheet(text, file)]);
		case 'xml':
			if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 4096))) throw new IntakeFault('entities', file);
			return found('xml', workbookSheets(bytes, file));
		case 'sylk':
			return found('sylk', workbookSheets(bytes, file));
		case 'web-archive':
			throw new IntakeFault('web-archive', file);
		case 'json':
			throw new IntakeFault('not-a-table', file);
		default: {
			const rows = parseDelimited(text, file);
			const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
			const sheet = {
				name: 'Sheet1',
				hidden: false,
				width,
				rows,
				merges: [],
				hiddenRows: [],
				hiddenColumns: []
			};
			return found('text', [sheet]);
		}
	}
}

function decode(bytes: Uint8Array, file: string): { text: string; encoding: string } {
	const mark = markedEncoding(bytes);
	const unmarked = mark ?? unmarkedUtf16(bytes);
	try {
		if (mark === undefined && unmarked !== undefined)
			return { text: new TextDecoder(unmarked, { fatal: true }).decode(bytes), encoding: unmarked };
		const text = decodeText(bytes);
		return { text, encoding: mark ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030') };
	} catch (error) {
		throw new IntakeFault('not-text', file, { cause: error });
	}
}

function markedEncoding(bytes: Uint8Array): string | undefined {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without its mark shows by the line ends, digits and delimiters, each with a zero byte beside it. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
	if (bytes.length % 2 === 1) return undefined;
	const zeros = [0, 0];
	const sample = Math.min(bytes.length, 4096);
	for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (odd > sample / 20 && even === 0) return 'utf-16le';
	return even > sample / 20 && odd === 0 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function workbook(format: string, sheets: Sheet[]): OpenedFile {
	return { format, encoding: null, sheets, notes: [] };
}

/** Whether a name promises another kind of file than its bytes are. */
function differs(file: string, format: string): boolean {
	const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
	const expected = ending === undefined ? undefined : endings[ending];
	return expected !== undefined && !expected.includes(format);
}

const endings: Record<string, string[]> = {
	xlsx: ['xlsx'],
	xlsm: ['xlsx'],
	xlsb: ['xlsb'],
	xls: ['xls'],
	ods: ['ods'],
	csv: ['text'],
	tsv: ['text'],
	txt: ['text'],
	htm: ['html'],
	html: ['html']
};
