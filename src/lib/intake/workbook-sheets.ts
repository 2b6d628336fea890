import {
	read,
	set_cptable,
	SSF as untypedFormats,
	type CellObject,
	type WorkBook,
	type WorkSheet
} from '@e965/xlsx';
import { IntakeFault } from './intake-fault';
import { limits } from './limits';
import type { Cell, FormattedCell, Sheet } from './sheet';

/** SheetJS leaves its number formats without types. */
const formats = untypedFormats as {
	is_date: (code: string) => boolean;
	parse_date_code: (value: number) => { y: number } | null;
	format: (code: string, value: number) => string;
};

/** The sheets of a workbook that SheetJS can read. Throws IntakeFault for passwords, damage and too many cells. */
export function workbookSheets(bytes: Uint8Array, file: string): Sheet[] {
	const workbook = open(bytes, file);
	let cells = 0;
	return workbook.SheetNames.map((name, index) => {
		const sheet = sheetOf(name, workbook.Sheets[name] ?? {}, workbook.Workbook?.Sheets?.[index]?.Hidden);
		cells += sheet.rows.reduce((sum, row) => sum + row.length, 0);
		if (cells > limits.cells) throw new IntakeFault('too-many-cells', file);
		return sheet;
	});
}

function open(bytes: Uint8Array, file: string): WorkBook {
	set_cptable(codePages);
	try {
		return read(bytes, {
			type: 'array',
			dense: true,
			cellText: false,
			cellHTML: false,
			cellNF: true,
			cellStyles: true,
			cellFormula: true,
			bookVBA: false,
			raw: true,
			sheetRows: limits.rows
		});
	} catch (error) {
		const said = error instanceof Error ? error.message : '';
		if (/password|encrypt/i.test(said)) throw new IntakeFault('password', file, { cause: error });
		throw new IntakeFault('damaged', file, { cause: error });
	}
}

/** Old workbooks name the code page of their texts; this is all of SheetJS's tables that Chinese ones need. */
const codePages = {
	utils: {
		decode: (page: number, bytes: ArrayLike<number> | string): string => {
			const codes =
				typeof bytes === 'string'
					? Uint8Array.from(bytes, (character) => character.charCodeAt(0))
					: Uint8Array.from(bytes);
			return new TextDecoder(encodings[page] ?? 'gb18030').decode(codes);
		},
		encode: (_page: number, text: string): Uint8Array => new TextEncoder().encode(text),
		hascp: () => true
	}
};

const encodings: Record<number, string> = {
	936: 'gb18030',
	54936: 'gb18030',
	950: 'big5',
	932: 'shift_jis',
	949: 'euc-kr',
	1200: 'utf-16le',
	1201: 'utf-16be',
	1250: 'windows-1250',
	1251: 'windows-1251',
	1252: 'windows-1252',
	10000: 'macintosh',
	28591: 'latin1',
	65001: 'utf-8'
};

function sheetOf(name: string, sheet: WorkSheet, hidden: number | undefined): Sheet {
	const data = (sheet['!data'] ?? []) as (CellObject[] | undefined)[];
	const rows: Cell[][] = [];
	let width = 0;
	let last = -1;
	for (let row = 0; row < data.length; row++) {
		const cells: Cell[] = [];
		(data[row] ?? []).forEach((cell, column) => {
			const read = cellOf(cell);
			if (read === null) return;
			while (cells.length < column) cells.push(null);
			cells[column] = read;
		});
		if (cells.length > 0) last = row;
		width = Math.max(width, cells.length);
		rows.push(cells);
		// A used range of a million rows is mostly nothing; the cells are given back as they are read.
		data[row] = undefined;
	}
	rows.length = last + 1;
	const merges = (sheet['!merges'] ?? []).slice(0, limits.merges);
	return {
		name,
		hidden: (hidden ?? 0) > 0,
		width,
		rows,
		merges: merges.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
		hiddenRows: hiddenIn(sheet['!rows'], rows.length),
		hiddenColumns: hiddenIn(sheet['!cols'], width)
	};
}

function hiddenIn(parts: readonly ({ hidden?: boolean } | undefined)[] | undefined, count: number): number[] {
	const hidden: number[] = [];
	(parts ?? []).forEach((part, index) => {
		if (part?.hidden === true && index < count) hidden.push(index);
	});
	return hidden;
}

function cellOf(cell: CellObject | undefined): Cell {
	if (!cell) return null;
	const { t: type, v: value } = cell;
	if (value === undefined || value === '') {
		return cell.f === undefined ? null : { kind: 'no-value', value: Number.NaN, printed: `=${cell.f}` };
	}
	if (type === 'n' && typeof value === 'number') return numberOf(value, cell.z);
	if (type === 's') return String(value).slice(0, limits.characters);
	if (type === 'e')
		return { kind: 'error', value: Number.NaN, printed: errorNames[Number(value)] ?? '#ERROR!' };
	if (type === 'b') return { kind: 'boolean', value: Number(value), printed: value ? 'TRUE' : 'FALSE' };
	if (type === 'd' && value instanceof Date)
		return { kind: 'date', value: value.getUTCFullYear(), printed: value.toISOString().slice(0, 10) };
	return null;
}

/** Of BIFF, where error values are bytes. */
const errorNames: Record<number, string> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A'
};

function numberOf(value: number, format: CellObject['z']): number | FormattedCell {
	// A number of Excel has 15 digits; what a formula left behind them is noise.
	const exact = Number(value.toPrecision(15));
	if (format === undefined || format === 'General' || format === 0) return exact;
	const code = String(format);
	if (formats.is_date(code)) {
		const year = formats.parse_date_code(value)?.y ?? Number.NaN;
		return { kind: 'date', value: year, printed: show(code, value) };
	}
	if (/%/.test(code.replace(/"[^"]*"/g, ''))) {
		return { kind: 'percent', value: Number((value * 100).toPrecision(15)), printed: show(code, value) };
	}
	if (/^[#,0]*0(\.0+)?(_\)?)?$/.test(code) && Number(show(code, value).replaceAll(',', '')) === exact)
		return exact;
	return { kind: 'number', value: exact, printed: show(code, value) };
}

function show(format: string, value: number): string {
	try {
		return formats.format(format, value);
	} catch {
		return String(value);
	}
}
