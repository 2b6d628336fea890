import { tableFromIPC } from '@uwdata/flechette';
import type { Assessment, Brief, CodeColumn, FlagColumn, NumberColumn } from '../assessment/assessment';

const codeListsKey = 'kangbiao.codes';

/** The browser's and the server's reading of an assessment: typed columns sorted by target, place and year; no SQL. */
export class Cube {
	readonly rowCount: number;
	readonly year: Uint16Array;
	readonly targets: readonly string[];
	private readonly columns: Record<string, ArrayLike<number>> = {};
	private readonly lists: Partial<Record<CodeColumn, readonly string[]>> = {};
	private readonly starts: ReadonlyMap<string, readonly [number, number]>;
	/** The numbers are attached. */
	complete = false;

	/** Opens the core of a cube, an Arrow IPC stream as `packCube` writes it. Throws when it is not one. */
	static open(core: Uint8Array | ArrayBuffer): Cube {
		return new Cube(core);
	}

	private constructor(core: Uint8Array | ArrayBuffer) {
		this.rowCount = this.take(core);
		this.year = this.columns['year'] as Uint16Array;
		this.targets = this.listOf('target_id');
		this.starts = ranges(this.codesOf('target_id'), this.targets);
	}

	/** Lays the numbers of the same release and basis beside the core. Throws when their rows do not match. */
	attach(numbers: Uint8Array | ArrayBuffer): void {
		if (this.complete) return;
		this.take(numbers, this.rowCount);
		this.complete = true;
	}

	private take(bytes: Uint8Array | ArrayBuffer, expected?: number): number {
		const table = tableFromIPC(bytes);
		if (expected !== undefined && table.numRows !== expected) {
			throw new Error(`cube: ${table.numRows} rows of numbers beside ${expected} of the core`);
		}
		Object.assign(this.lists, JSON.parse(table.schema.metadata?.get(codeListsKey) ?? '{}'));
		for (const name of table.names) this.columns[name] = table.getChild(name).toArray() as ArrayLike<number>;
		return table.numRows;
	}

	/** The rows of a target as [first, after the last]; empty for a target without rows. */
	rangeOf(target: string): readonly [number, number] {
		return this.starts.get(target) ?? [0, 0];
	}

	/** The code of a value in a column, for comparing without strings; 0 where the column has no such value. */
	codeOf(column: CodeColumn, value: string): number {
		return this.listOf(column).indexOf(value) + 1;
	}

	/** A column of codes as it lies in memory; `valueOf` turns one into its text. */
	codesOf(column: CodeColumn): Uint16Array {
		return this.columns[column] as Uint16Array;
	}

	/** The texts of a column in the order of their codes, from code 1. */
	listOf(column: CodeColumn): readonly string[] {
		return this.lists[column] ?? [];
	}

	text(column: CodeColumn, row: number): string | null {
		const code = this.columns[column]?.[row] ?? 0;
		return code === 0 ? null : (this.lists[column]?.[code - 1] ?? null);
	}

	number(column: NumberColumn, row: number): number | null {
		const value = this.columns[column]?.[row] ?? NaN;
		return Number.isNaN(value) ? null : value;
	}

	flag(column: FlagColumn, row: number): boolean {
		return this.columns[column]?.[row] === 1;
	}

	/** One row as a first picture shows it. */
	brief(row: number): Brief {
		return this.record(row) as unknown as Brief;
	}

	/** Everything known of one row. Throws while the numbers are not attached. */
	assessment(row: number): Assessment {
		if (!this.complete) throw new Error('cube: the numbers are not attached yet');
		return this.record(row) as unknown as Assessment;
	}

	private record(row: number): Record<string, unknown> {
		const record: Record<string, unknown> = { year: this.year[row] };
		for (const name of Object.keys(this.columns)) {
			if (name in this.lists) record[name] = this.text(name as CodeColumn, row);
			else if (flagNames.has(name)) record[name] = this.flag(name as FlagColumn, row);
			else if (name !== 'year') record[name] = this.number(name as NumberColumn, row);
		}
		return record;
	}
}

const flagNames: ReadonlySet<string> = new Set<FlagColumn>(['illustrative', 'series_break']);

function ranges(codes: Uint16Array, list: readonly string[]): Map<string, readonly [number, number]> {
	const found = new Map<string, readonly [number, number]>();
	let first = 0;
	for (let row = 1; row <= codes.length; row++) {
		if (row < codes.length && codes[row] === codes[first]) continue;
		const name = list[(codes[first] ?? 0) - 1];
		if (name !== undefined) found.set(name, [first, row]);
		first = row;
	}
	return found;
}
