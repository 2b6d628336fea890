import { IntakeFault } from './intake-fault';
import { limits } from './limits';

/**
 * Rows of texts out of delimited text, by whichever delimiter divides it most evenly. Quotes may enclose delimiters,
 * line breaks and doubled quotes. Throws IntakeFault beyond `limits.rows` and `limits.cells`.
 */
export function parseDelimited(text: string, file: string): string[][] {
	const declared = /^\uFEFF?"?sep=(.)"?\r?\n/i.exec(text);
	const body = declared ? text.slice(declared[0].length) : text.replace(/^\uFEFF/, '');
	const delimiter = declared?.[1] ?? findDelimiter(body);
	if (delimiter === undefined) return divideAtGaps(body, file);
	return parse(body, delimiter, file);
}

/** The delimiter of a text by its first lines; undefined when no character divides them. */
export function findDelimiter(text: string): string | undefined {
	const sample = text.slice(0, 64 * 1024);
	const end = sample.length < text.length ? sample.lastIndexOf('\n') + 1 || sample.length : sample.length;
	const scores = candidates.map((delimiter) => ({
		delimiter,
		score: evenness(parse(sample.slice(0, end), delimiter, '', 200))
	}));
	const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
	return best.score > 0 ? best.delimiter : undefined;
}

/** In order of preference where two divide equally well. */
const candidates = ['\t', ',', ';', '|', '，', '、'];

/** The share of lines that have the most frequent number of fields, a little higher for more fields; 0 for one field. */
function evenness(rows: readonly string[][]): number {
	const counts = new Map<number, number>();
	let filled = 0;
	for (const row of rows) {
		if (row.every((field) => field.trim() === '')) continue;
		filled++;
		if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
	}
	let best = 0;
	for (const [fields, lines] of counts) best = Math.max(best, lines / filled + Math.min(fields, 20) / 100);
	return best;
}

/** Text laid out by blanks, as copied from a page: two or more of them divide. */
function divideAtGaps(text: string, file: string): string[][] {
	const lines = text.split(/\r\n|\n|\r/);
	if (lines.length > limits.rows) throw new IntakeFault('too-many-cells', file);
	return lines.map((line) => line.trimEnd().split(/(?<=\S)(?: {2,}|\u3000+)(?=\S)/));
}

function parse(text: string, delimiter: string, file: string, most: number = limits.rows): string[][] {
	const rows: string[][] = [];
	const separator = delimiter.charCodeAt(0);
	let row: string[] = [];
	let cells = 0;
	let at = 0;
	const endRow = (): boolean => {
		cells += row.length;
		rows.push(row);
		row = [];
		if (rows.length <= most && cells <= limits.cells) return rows.length < most || file !== '';
		if (file !== '') throw new IntakeFault('too-many-cells', file);
		return false;
	};
	while (at < text.length) {
		let field: string;
		if (text.charCodeAt(at) === quote) {
			const closing = closingQuote(text, at + 1);
			let next = closing + 1;
			while (next < text.length && !isEnd(text.charCodeAt(next), separator)) next++;
			field = text.slice(at + 1, closing).replaceAll('""', '"') + text.slice(closing + 1, next);
			at = next;
		} else {
			let next = at;
			while (next < text.length && !isEnd(text.charCodeAt(next), separator)) next++;
			field = text.slice(at, next);
			at = next;
		}
		row.push(field);
		if (at >= text.length) break;
		const end = text.charCodeAt(at);
		at++;
		if (end === separator) {
			if (at >= text.length) row.push('');
			continue;
		}
		if (end === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
		if (!endRow()) return rows;
	}
	if (row.length > 0) endRow();
	return rows;
}

const quote = 0x22;
const carriageReturn = 0x0d;
const lineFeed = 0x0a;

function isEnd(code: number, separator: number): boolean {
	return code === separator || code === lineFeed || code === carriageReturn;
}

/** Where a quoted field ends; the end of the text for a quote that is never closed. */
function closingQuote(text: string, from: number): number {
	let at = text.indexOf('"', from);
	while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2);
	return at < 0 ? text.length : at;
}
