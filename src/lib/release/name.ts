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
	'target_location',
	'target_item',
	'target_institution',
	'policy_clause',
	'agency',
	'agency_succession',
	'commitment',
	'commitment_location',
	'commitment_agency',
	'commitment_target',
	'commitment_report',
	'fact',
	'focus_industry',
	'award',
	'award_way',
	'priority',
	'priority_merit',
	'finding',
	'finding_side',
	'institution_kind',
	'institution',
	'institution_event',
	'vintage',
	'figure',
	'target_step',
	'light_pack',
	'light_band',
	'composite',
	'composite_item',
	'quality_threshold',
	'quality_sum_relation',
	'quality_sum_part',
	'quality_declared',
	'quality_rule',
	'quality_rule_side',
	'quality_rule_step',
	'reporting_window',
	'allocation',
	'allocation_key',
	'allocation_hand'
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
	return table === 'figure' || table === 'fact' ? `(SELECT * EXCLUDE (file, line) FROM ${table})` : table;
}
