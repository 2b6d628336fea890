import { float64, tableFromArrays, tableToIPC, uint16, uint8, type DataType } from '@uwdata/flechette';
import { codeColumns, coreColumns, flagColumns, numberColumns } from '../../assessment/assessment';
import type { Catalogue } from '../../assessment/catalogue';
import { beforeOf, followsYear } from '../../cube/content';
import type { Cube } from '../../cube/cube';
import { placeGroups, type CubePart } from '../../cube/part';
import { codeListsKey } from '../../release/cube-file';

/** The rows of a cube that belong to a part, ascending. */
export function rowsOfPart(
	cube: Cube,
	catalogue: Pick<Catalogue, 'places'>,
	{ kind, id }: CubePart
): Uint32Array {
	if (kind === 'target') {
		const [first, last] = cube.rangeOf(id);
		return Uint32Array.from({ length: last - first }, (_, index) => first + index);
	}
	const rowsOf = byPlace(cube);
	const ofPlace = (code: string) => rowsOf.get(cube.codeOf('place_code', code)) ?? new Uint32Array();
	if (kind === 'place') return ofPlace(id);
	const [group, year] = [id.slice(0, id.lastIndexOf('-')), Number(id.slice(id.lastIndexOf('-') + 1))];
	const rows: number[] = [];
	for (const [code, own] of placeGroups(catalogue))
		if (own === group) for (const row of ofPlace(code)) if (cube.year[row] === year) rows.push(row);
	return Uint32Array.from(rows).sort();
}

/** Rows of a cube as an Arrow IPC stream that opens as a cube: the core, and with `numbers` all other columns too. */
export function packPart(cube: Cube, rows: Uint32Array, { numbers }: { numbers: boolean }): Uint8Array {
	const core: readonly string[] = coreColumns;
	const wanted = (name: string) => numbers || core.includes(name);
	const lists: Record<string, readonly string[]> = {};
	const arrays: Record<string, Uint8Array | Uint16Array | Float64Array> = {};
	const types: Record<string, DataType> = {};
	for (const name of codeColumns.filter(wanted)) {
		const { codes, list } = recoded(cube.codesOf(name), cube.listOf(name), rows);
		[arrays[name], types[name], lists[name]] = [codes, uint16(), list];
	}
	[arrays['year'], types['year']] = [Uint16Array.from(rows, (row) => cube.year[row] ?? 0), uint16()];
	for (const name of flagColumns.filter(wanted)) {
		const flags = cube.flagsOf(name);
		[arrays[name], types[name]] = [Uint8Array.from(rows, (row) => flags[row] ?? 0), uint8()];
	}
	for (const name of numberColumns.filter(wanted)) {
		[arrays[name], types[name]] = [
			Float64Array.from(rows, (row) => cube.number(name, row) ?? NaN),
			float64()
		];
	}
	return packed(arrays, types, lists);
}

/**
 * What the other methods say of these rows, as it is laid beside the same part: also of the year before, which may lie in another
 * part and without which a method could not say what changed.
 */
export function packPartLights(cube: Cube, rows: Uint32Array): Uint8Array {
	const { content } = cube;
	const { said, list } = cube.otherLights;
	const arrays: Record<string, Uint8Array> = {};
	const types: Record<string, DataType> = {};
	const own = cube.codesOf('light');
	const ownCodes = cube.listOf('light').map((light) => list.indexOf(light) + 1);
	for (const [method, lights] of Object.entries(said)) {
		const lightOf = (row: number) => lights[row] || (ownCodes[(own[row] ?? 0) - 1] ?? 0);
		[arrays[method], types[method]] = [Uint8Array.from(rows, (row) => lights[row] ?? 0), uint8()];
		const before = beforeOf(method);
		[arrays[before], types[before]] = [
			Uint8Array.from(rows, (row) => (followsYear(content, row) ? lightOf(row - 1) : 0)),
			uint8()
		];
	}
	return packed(arrays, types, { light: list });
}

/** Codes of some rows, with only the texts that they use. */
function recoded(codes: Uint16Array, list: readonly string[], rows: Uint32Array) {
	const known = new Map<number, number>([[0, 0]]);
	const used: string[] = [];
	const own = Uint16Array.from(rows, (row) => {
		const code = codes[row] ?? 0;
		const taken = known.get(code);
		if (taken !== undefined) return taken;
		known.set(code, used.push(list[code - 1] ?? ''));
		return used.length;
	});
	return { codes: own, list: used };
}

function packed(
	arrays: Record<string, Uint8Array | Uint16Array | Float64Array>,
	types: Record<string, DataType>,
	lists: Record<string, readonly string[]>
): Uint8Array {
	const table = tableFromArrays(arrays, { types });
	table.schema.metadata = new Map([[codeListsKey, JSON.stringify(lists)]]);
	const bytes = tableToIPC(table, { format: 'stream' });
	if (!bytes) throw new Error('a part of the cube could not be packed');
	return bytes;
}

const indexes = new WeakMap<Cube, Map<number, Uint32Array>>();

/** The rows of every place by its code; found once. */
function byPlace(cube: Cube): Map<number, Uint32Array> {
	const known = indexes.get(cube);
	if (known) return known;
	const rows = new Map<number, number[]>();
	cube.codesOf('place_code').forEach((code, row) => {
		const own = rows.get(code);
		if (own) own.push(row);
		else rows.set(code, [row]);
	});
	const index = new Map([...rows].map(([code, own]) => [code, Uint32Array.from(own)] as const));
	indexes.set(cube, index);
	return index;
}
