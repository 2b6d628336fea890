import { tableFromArrays, tableToIPC, uint8 } from '@uwdata/flechette';
import { rowsOf, type Engine } from '../engine/engine';
import { literal } from '../engine/insert';
import { codeListsKey } from './cube-file';
import { methodChoices } from './method-choices';

/**
 * Packs what every other method and light pack says of the rows of a cube into an Arrow IPC stream: one column of bytes
 * a method, row by row beside the core, indices into the list of lights kept in the schema's metadata (0 is the light of
 * the core itself).
 */
export async function packLights(engine: Engine, basis: 'all' | 'reported'): Promise<Uint8Array> {
	const choices = (await methodChoices(engine)).filter(({ id }) => id !== 'pace');
	await engine.run(lightsOfRows(basis));
	const { columns } = await engine.query(`SELECT count(*) FROM assessment WHERE basis = '${basis}'`);
	const rows = Number(columns[0]?.[0]);
	const lights = await knownLights(engine);
	const codes = `[${lights.map((light) => literal(light)).join(', ')}]`;
	const packed: Record<string, Uint8Array> = {};
	const open =
		(await engine.query("SELECT DISTINCT row FROM light_of_row WHERE method = 'pace'")).columns[0] ?? [];
	for (const { id, method, pack_id } of choices) {
		// What a method does not answer it cannot judge.
		const bytes = new Uint8Array(rows);
		for (const row of open) bytes[Number(row)] = lights.indexOf(unjudged) + 1;
		const said = await engine.query(
			`SELECT row, list_position(${codes}, light) FROM light_of_row
			WHERE method = ${literal(method)} AND pack_id IS NOT DISTINCT FROM ${literal(pack_id)}`
		);
		const [at = [], light = []] = said.columns;
		for (let index = 0; index < said.rowCount; index++) bytes[Number(at[index])] = Number(light[index]);
		packed[id] = bytes;
	}
	await engine.run('DROP TABLE light_of_row');
	const table = tableFromArrays(packed, {
		types: Object.fromEntries(Object.keys(packed).map((name) => [name, uint8()]))
	});
	table.schema.metadata = new Map([[codeListsKey, JSON.stringify({ light: lights })]]);
	const bytes = tableToIPC(table, { format: 'stream' });
	if (!bytes) throw new Error('the lights of the methods could not be packed');
	return bytes;
}

/** Every light that some method gives. */
async function knownLights(engine: Engine): Promise<string[]> {
	const result = await engine.query(
		`SELECT light FROM (SELECT light FROM assessment UNION SELECT light FROM light_of_row UNION SELECT '${unjudged}') ORDER BY light`
	);
	return rowsOf<{ light: string }>(result).map(({ light }) => light);
}

/** What a method says that cannot judge a row. */
const unjudged = 'not-evaluable';

/** What every method says of the rows of a cube, by their positions as `packCube` orders them: table `light_of_row`. */
function lightsOfRows(basis: string): string {
	return `CREATE OR REPLACE TEMP TABLE light_of_row AS
		SELECT row, method, pack_id, said.light
		FROM method_assessment AS said
		JOIN (
			SELECT target_id, place_code, year, (row_number() OVER (ORDER BY target_id, place_code, year) - 1)::INTEGER AS row
			FROM assessment WHERE basis = '${basis}'
		) AS numbered USING (target_id, place_code, year)
		WHERE basis = '${basis}'`;
}
