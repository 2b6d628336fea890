-- The light of every year of every subject, with the obstacle that stands in the way where one does.
CREATE OR REPLACE TEMP TABLE lit AS
WITH led AS (
	SELECT
		placed.*,
		condition_test.subject IS NOT NULL AS is_conditional,
		condition_test.actual AS condition_actual,
		condition_test.value AS condition_value,
		coalesce(condition_test.illustrative, false) AS condition_illustrative,
		is_met(placed.actual, low_edge, high_edge, strict) AS met,
		lead_of(placed.actual, path_kind, baseline_value, goal, path_share, toward, low_edge, high_edge) AS lead,
		CASE
			WHEN not_evaluable IS NOT NULL THEN not_evaluable
			WHEN recurrence = 'per-case' THEN 'per-case'
			WHEN standing = 'part' THEN 'part-of-total'
			WHEN condition_test.subject IS NOT NULL AND condition_test.holds IS NULL THEN 'condition-unknown'
			WHEN NOT condition_test.holds THEN 'condition-not-met'
			WHEN placed.actual IS NULL THEN problem
			WHEN reference_problem IS NOT NULL THEN reference_problem
			WHEN recurrence = 'once' AND due_year IS NULL AND NOT is_met(placed.actual, low_edge, high_edge, strict) THEN 'no-due-date'
		END AS text_obstacle
	FROM placed
	LEFT JOIN condition_test
		ON condition_test.basis = placed.basis AND condition_test.subject = placed.subject AND condition_test.year = placed.year
),
first_judged AS (
	SELECT
		*,
		CASE
			WHEN text_obstacle IN ('condition-not-met', 'no-members') THEN 'not-applicable'
			WHEN text_obstacle IN (
				'no-threshold', 'undefined-set', 'undefined-measure', 'no-unit', 'per-case', 'part-of-total', 'condition-unknown',
				'zero-denominator', 'base-not-positive', 'no-baseline', 'no-previous-report', 'series-changed', 'no-due-date'
			) THEN 'not-evaluable'
			WHEN text_obstacle IS NOT NULL THEN 'no-data'
			ELSE light_of(
				actual, met, lead, recurrence, year, due_year, path_kind, baseline_year,
				previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
			)
		END AS first_light
	FROM led
),
-- What only the known members say can be no better than it looks: a failing light stands, every other one is withheld.
withheld AS (
	SELECT
		*,
		incomplete AND text_obstacle IS NULL AND (
			first_light IN ('met', 'on-pace', 'baseline-only')
			OR (first_light <> 'missed' AND recurrence = 'once' AND path_kind = 'level' AND baseline_value IS NULL AND toward <> 0 AND kind <> 'growth')
		) AS is_withheld
	FROM first_judged
),
judged AS (
	SELECT
		* EXCLUDE (text_obstacle, first_light, is_withheld) REPLACE (
			CASE WHEN NOT is_withheld THEN actual END AS actual,
			CASE WHEN NOT is_withheld THEN actual_state END AS actual_state,
			CASE WHEN NOT is_withheld THEN actual_provenance END AS actual_provenance,
			CASE WHEN NOT is_withheld THEN actual_vintage END AS actual_vintage,
			actual_illustrative AND NOT is_withheld AS actual_illustrative,
			CASE WHEN NOT is_withheld THEN deciding_member END AS deciding_member,
			CASE WHEN NOT is_withheld THEN lead END AS lead
		),
		CASE WHEN is_withheld THEN 'members-missing' ELSE text_obstacle END AS obstacle,
		CASE WHEN is_withheld THEN 'no-data' ELSE first_light END AS light
	FROM withheld
)
SELECT
	*,
	coalesce(obstacle, CASE light
		WHEN 'met' THEN CASE WHEN recurrence = 'yearly' OR due_year IS NULL THEN 'met-this-year' WHEN year < due_year THEN 'met-early' ELSE 'met-at-due' END
		WHEN 'missed' THEN CASE recurrence WHEN 'yearly' THEN 'missed-this-year' ELSE 'missed-at-due' END
		WHEN 'baseline-only' THEN 'first-report'
		WHEN 'worsening' THEN 'moved-away'
		ELSE CASE WHEN is_way(path_kind) THEN 'against-path' ELSE CASE path_kind WHEN 'held' THEN 'fell-below-baseline' WHEN 'direction' THEN 'against-baseline' ELSE 'against-promise' END END
	END) AS reason
FROM judged;
