-- The same promises as the light packs read them, and the growth of a value against the plan and the average of peers.
CREATE OR REPLACE TEMP TABLE pace_case AS
WITH grown AS (
	SELECT
		basis,
		subject,
		year,
		target_id,
		CASE
			WHEN toward <= 0 OR obstacle IS NOT NULL THEN NULL
			WHEN kind = 'growth' THEN actual
			WHEN previous_year = year - 1 AND previous_actual > 0 THEN (actual / previous_actual - 1) * 100
		END AS growth
	FROM lit
	WHERE institution_id IS NULL AND standing = 'bound'
),
averaged AS (
	SELECT *, avg(growth) OVER (PARTITION BY basis, target_id, year) AS average_growth
	FROM grown
)
SELECT
	case_id,
	NULL::VARCHAR AS pack_asked,
	open_year.year,
	actual,
	low_edge,
	high_edge,
	strict,
	toward,
	recurrence,
	due_year,
	path_kind,
	baseline_year,
	baseline_value,
	goal,
	time_share,
	path_share,
	lead,
	previous_actual,
	step,
	met,
	averaged.growth,
	CASE
		WHEN kind = 'growth' THEN goal
		WHEN is_way(path_kind) AND toward > 0 THEN 100 * cagr_of(baseline_value, goal, due_year - baseline_year)
	END AS planned_growth,
	averaged.average_growth,
	100.0::DOUBLE AS weight
FROM open_year
LEFT JOIN averaged
	ON averaged.basis = open_year.basis AND averaged.subject = open_year.subject AND averaged.year = open_year.year;
