import { tableFromIPC } from '@uwdata/flechette';
import type { Assessment, CodeColumn, FlagColumn, NumberColumn } from '../assessment/assessment';

const codeListsKey = 'kangbiao.codes';

/** The browser's and the server's reading of an assessment: typed columns sorted by target, place and year; no SQL. */
export class Cube {
	readonly rowCount: number;
	readonly year: Uint16Array;
	readonly targets: readonly string[];
	private readonly codes: Record<CodeColumn, Uint16Array>;
	private readonly lists: Record<CodeColumn, readonly string[]>;
	private readonly flags: Record<FlagColumn, Uint8Array>;
	private readonly numbers: Record<NumberColumn, Float64Array>;
	private readonly starts: ReadonlyMap<string, readonly [number, number]>;

	/** Opens an Arrow IPC stream as `packCube` writes it. Throws when a column is missing. */
	static open(bytes: Uint8Array | ArrayBuffer): Cube {
		return new Cube(bytes);
	}

	private constructor(bytes: Uint8Array | ArrayBuffer) {
		const table = tableFromIPC(bytes);
		const lists = JSON.parse(table.schema.metadata?.get(codeListsKey) ?? '{}') as Record<
			CodeColumn,
			string[]
		>;
		const values = Object.fromEntries(table.names.map((name) => [name, table.getChild(name).toArray()]));
		this.rowCount = table.numRows;
		this.lists = lists;
		this.codes = values as unknown as Record<CodeColumn, Uint16Array>;
		this.flags = values as unknown as Record<FlagColumn, Uint8Array>;
		this.numbers = values as unknown as Record<NumberColumn, Float64Array>;
		this.year = values['year'] as unknown as Uint16Array;
		this.targets = lists.target_id;
		this.starts = ranges(this.codes.target_id, lists.target_id);
	}

	/** The rows of a target as [first, after the last]; empty for a target without rows. */
	rangeOf(target: string): readonly [number, number] {
		return this.starts.get(target) ?? [0, 0];
	}

	/** The code of a value in a column, for comparing without strings; 0 where the column has no such value. */
	codeOf(column: CodeColumn, value: string): number {
		return this.lists[column].indexOf(value) + 1;
	}

	/** A column of codes as it lies in memory; `valueOf` turns one into its text. */
	codesOf(column: CodeColumn): Uint16Array {
		return this.codes[column];
	}

	/** The texts of a column in the order of their codes, from code 1. */
	listOf(column: CodeColumn): readonly string[] {
		return this.lists[column];
	}

	text(column: CodeColumn, row: number): string | null {
		const code = this.codes[column][row] ?? 0;
		return code === 0 ? null : (this.lists[column][code - 1] ?? null);
	}

	number(column: NumberColumn, row: number): number | null {
		const value = this.numbers[column][row] ?? NaN;
		return Number.isNaN(value) ? null : value;
	}

	flag(column: FlagColumn, row: number): boolean {
		return this.flags[column][row] === 1;
	}

	/** Everything known of one row. */
	assessment(row: number): Assessment {
		const record: Record<string, unknown> = { year: this.year[row] };
		for (const name of Object.keys(this.lists) as CodeColumn[]) record[name] = this.text(name, row);
		for (const name of flagNames) record[name] = this.flag(name, row);
		for (const name of Object.keys(this.numbers) as NumberColumn[]) {
			if (!(name in record)) record[name] = this.number(name, row);
		}
		return record as unknown as Assessment;
	}
}

const flagNames: FlagColumn[] = ['illustrative', 'series_break'];

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
