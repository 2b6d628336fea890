import { beforeOf, contentOf, type CubeContent, type OtherLights } from './content';
import { relit } from './relit';
import type { Assessment, Brief, CodeColumn, FlagColumn, NumberColumn } from '../assessment/assessment';

/** The browser's and the server's reading of an assessment: typed columns sorted by target, place and year; no SQL. */
export class Cube {
	readonly rowCount: number;
	readonly year: Uint16Array;
	readonly targets: readonly string[];
	private readonly columns: Record<string, ArrayLike<number>>;
	private readonly lists: Partial<Record<CodeColumn, readonly string[]>>;
	private readonly starts: ReadonlyMap<string, readonly [number, number]>;
	/** The numbers are attached. */
	complete = false;
	private lightsBy: Record<string, Uint8Array> = {};
	private lightList: readonly string[] = [];
	private views = new Map<string, Cube>();

	/** Opens the core of a cube, an Arrow IPC stream as `packCube` writes it. Throws when it is not one. */
	static open(core: Uint8Array | ArrayBuffer): Cube {
		return new Cube(contentOf(core));
	}

	/** A cube of columns that are in memory already, sorted by target, place and year. */
	static of(content: CubeContent, lights: OtherLights): Cube {
		const cube = new Cube(content);
		cube.lightsBy = { ...lights.said };
		cube.lightList = lights.list;
		return cube;
	}

	private constructor({ rowCount, columns, lists }: CubeContent) {
		this.rowCount = rowCount;
		this.columns = { ...columns };
		this.lists = { ...lists };
		// A part of a cube has its numbers in the same file.
		this.complete = 'lead' in this.columns;
		this.year = (this.columns['year'] ?? new Uint16Array()) as Uint16Array;
		this.targets = this.listOf('target_id');
		this.starts = ranges(this.codesOf('target_id'), this.targets);
	}

	/** Lays the numbers of the same release and basis beside the core. Throws when their rows do not match. */
	attach(numbers: Uint8Array | ArrayBuffer): void {
		if (this.complete) return;
		const { rowCount, columns, lists } = contentOf(numbers);
		if (rowCount !== this.rowCount) {
			throw new Error(`cube: ${rowCount} rows of numbers beside ${this.rowCount} of the core`);
		}
		Object.assign(this.columns, columns);
		Object.assign(this.lists, lists);
		this.complete = true;
		this.views.clear();
	}

	/** All columns, for making another cube of them. */
	get content(): CubeContent {
		return { rowCount: this.rowCount, columns: this.columns, lists: this.lists };
	}

	/** What the other methods say of each row; nothing while that is not attached. */
	get otherLights(): OtherLights {
		return { said: this.lightsBy, list: this.lightList };
	}

	/** The lights of the other methods are attached. */
	get knowsMethods(): boolean {
		return this.lightList.length > 0;
	}

	/** Lays the lights of the other methods beside the core. Throws when their rows do not match. */
	attachLights(bytes: Uint8Array | ArrayBuffer): void {
		const { rowCount, columns, lists } = contentOf(bytes);
		if (rowCount !== this.rowCount) {
			throw new Error(`cube: ${rowCount} rows of lights beside ${this.rowCount} of the core`);
		}
		this.lightList = lists['light'] ?? [];
		for (const [name, said] of Object.entries(columns)) this.lightsBy[name] = said as Uint8Array;
	}

	/**
	 * The same rows with the lights of another method; itself for the assessment's own and for a method that is not
	 * attached. What only the own method says of a row (edges, flips, lead) is unknown where the other judged it.
	 */
	judgedBy(method: string): Cube {
		const said = this.lightsBy[method];
		if (said === undefined) return this;
		const known = this.views.get(method);
		if (known) return known;
		const view = Object.create(this) as Cube;
		const { columns, lists } = relit(this.content, said, this.lightList, this.lightsBy[beforeOf(method)]);
		Object.assign(view, {
			columns: { ...this.columns, ...columns },
			lists: { ...this.lists, ...lists }
		});
		this.views.set(method, view);
		return view;
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
		return (this.columns[column] ?? new Uint16Array()) as Uint16Array;
	}

	/** A column of flags as it lies in memory: 1 is yes. */
	flagsOf(column: FlagColumn): Uint8Array {
		return this.columns[column] as Uint8Array;
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
