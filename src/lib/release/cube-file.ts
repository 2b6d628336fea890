import { float64, tableFromArrays, tableToIPC, uint16, uint8 } from '@uwdata/flechette';
import { codeColumns, coreColumns, flagColumns, numberColumns } from '../assessment/assessment';
import type { Cell, Engine, Result } from '../engine/engine';

/** The name under which the code lists travel in the Arrow schema. */
export const codeListsKey = 'kangbiao.codes';

/** core: what a first picture needs; numbers: all the rest, row by row beside it. */
export type CubePart = 'core' | 'numbers';

/**
 * Packs the assessment of one basis into an Arrow IPC stream of plain typed columns, sorted by target, place and year:
 * numbers as 64-bit floats (NaN is unknown), codes as indices into lists kept in the schema's metadata (0 is unknown).
 */
export async function packCube(
	engine: Engine,
	basis: 'all' | 'reported',
	part: CubePart
): Promise<Uint8Array> {
	const core: readonly string[] = coreColumns;
	const wanted = (name: string) => core.includes(name) === (part === 'core');
	const codeNames = codeColumns.filter(wanted);
	const flagNames = flagColumns.filter(wanted);
	const numberNames = numberColumns.filter(wanted);
	const yearNames = part === 'core' ? ['year'] : [];
	const result = await engine.query(
		`SELECT ${[...codeNames, ...yearNames, ...flagNames, ...numberNames].join(', ')}
		FROM assessment WHERE basis = '${basis}' ORDER BY target_id, place_code, year`
	);
	const codes = codeNames.map((name) => ({ name, ...encode(column(result, name)) }));
	const table = tableFromArrays(
		{
			...Object.fromEntries(codes.map(({ name, indices }) => [name, Uint16Array.from(indices)])),
			...Object.fromEntries(
				yearNames.map((name) => [name, Uint16Array.from(column(result, name) as number[])])
			),
			...Object.fromEntries(flagNames.map((name) => [name, Uint8Array.from(column(result, name), Number)])),
			...Object.fromEntries(
				numberNames.map((name) => [
					name,
					Float64Array.from(column(result, name), (value) => (value === null ? NaN : Number(value)))
				])
			)
		},
		{
			types: {
				...Object.fromEntries([...codeNames, ...yearNames].map((name) => [name, uint16()])),
				...Object.fromEntries(flagNames.map((name) => [name, uint8()])),
				...Object.fromEntries(numberNames.map((name) => [name, float64()]))
			}
		}
	);
	const lists = Object.fromEntries(codes.map(({ name, list }) => [name, list]));
	table.schema.metadata = new Map([[codeListsKey, JSON.stringify(lists)]]);
	const bytes = tableToIPC(table, { format: 'stream' });
	if (!bytes) throw new Error('the cube could not be packed');
	return bytes;
}

function column(result: Result, name: string): Cell[] {
	return result.columns[result.names.indexOf(name)] ?? [];
}

/** Index 0 is kept for "unknown". */
function encode(values: Cell[]): { list: string[]; indices: number[] } {
	const positions = new Map<string, number>();
	const indices = values.map((value) => {
		if (value === null) return 0;
		const text = String(value);
		const known = positions.get(text);
		if (known !== undefined) return known;
		positions.set(text, positions.size + 1);
		return positions.size;
	});
	return { list: [...positions.keys()], indices };
}
