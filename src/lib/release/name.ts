import { createHash } from 'node:crypto';
import { rowsOf, type Engine } from '../engine/engine';

const tables = [
	'policy',
	'unit',
	'indicator',
	'scale_step',
	'place',
	'place_alias',
	'zone',
	'zone_place',
	'target',
	'target_place',
	'vintage',
	'figure',
	'light_pack',
	'light_band'
];

/**
 * The name of what the tables hold: the first 16 hex digits of a SHA-256 over their canonical rows and the rule
 * that judges them. Where a figure stands in its file does not count; everything else does.
 */
export async function nameRelease(engine: Engine, rule: string): Promise<string> {
	const hash = createHash('sha256').update(rule);
	for (const table of tables) {
		const [row] = rowsOf<{ digest: string | null }>(
			await engine.query(
				`SELECT sha256(string_agg(row_digest, '' ORDER BY row_digest)) AS digest
				FROM (SELECT sha256(CAST(canonical AS VARCHAR)) AS row_digest FROM ${rowsFor(table)} AS canonical)`
			)
		);
		hash.update(`${table}:${row?.digest ?? ''}\n`);
	}
	return hash.digest('hex').slice(0, 16);
}

function rowsFor(table: string): string {
	return table === 'figure' ? '(SELECT * EXCLUDE (file, line) FROM figure)' : table;
}
