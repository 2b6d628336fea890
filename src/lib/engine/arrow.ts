import { Type, tableFromIPC, type DataType } from '@uwdata/flechette';
import type { Cell, Result } from './engine';
import { dateText, intervalText, timestampText, timeText } from './moment';

/**
 * A query's Arrow IPC stream as a Result. Dates, times and intervals become DuckDB's text for them, decimals
 * and huge integers numbers, 64-bit integers beyond 2^53 text, binary hexadecimal, nested values JSON.
 */
export function resultFromArrow(bytes: Uint8Array | Uint8Array[]): Result {
	const table = tableFromIPC(bytes, { useBigInt: true });
	const types = table.schema.fields.map((field) => field.type);
	return {
		names: table.schema.fields.map((field) => field.name),
		types: types.map(typeName),
		columns: types.map((type, index) => cells(type, table.getChildAt(index).toArray() as ArrayLike<unknown>)),
		rowCount: types.length === 0 ? 0 : table.numRows
	};
}

/** How many rows an Arrow IPC stream holds, without reading them. */
export function rowCountOf(bytes: Uint8Array[]): number {
	return tableFromIPC(bytes).numRows;
}

/** DuckDB's name of a column's type. */
function typeName(type: DataType): string {
	switch (type.typeId) {
		case Type.Int:
			return integerName(type.bitWidth, type.signed);
		case Type.Float:
			return type.precision === 2 ? 'DOUBLE' : 'FLOAT';
		case Type.Decimal:
			return type.precision === 38 && type.scale === 0
				? 'HUGEINT'
				: `DECIMAL(${type.precision},${type.scale})`;
		case Type.Timestamp:
			return type.timezone === null ? 'TIMESTAMP' : 'TIMESTAMP WITH TIME ZONE';
		case Type.Dictionary:
			return 'ENUM';
		case Type.List:
			return `${typeName(type.children[0].type)}[]`;
		case Type.Struct:
			return 'STRUCT';
		case Type.Map:
			return 'MAP';
		default:
			return plainNames.get(type.typeId) ?? 'VARCHAR';
	}
}

const plainNames = new Map<number, string>([
	[Type.Null, 'NULL'],
	[Type.Bool, 'BOOLEAN'],
	[Type.Utf8, 'VARCHAR'],
	[Type.Binary, 'BLOB'],
	[Type.Date, 'DATE'],
	[Type.Time, 'TIME'],
	[Type.Interval, 'INTERVAL'],
	[Type.Duration, 'INTERVAL']
]);

function integerName(bits: number, signed: boolean): string {
	const name = { 8: 'TINYINT', 16: 'SMALLINT', 32: 'INTEGER', 64: 'BIGINT' }[bits] ?? 'BIGINT';
	return signed ? name : `U${name}`;
}

function cells(type: DataType, values: ArrayLike<unknown>): Cell[] {
	const plain = plainOf(type);
	const nested = isNested(type);
	return Array.from(values, (value) => {
		if (value === null || value === undefined) return null;
		const converted = plain(value);
		return nested ? JSON.stringify(converted) : (converted as Cell);
	});
}

function isNested(type: DataType): boolean {
	return ([Type.List, Type.Struct, Type.Map, Type.FixedSizeList, Type.Union] as number[]).includes(
		type.typeId
	);
}

type Conversion = (value: unknown) => unknown;

/** How a value of a type becomes a cell, or a plain part of a nested one. */
function plainOf(type: DataType): Conversion {
	switch (type.typeId) {
		case Type.Date:
			return (value) => dateText(Number(value));
		case Type.Timestamp:
			return (value) => timestampText(Number(value), type.timezone !== null);
		case Type.Time:
			return (value) => timeText(Number(value) * microseconds(type.unit));
		case Type.Interval:
			return (value) => intervalText(Array.from(value as ArrayLike<number>, Number));
		case Type.Binary:
			return (value) => hexadecimal(value as Uint8Array);
		case Type.List:
		case Type.FixedSizeList:
			return nullable((value) =>
				Array.from(value as ArrayLike<unknown>, nullable(plainOf(type.children[0].type)))
			);
		case Type.Struct: {
			const parts = type.children.map((child) => [child.name, nullable(plainOf(child.type))] as const);
			return (value) =>
				Object.fromEntries(
					parts.map(([name, part]) => [name, part((value as Record<string, unknown>)[name])])
				);
		}
		default:
			return scalar;
	}
}

function nullable(conversion: Conversion): Conversion {
	return (value) => (value === null || value === undefined ? null : conversion(value));
}

function scalar(value: unknown): unknown {
	if (typeof value === 'bigint') return safeInteger(value);
	return Array.isArray(value) ? value.map(scalar) : value;
}

function safeInteger(value: bigint): number | string {
	const number = Number(value);
	return Number.isSafeInteger(number) ? number : value.toString();
}

function hexadecimal(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** How many microseconds a unit of Arrow's time holds: second, millisecond, microsecond, nanosecond. */
function microseconds(unit: number): number {
	return [1e6, 1e3, 1, 1e-3][unit] ?? 1;
}
