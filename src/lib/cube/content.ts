import { tableFromIPC } from '@uwdata/flechette';

const codeListsKey = 'kangbiao.codes';

/** The columns of a cube as they lie in memory, with the texts that the codes among them stand for. */
export interface CubeContent {
	rowCount: number;
	columns: Readonly<Record<string, ArrayLike<number>>>;
	lists: Readonly<Record<string, readonly string[]>>;
}

/**
 * What the other methods say of each row, by method: codes of the list, from 1; 0 is the light of the core. A part of a cube has the
 * light of the year before, too (`beforeOf`; 0 is none): its row may lie in another part.
 */
export interface OtherLights {
	said: Readonly<Record<string, Uint8Array>>;
	list: readonly string[];
}

/** The name under which a part says what a method said of the year before. */
export function beforeOf(method: string): string {
	return `${method} before`;
}

/** Whether the row before is the same promise a year earlier. */
export function followsYear({ columns }: CubeContent, row: number): boolean {
	const { target_id, place_code, year } = columns;
	return (
		target_id?.[row] === target_id?.[row - 1] &&
		place_code?.[row] === place_code?.[row - 1] &&
		year?.[row] === (year?.[row - 1] ?? 0) + 1
	);
}

/** Reads an Arrow IPC stream as `packCube` writes it. Throws when it is not one. */
export function contentOf(bytes: Uint8Array | ArrayBuffer): CubeContent {
	const table = tableFromIPC(bytes);
	return {
		rowCount: table.numRows,
		columns: Object.fromEntries(
			table.names.map((name) => [name, table.getChild(name).toArray() as ArrayLike<number>])
		),
		lists: JSON.parse(table.schema.metadata?.get(codeListsKey) ?? '{}') as CubeContent['lists']
	};
}
