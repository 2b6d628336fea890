-- Every finding of every check in one form. A fault is told once: where digits are shifted there is no outlier, and where
-- a number is an outlier the changes to it and from it are no jumps.
CREATE OR REPLACE TEMP TABLE quality_findings AS
WITH suspect AS (
	SELECT basis, place_code, indicator_id, vintage, illustrative, year, 'digit-shift' AS check_id FROM digit_shift
	UNION ALL
	SELECT basis, place_code, indicator_id, vintage, illustrative, year, 'outlier' FROM outlier
),
in_series AS (
	SELECT
		'digit-shift' AS check_id, 'warning' AS severity, reason, basis, place_code, indicator_id, year, value, expected,
		value / expected AS score, previous_year, previous_value, next_year, next_value, illustrative
	FROM digit_shift
	UNION ALL BY NAME
	SELECT
		'outlier' AS check_id, 'warning' AS severity, CASE WHEN value > expected THEN 'above-course' ELSE 'below-course' END AS reason,
		basis, place_code, indicator_id, year, value, expected, score, threshold, plain_z,
		previous_year, previous_value, next_year, next_value, illustrative
	FROM outlier
	ANTI JOIN digit_shift USING (basis, place_code, indicator_id, vintage, illustrative, year)
	UNION ALL BY NAME
	SELECT
		'jump' AS check_id, 'notice' AS severity, reason, basis, place_code, indicator_id, year, value, previous_value AS expected,
		score, threshold, previous_year, previous_value, next_year, next_value, illustrative
	FROM jump
	ANTI JOIN suspect USING (basis, place_code, indicator_id, vintage, illustrative, year)
	ANTI JOIN suspect AS before
		ON before.basis = jump.basis AND before.place_code = jump.place_code AND before.indicator_id = jump.indicator_id
		AND before.vintage = jump.vintage AND before.illustrative = jump.illustrative AND before.year = jump.previous_year
),
out_of_bounds AS (
	SELECT
		'out-of-bounds' AS check_id, 'error' AS severity,
		CASE WHEN value < minimum THEN 'below-minimum' ELSE 'above-maximum' END AS reason,
		basis, place_code, indicator_id, year, value,
		CASE WHEN value < minimum THEN minimum ELSE maximum END AS expected,
		provenance = 'illustrative' AS illustrative
	FROM measure
	JOIN indicator USING (indicator_id)
	JOIN place USING (place_code)
	WHERE is_outside_bounds(value, minimum, maximum)
),
unequal_sum AS (
	SELECT
		'sum' AS check_id,
		CASE status WHEN 'differs' THEN 'warning' WHEN 'declared' THEN 'explained' ELSE 'notice' END AS severity,
		status AS reason, basis, place_code, indicator_id, year, total AS value, parts_sum AS expected,
		residual_share AS score, tolerance AS threshold, relation_id AS rule_id, illustrative
	FROM quality_sums
	WHERE status IN ('differs', 'declared', 'another-series')
),
broken_rule AS (
	SELECT
		'rule' AS check_id, severity, operator AS reason, basis, place_code, first_step.indicator_id, year,
		left_value AS value, right_value AS expected, rule_id, illustrative
	FROM rule_result
	JOIN quality_rule USING (rule_id)
	JOIN (
		SELECT rule_id, arg_min(indicator_id, (side, position)) AS indicator_id
		FROM quality_rule_step
		WHERE indicator_id IS NOT NULL
		GROUP BY rule_id
	) AS first_step USING (rule_id)
	WHERE NOT holds
),
late_report AS (
	SELECT
		'late' AS check_id, 'notice' AS severity, 'years-late' AS reason, basis, place_code, indicator_id,
		newest_due AS year, years_late::DOUBLE AS score, newest_reported AS previous_year, false AS illustrative
	FROM completeness
	WHERE years_late > 0
),
together AS (
	FROM in_series
	UNION ALL BY NAME FROM out_of_bounds
	UNION ALL BY NAME FROM unequal_sum
	UNION ALL BY NAME FROM broken_rule
	UNION ALL BY NAME FROM late_report
)
SELECT
	basis,
	check_id,
	severity,
	reason,
	place_code,
	indicator_id,
	year::SMALLINT AS year,
	value,
	expected,
	score,
	threshold,
	plain_z,
	previous_year::SMALLINT AS previous_year,
	previous_value,
	next_year::SMALLINT AS next_year,
	next_value,
	rule_id,
	illustrative
FROM together;
