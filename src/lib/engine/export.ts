import {
	bool,
	dateDay,
	float64,
	int16,
	int32,
	int64,
	int8,
	tableFromArrays,
	tableToIPC,
	utf8,
	type DataType
} from '@uwdata/flechette';
import type { Cell, Result } from './engine';
import { isNumeric } from './numeric';

/**
 * A result as CSV for spreadsheets: UTF-8 with a byte order mark, RFC 4180, missing values empty. Text that a
 * spreadsheet would run as a formula begins with an apostrophe; numbers stay numbers, also those kept as text.
 */
export function csvOf(result: Result): string {
	return `\ufeff${result.names.map(csvCell).join(',')}\r\n${csvRowsOf(result)}`;
}

/** The rows of a further piece of the same result, to follow what `csvOf` made of the first. */
export function csvRowsOf(result: Result): string {
	const rows = Array.from({ length: result.rowCount }, (_, row) =>
		result.columns.map((column) => csvCell(column[row] ?? null)).join(',')
	);
	return rows.map((row) => `${row}\r\n`).join('');
}

/** A result as Arrow IPC: a `file` to keep, or a `stream` to insert into an engine. */
export function arrowOf(result: Result, format: 'file' | 'stream' = 'file'): Uint8Array<ArrayBuffer> {
	const columns = result.names.map((name, index) => {
		const cells = result.columns[index] ?? [];
		const type = arrowType(result.types[index] ?? 'VARCHAR', cells);
		return { name: unique(name, index, result.names), type, values: arrowValues(type, cells) };
	});
	const table = tableFromArrays(
		columns.map(({ name, values }): [string, unknown[]] => [name, values]),
		{ types: Object.fromEntries(columns.map(({ name, type }) => [name, type])) }
	);
	return tableToIPC(table, { format }) as Uint8Array<ArrayBuffer>;
}

function csvCell(cell: Cell): string {
	if (cell === null) return '';
	const text = typeof cell === 'string' ? withoutFormula(cell) : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would run as a formula, begun with an apostrophe; other text as it is. */
export function withoutFormula(text: string): string {
	return /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

const arrowTypes: Record<string, () => DataType> = {
	BOOLEAN: bool,
	TINYINT: int8,
	SMALLINT: int16,
	INTEGER: int32,
	BIGINT: int64,
	DATE: dateDay
};

function arrowType(type: string, column: Cell[]): DataType {
	const known = arrowTypes[type];
	if (known) return known();
	return isNumeric(type) && column.every((cell) => typeof cell !== 'string') ? float64() : utf8();
}

function arrowValues(type: DataType, column: Cell[]): unknown[] {
	if (type.typeId === dateDay().typeId)
		return column.map((cell) => (cell === null ? null : new Date(`${String(cell)}T00:00:00Z`)));
	if (type.typeId === utf8().typeId) return column.map((cell) => (cell === null ? null : String(cell)));
	return column;
}

/** A column's name, numbered where an earlier column has the same. */
function unique(name: string, index: number, names: string[]): string {
	const earlier = names.slice(0, index).filter((other) => other === name).length;
	return earlier === 0 ? name : `${name}_${earlier + 1}`;
}
