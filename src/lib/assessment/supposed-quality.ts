import { rowsOf, type Engine } from '../engine/engine';
import figureInForce from './figure-in-force.sql?raw';
import measure from './measure.sql?raw';
import { qualityFindingsSql, qualityScoresSql } from './quality';

/** A finding of the quality checks that is not of the release alone: brought, settled, or still there, by figures supposed. */
export interface SupposedFinding {
	effect: 'brought' | 'settled' | 'stays';
	check_id: 'out-of-bounds' | 'rule' | 'digit-shift' | 'outlier' | 'sum' | 'jump';
	severity: 'error' | 'warning' | 'notice' | 'explained';
	reason: string;
	place_code: string;
	indicator_id: string;
	year: number;
	value: number | null;
	/** What the value should be near to: the course, the bound, the right side, the sum of the parts. */
	expected: number | null;
	score: number | null;
	threshold: number | null;
	plain_z: number | null;
	previous_year: number | null;
	previous_value: number | null;
	next_year: number | null;
	next_value: number | null;
	rule_id: string | null;
	/** Of the rule or the relation. */
	title: string | null;
	title_en: string | null;
	/** Position of the supposed figure that it is told of; null where it is told of another one. */
	position: number | null;
}

/** The gravest findings, and how many there are in all. */
export interface SupposedFindings {
	gravest: SupposedFinding[];
	total: number;
}

/**
 * The findings of the quality checks that the figures which `layOutFigures` laid out last would bring or settle, and those of the figures
 * themselves that would stay, the gravest `most` first: by the same SQL as a release's own, on the reported figures of the release whose
 * tables lie in `source` (a database and schema). Timeliness is not asked: it is a matter of days. Throws EngineError.
 */
export async function findingsThatWouldChange(
	engine: Engine,
	source: string,
	most: number
): Promise<SupposedFindings> {
	try {
		for (const step of [
			shadowSql(source),
			figureInForce,
			// Illustrative figures are left out already, so that both bases are one.
			`DELETE FROM figure_in_force WHERE basis <> 'reported'`,
			measure,
			qualityScoresSql,
			qualityFindingsSql,
			`CREATE OR REPLACE TEMP TABLE supposed_finding AS ${comparedSql(source)}`
		])
			await engine.run(step);
		const [count] = rowsOf<{ total: number }>(
			await engine.query('SELECT count(*) AS total FROM supposed_finding')
		);
		const gravest = await engine.query(`FROM supposed_finding ORDER BY ${gravestFirst} LIMIT ${most}`);
		return { gravest: rowsOf<SupposedFinding>(gravest), total: count?.total ?? 0 };
	} finally {
		for (const table of ['figure', 'completeness']) await engine.run(`DROP TABLE IF EXISTS temp.${table}`);
	}
}

/** The reported figures of every indicator that a check holds beside a supposed one, and the supposed ones among them. */
function shadowSql(source: string): string {
	return `CREATE OR REPLACE TEMP TABLE quality_supposed AS
			SELECT position, place_code, indicator_id, year, value, state, vintage FROM supposed_figure;
		CREATE OR REPLACE TEMP TABLE quality_part_of AS
			SELECT indicator_id, unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS part_id FROM ${source}.indicator;
		CREATE OR REPLACE TEMP TABLE quality_measured AS
			SELECT DISTINCT indicator_id FROM quality_part_of WHERE part_id IN (SELECT indicator_id FROM quality_supposed);
		CREATE OR REPLACE TEMP TABLE quality_touched_rule AS
			SELECT DISTINCT rule_id FROM ${source}.quality_rule_step
			WHERE indicator_id IN (SELECT indicator_id FROM quality_supposed);
		CREATE OR REPLACE TEMP TABLE quality_touched_relation AS
			SELECT relation_id FROM ${source}.quality_sum_relation
			WHERE total_id IN (SELECT indicator_id FROM quality_supposed)
			UNION
			SELECT relation_id FROM ${source}.quality_sum_part
			WHERE indicator_id IN (SELECT indicator_id FROM quality_supposed);
		CREATE OR REPLACE TEMP TABLE quality_needed AS
			-- What is computed is measured by its parts.
			SELECT part_id AS indicator_id FROM quality_part_of
			WHERE part_id IS NOT NULL AND indicator_id IN (FROM quality_measured)
			UNION
			SELECT indicator_id FROM ${source}.quality_rule_step
			WHERE indicator_id IS NOT NULL AND rule_id IN (FROM quality_touched_rule)
			UNION
			SELECT total_id FROM ${source}.quality_sum_relation
			WHERE total_id IS NOT NULL AND relation_id IN (FROM quality_touched_relation)
			UNION
			SELECT indicator_id FROM ${source}.quality_sum_part WHERE relation_id IN (FROM quality_touched_relation);
		CREATE OR REPLACE TEMP TABLE figure AS
			FROM ${source}.figure
			WHERE provenance <> 'illustrative' AND indicator_id IN (FROM quality_needed);
		INSERT INTO figure BY NAME
		SELECT supposed.* EXCLUDE (position), 'official' AS provenance, coalesce(known.revision + 1, 0) AS revision
		FROM quality_supposed AS supposed
		LEFT JOIN (SELECT place_code, indicator_id, year, vintage, max(revision) AS revision FROM figure GROUP BY ALL) AS known
			USING (place_code, indicator_id, year, vintage);
		CREATE OR REPLACE TEMP TABLE completeness AS FROM ${source}.quality_completeness WHERE false`;
}

const told = ['check_id', 'place_code', 'indicator_id', 'year'];

/** The findings that supposed figures can bring or settle: those of other figures need others beside them than are laid out here. */
const ofTouched = `basis = 'reported' AND CASE check_id
	WHEN 'late' THEN false
	WHEN 'out-of-bounds' THEN indicator_id IN (FROM quality_measured)
	WHEN 'rule' THEN rule_id IN (FROM quality_touched_rule)
	WHEN 'sum' THEN rule_id IN (FROM quality_touched_relation) OR indicator_id IN (SELECT indicator_id FROM quality_supposed)
	ELSE indicator_id IN (SELECT indicator_id FROM quality_supposed)
END`;

/** Findings after and before, by what they are told of; of those that stay only the supposed figures' own. */
function comparedSql(source: string): string {
	const same = [
		...told.map((column) => `after.${column} = before.${column}`),
		'after.rule_id IS NOT DISTINCT FROM before.rule_id'
	].join(' AND ');
	return `WITH after AS (FROM quality_findings WHERE ${ofTouched}),
		before AS (FROM ${source}.quality_finding WHERE ${ofTouched}),
		changed AS (
			SELECT CASE WHEN before.check_id IS NULL THEN 'brought' ELSE 'stays' END AS effect, after.*
			FROM after LEFT JOIN before ON ${same}
			UNION ALL BY NAME
			SELECT 'settled' AS effect, before.* FROM before ANTI JOIN after ON ${same}
		)
		SELECT changed.* EXCLUDE (basis, illustrative), coalesce(rule.title, relation.title) AS title,
			coalesce(rule.title_en, relation.title_en) AS title_en, supposed.position
		FROM changed
		LEFT JOIN ${source}.quality_rule AS rule ON rule.rule_id = changed.rule_id
		LEFT JOIN ${source}.quality_sum_relation AS relation ON relation.relation_id = changed.rule_id
		LEFT JOIN quality_supposed AS supposed
			ON supposed.place_code = changed.place_code AND supposed.indicator_id = changed.indicator_id AND supposed.year = changed.year
		WHERE effect <> 'stays' OR supposed.position IS NOT NULL`;
}

const gravestFirst = `list_position(['brought', 'stays', 'settled'], effect),
	list_position(['error', 'warning', 'notice', 'explained'], severity),
	place_code, indicator_id, year, check_id, rule_id`;
