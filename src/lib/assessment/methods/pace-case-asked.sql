-- The same cases as 序时进度 reads them: a value that rests on the path from the baseline to the due year.
CREATE OR REPLACE TEMP TABLE pace_case AS
WITH edged AS (
	SELECT
		case_end.*,
		asked_case.pack_id AS pack_asked,
		asked_case.average AS average_growth,
		asked_case.weight,
		asked_case.path_shape,
		coalesce(low_edge, high_edge) AS goal,
		before.value AS previous_actual
	FROM case_end
	JOIN asked_case USING (case_id)
	ASOF LEFT JOIN method_point AS before ON before.case_id = case_end.case_id AND before.year < case_end.current_year
),
kinded AS (
	SELECT
		*,
		CASE
			WHEN due_year IS NULL OR base_value IS NULL OR base_year >= due_year THEN 'level'
			WHEN is_met(base_value, low_edge, high_edge, strict) THEN 'held'
			WHEN base_value = goal THEN 'level'
			ELSE way_of(path_shape, base_value, goal)
		END AS path_kind
	FROM edged
),
timed AS (
	SELECT
		kinded.*,
		CASE WHEN is_way(path_kind) THEN time_share_of(current_year, base_year, due_year) END AS time_share,
		CASE WHEN is_way(path_kind) THEN path_share_of(path_kind, base_value, goal, time_share_of(current_year, base_year, due_year), milestone.value) END AS path_share
	FROM kinded
	ASOF LEFT JOIN asked_step AS milestone ON milestone.case_id = kinded.case_id AND milestone.year <= kinded.current_year
)
SELECT
	case_id,
	pack_asked,
	current_year AS year,
	current_value AS actual,
	low_edge,
	high_edge,
	strict,
	direction AS toward,
	'once' AS recurrence,
	due_year,
	path_kind,
	base_year AS baseline_year,
	base_value AS baseline_value,
	goal,
	time_share,
	path_share,
	lead_of(current_value, path_kind, base_value, goal, path_share, direction, low_edge, high_edge) AS lead,
	previous_actual,
	0.0::DOUBLE AS step,
	is_reached AS met,
	current_value AS growth,
	target AS planned_growth,
	average_growth,
	weight
FROM timed;
