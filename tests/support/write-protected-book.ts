import { createHash } from 'node:crypto';
import { CFB, utils, write } from '@e965/xlsx';

/** As much of the library's compound files, which it leaves untyped, as is used here. */
interface CompoundFiles {
	read(bytes: Buffer, options: { type: 'buffer' }): object;
	find(container: object, name: string): { content: number[]; size: number } | null;
	write(container: object, options: { type: 'buffer' }): Uint8Array;
}
const compound = CFB as CompoundFiles;

/**
 * An .xls (BIFF8) of some rows, encrypted under a password as Excel 97 does (RC4, [MS-OFFCRYPTO] 2.3.6); with the well-known password
 * `VelvetSweatshop` that is what write protection makes of a file.
 */
export function encryptedBook(rows: readonly unknown[][], password: string): Uint8Array {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '表1');
	const container = compound.read(write(book, { type: 'buffer', bookType: 'biff8' }) as Buffer, {
		type: 'buffer'
	});
	const entry = compound.find(container, 'Workbook');
	if (!entry) throw new Error('no stream of a workbook');
	const salt = Buffer.from('kangbiao-salt-16');
	const keyOf = (block: number) => blockKey(password, salt, block);
	entry.content = [...encrypt(withFilePass(Buffer.from(entry.content), salt, keyOf), keyOf)];
	entry.size = entry.content.length;
	return new Uint8Array(compound.write(container, { type: 'buffer' }));
}

const boundSheet = 0x85;
const filePass = 0x2f;
/** BOF, FilePass and InterfaceHdr stay as they are. */
const plain = new Set([0x809, filePass, 0xe1]);
const blockSize = 1024;

interface BiffRecord {
	type: number;
	at: number;
	size: number;
}

function recordsOf(stream: Buffer): BiffRecord[] {
	const records: BiffRecord[] = [];
	for (let at = 0; at + 4 <= stream.length;) {
		const record = { type: stream.readUInt16LE(at), at, size: stream.readUInt16LE(at + 2) };
		records.push(record);
		at += 4 + record.size;
	}
	return records;
}

/** The record that says how to decrypt, after the first one; sheets then begin so much later. */
function withFilePass(stream: Buffer, salt: Buffer, keyOf: (block: number) => Buffer): Buffer {
	const verifier = Buffer.from('kangbiao-verify!');
	const cipher = new Rc4(keyOf(0));
	const told = Buffer.concat([
		Buffer.from([1, 0, 1, 0, 1, 0]),
		salt,
		cipher.apply(verifier),
		cipher.apply(createHash('md5').update(verifier).digest())
	]);
	const header = Buffer.alloc(4);
	header.writeUInt16LE(filePass, 0);
	header.writeUInt16LE(told.length, 2);
	const [first] = recordsOf(stream);
	const end = 4 + (first?.size ?? 0);
	const longer = Buffer.concat([stream.subarray(0, end), header, told, stream.subarray(end)]);
	for (const { type, at } of recordsOf(longer)) {
		if (type === boundSheet)
			longer.writeUInt32LE(longer.readUInt32LE(at + 4) + header.length + told.length, at + 4);
	}
	return longer;
}

function encrypt(stream: Buffer, keyOf: (block: number) => Buffer): Buffer {
	const mask = Buffer.concat(
		Array.from({ length: Math.ceil(stream.length / blockSize) }, (_, block) =>
			new Rc4(keyOf(block)).apply(Buffer.alloc(blockSize))
		)
	);
	const result = Buffer.from(stream);
	for (const { type, at, size } of recordsOf(stream)) {
		if (plain.has(type)) continue;
		// Where a sheet begins is not encrypted either.
		const start = at + 4 + (type === boundSheet ? 4 : 0);
		for (let index = start; index < at + 4 + size; index++)
			result[index] = (stream[index] ?? 0) ^ (mask[index] ?? 0);
	}
	return result;
}

function blockKey(password: string, salt: Buffer, block: number): Buffer {
	const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest();
	const half = Buffer.concat([md5(Buffer.from(password, 'utf16le')).subarray(0, 5), salt]);
	const number = Buffer.alloc(4);
	number.writeUInt32LE(block, 0);
	return md5(
		Buffer.concat([md5(Buffer.concat(Array.from({ length: 16 }, () => half))).subarray(0, 5), number])
	);
}

/** RC4, which newer OpenSSL leaves out. */
class Rc4 {
	private readonly state = Array.from({ length: 256 }, (_, index) => index);
	private one = 0;
	private other = 0;

	constructor(key: Buffer) {
		let at = 0;
		for (let index = 0; index < 256; index++) {
			at = (at + this.of(index) + (key[index % key.length] ?? 0)) % 256;
			this.swap(index, at);
		}
	}

	apply(bytes: Buffer): Buffer {
		return Buffer.from(
			bytes.map((byte) => {
				this.one = (this.one + 1) % 256;
				this.other = (this.other + this.of(this.one)) % 256;
				this.swap(this.one, this.other);
				return byte ^ this.of((this.of(this.one) + this.of(this.other)) % 256);
			})
		);
	}

	private of(index: number): number {
		return this.state[index] ?? 0;
	}

	private swap(a: number, b: number): void {
		[this.state[a], this.state[b]] = [this.of(b), this.of(a)];
	}
}
