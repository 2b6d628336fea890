import { tableFromIPC } from '@uwdata/flechette';
import { rankedLights } from './ranked-lights';
import type { Assessment, Brief, CodeColumn, FlagColumn, NumberColumn } from '../assessment/assessment';

const codeListsKey = 'kangbiao.codes';

/** The columns of a cube as they lie in memory, with the texts that the codes among them stand for. */
export interface CubeContent {
	rowCount: number;
	columns: Readonly<Record<string, ArrayLike<number>>>;
	lists: Readonly<Record<string, readonly string[]>>;
}

/** What the other methods say of each row, by method: codes of the list, from 1; 0 is the light of the core. */
export interface OtherLights {
	said: Readonly<Record<string, Uint8Array>>;
	list: readonly string[];
}

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
		const table = tableFromIPC(bytes);
		if (table.numRows !== this.rowCount) {
			throw new Error(`cube: ${table.numRows} rows of lights beside ${this.rowCount} of the core`);
		}
		const lists = JSON.parse(table.schema.metadata?.get(codeListsKey) ?? '{}') as { light?: string[] };
		this.lightList = lists.light ?? [];
		for (const name of table.names) this.lightsBy[name] = table.getChild(name).toArray() as Uint8Array;
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
		const { columns, lists } = relit(this, said, this.lightList);
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

function contentOf(bytes: Uint8Array | ArrayBuffer): CubeContent {
	const table = tableFromIPC(bytes);
	return {
		rowCount: table.numRows,
		columns: Object.fromEntries(
			table.names.map((name) => [name, table.getChild(name).toArray() as ArrayLike<number>])
		),
		lists: JSON.parse(table.schema.metadata?.get(codeListsKey) ?? '{}') as CubeContent['lists']
	};
}

/** The columns of a cube that another method changes, where it judged a row itself. */
function relit(cube: Cube, said: Uint8Array, lightList: readonly string[]) {
	const own = cube.listOf('light');
	const recoded = own.map((light) => lightList.indexOf(light) + 1);
	const ownLights = cube.codesOf('light');
	const light = Uint16Array.from(said, (code, row) =>
		code === 0 ? (recoded[(ownLights[row] ?? 0) - 1] ?? 0) : code
	);
	const reasons = [...cube.listOf('reason'), 'by-method'];
	const reason = Uint16Array.from(cube.codesOf('reason'), (code, row) =>
		said[row] === 0 ? code : reasons.length
	);
	const changes = ['better', 'worse', 'same'];
	const { previous, change } = compared(cube, light, lightList, changes);
	const unknown = (name: NumberColumn) =>
		Float64Array.from({ length: cube.rowCount }, (_, row) =>
			said[row] === 0 ? (cube.number(name, row) ?? NaN) : NaN
		);
	const uncoded = (name: CodeColumn) =>
		Uint16Array.from(cube.codesOf(name), (code, row) => (said[row] === 0 ? code : 0));
	return {
		columns: {
			light,
			reason,
			previous_light: previous,
			change,
			on_pace_edge: unknown('on_pace_edge'),
			slightly_edge: unknown('slightly_edge'),
			...(cube.complete
				? {
						lead: unknown('lead'),
						flip_up_change: unknown('flip_up_change'),
						flip_down_change: unknown('flip_down_change'),
						flip_up_light: uncoded('flip_up_light'),
						flip_down_light: uncoded('flip_down_light')
					}
				: {})
		},
		lists: { light: lightList, previous_light: lightList, reason: reasons, change: changes }
	};
}

/** The light of the year before, and whether a row became better: rows are sorted by target, place and year. */
function compared(cube: Cube, light: Uint16Array, lightList: readonly string[], changes: readonly string[]) {
	const previous = new Uint16Array(cube.rowCount);
	const change = new Uint16Array(cube.rowCount);
	const [targets, places] = [cube.codesOf('target_id'), cube.codesOf('place_code')];
	const ranks = ['', ...lightList].map((name) => rankedLights.findIndex((light) => light === name));
	for (let row = 1; row < cube.rowCount; row++) {
		const follows = targets[row] === targets[row - 1] && places[row] === places[row - 1];
		if (!follows || cube.year[row] !== (cube.year[row - 1] ?? 0) + 1) continue;
		previous[row] = light[row - 1] ?? 0;
		const [before = -1, now = -1] = [ranks[light[row - 1] ?? 0], ranks[light[row] ?? 0]];
		if (before < 0 || now < 0) continue;
		change[row] = changes.indexOf(now > before ? 'better' : now < before ? 'worse' : 'same') + 1;
	}
	return { previous, change };
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
