/** The tables of the judgement that `shadowSql` puts others before. */
export const shadowed = ['target', 'target_place', 'target_institution', 'figure'] as const;

/**
 * The promises that the figures of `supposed_figure` touch, with all that these are measured and conditioned by, and the
 * figures among them. One that stays as it is touches none.
 */
export function shadowSql(source: string): string {
	return `CREATE OR REPLACE TEMP TABLE part_of_measure AS
			SELECT indicator_id, unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS part_id FROM ${source}.indicator;
		CREATE OR REPLACE TEMP TABLE touched_measure AS
			SELECT DISTINCT part.indicator_id FROM part_of_measure AS part
			JOIN supposed_figure AS supposed ON supposed.indicator_id = part.part_id AND supposed.difference <> 'unchanged';
		CREATE OR REPLACE TEMP TABLE touched_target AS
			SELECT target_id FROM ${source}.target WHERE indicator_id IN (FROM touched_measure)
			UNION
			SELECT target_id FROM ${source}.target_place WHERE condition_indicator IN (FROM touched_measure)
			UNION
			SELECT target_id FROM ${source}.target_institution WHERE condition_indicator IN (FROM touched_measure);
		CREATE OR REPLACE TEMP TABLE target AS FROM ${source}.target WHERE target_id IN (FROM touched_target);
		CREATE OR REPLACE TEMP TABLE target_place AS FROM ${source}.target_place WHERE target_id IN (FROM touched_target);
		CREATE OR REPLACE TEMP TABLE target_institution AS
			FROM ${source}.target_institution WHERE target_id IN (FROM touched_target);
		CREATE OR REPLACE TEMP TABLE figure AS
		WITH needed AS (
			SELECT part_id FROM part_of_measure WHERE indicator_id IN (
				SELECT indicator_id FROM target
				UNION SELECT condition_indicator FROM target_place
				UNION SELECT condition_indicator FROM target_institution
			)
		)
		FROM ${source}.figure WHERE indicator_id IN (FROM needed)
		UNION ALL
		-- The newest year says how far promises are judged.
		(FROM ${source}.figure WHERE year = (SELECT max(year) FROM ${source}.figure) LIMIT 1);
		INSERT INTO figure BY NAME
		SELECT supposed.place_code, supposed.indicator_id, supposed.year, supposed.value, supposed.state,
			'official' AS provenance, supposed.vintage, coalesce(known.revision + 1, 0) AS revision
		FROM supposed_figure AS supposed
		LEFT JOIN (
			SELECT place_code, indicator_id, year, vintage, max(revision) AS revision FROM ${source}.figure
			WHERE provenance <> 'illustrative' GROUP BY ALL
		) AS known USING (place_code, indicator_id, year, vintage)
		WHERE supposed.difference <> 'unchanged'`;
}
