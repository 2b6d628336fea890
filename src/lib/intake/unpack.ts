import { Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';
import { IntakeFault } from './intake-fault';
import { limits } from './limits';
import { addPlainFill } from './plain-fill';

/** A compressed workbook unpacked within bounds. */
export interface Unpacked {
	/** Names of the files inside. */
	names: string[];
	/** The same archive without compression, so that nothing can grow any more. */
	stored: Uint8Array;
	part: (name: string) => Uint8Array | undefined;
}

/**
 * Unpacks an archive, counting every byte that comes out and stopping at `limits.unpackedBytes`, whatever its directory
 * claims. Throws IntakeFault for bombs, entity definitions and damaged archives.
 */
export function unpack(bytes: Uint8Array, file: string): Unpacked {
	checkDirectory(bytes, file);
	const parts: Record<string, Uint8Array> = {};
	let total = 0;
	let entries = 0;
	let fault: unknown;
	const unzip = new Unzip((entry) => {
		entries++;
		if (entries > limits.entries) throw new IntakeFault('unpacks-too-large', file);
		const pieces: Uint8Array[] = [];
		entry.ondata = (error, piece, final) => {
			if (error) fault ??= error;
			if (fault) return;
			total += piece.length;
			if (total > limits.unpackedBytes) fault = new IntakeFault('unpacks-too-large', file);
			else pieces.push(piece);
			if (final) parts[entry.name] = join(pieces);
		};
		entry.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && !fault; at += step)
			unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
	} catch (error) {
		fault ??= error;
	}
	if (fault instanceof IntakeFault) throw fault;
	if (fault || Object.keys(parts).length === 0) throw new IntakeFault('damaged', file, { cause: fault });
	refuseEntities(parts, file);
	const names = Object.keys(parts);
	addPlainFill(parts);
	const stored: Zippable = {};
	for (const [name, part] of Object.entries(parts)) stored[name] = [clampRepeats(name, part), { level: 0 }];
	return { names, stored: zipSync(stored), part: (name) => parts[name] };
}

const step = 256 * 1024;

/** The directory at the end of an archive is the cheapest place to find a bomb; a missing one means a cut-off file. */
function checkDirectory(bytes: Uint8Array, file: string): void {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = bytes.length - 22;
	const last = Math.max(0, end - 65_535);
	while (end >= last && view.getUint32(end, true) !== 0x06054b50) end--;
	if (end < last || end < 0) throw new IntakeFault('damaged', file);
	let at = view.getUint32(end + 16, true);
	let total = 0;
	for (let left = view.getUint16(end + 10, true); left > 0; left--) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return;
		total += view.getUint32(at + 24, true);
		if (total > limits.unpackedBytes) throw new IntakeFault('unpacks-too-large', file);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
}

/** Office never writes document types; their only use here is to define entities that expand. */
function refuseEntities(parts: Record<string, Uint8Array>, file: string): void {
	const decoder = new TextDecoder('latin1');
	for (const [name, part] of Object.entries(parts)) {
		if (!/\.(xml|rels)$/i.test(name)) continue;
		if (/<!(DOCTYPE|ENTITY)/i.test(decoder.decode(part.subarray(0, 4096))))
			throw new IntakeFault('entities', file);
	}
}

/** OpenDocument repeats rows and cells by number: a short file can claim a million rows of the same. */
function clampRepeats(name: string, part: Uint8Array): Uint8Array {
	if (name !== 'content.xml') return part;
	const text = new TextDecoder().decode(part);
	const clamped = text.replace(
		/(number-(?:rows|columns)-repeated=")(\d+)(")/g,
		(whole, before: string, count: string, after: string) =>
			Number(count) > 1000 ? `${before}1${after}` : whole
	);
	return clamped === text ? part : new TextEncoder().encode(clamped);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
	const [only] = pieces;
	if (only && pieces.length === 1) return only;
	const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
