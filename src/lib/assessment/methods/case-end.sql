-- What the methods read of a series: its newest report, the year each method starts from, and its rates and slopes.
-- method_case: case_id, direction (+1 more is better, -1 less), target, due_year, base_asked, the edges that decide
-- whether it is met, and what single methods mind: limit_value (a natural limit), scale (the upper end of a bounded
-- scale), lower_bound, optimum, green and red (of the index). method_point: case_id, year, value and, where known, lower,
-- upper, se, count, denominator; nothing without a value.
CREATE OR REPLACE TEMP TABLE case_end AS
WITH ended AS (
	SELECT
		case_id,
		count(*) AS points,
		max(year) AS current_year,
		arg_max(value, year) AS current_value,
		arg_max(se, year) AS current_se,
		arg_max(lower, year) AS current_lower,
		arg_max(upper, year) AS current_upper
	FROM method_point
	GROUP BY case_id
),
-- From the asked year on, else the first report after it.
started AS (
	SELECT case_id, min(year) AS base_year, arg_min(value, year) AS base_value, arg_min(se, year) AS base_se
	FROM method_point
	JOIN method_case USING (case_id)
	WHERE year >= coalesce(base_asked, year)
	GROUP BY case_id
),
-- The report nearest to the asked year, the later one of two: base, +1, -1, +2, -2 …
nearest AS (
	SELECT
		case_id,
		arg_min(year, 2 * abs(year - base_asked) + (year < base_asked)::INTEGER) AS nearest_year,
		arg_min(value, 2 * abs(year - base_asked) + (year < base_asked)::INTEGER) AS nearest_value
	FROM method_point
	JOIN method_case USING (case_id)
	WHERE base_asked IS NOT NULL
	GROUP BY case_id
)
SELECT
	method_case.*,
	coalesce(points, 0) AS points,
	current_year,
	current_value,
	current_se,
	current_lower,
	current_upper,
	base_year,
	base_value,
	base_se,
	coalesce(nearest_year, base_year) AS nearest_year,
	coalesce(nearest_value, base_value) AS nearest_value,
	case_rate.* EXCLUDE (case_id),
	case_logit.* EXCLUDE (case_id),
	case_trend.* EXCLUDE (case_id),
	CASE WHEN current_value IS NOT NULL AND (low_edge IS NOT NULL OR high_edge IS NOT NULL)
		THEN is_met(current_value, low_edge, high_edge, strict) END AS is_reached
FROM method_case
LEFT JOIN ended USING (case_id)
LEFT JOIN started USING (case_id)
LEFT JOIN nearest USING (case_id)
LEFT JOIN case_rate USING (case_id)
LEFT JOIN case_logit USING (case_id)
LEFT JOIN case_trend USING (case_id);
