-- The smallest change, in whole reporting steps, that would earn a better or a worse light:
-- the rule itself is asked about the values next to each edge.
CREATE OR REPLACE TEMP TABLE flip AS
WITH edge AS (
	SELECT
		rowid AS row, basis, subject, year, light_rank(light) AS own_rank, actual, low_edge, high_edge, strict, path_kind, baseline_value, goal, path_share, toward,
		recurrence, due_year, baseline_year, previous_actual, step, on_pace_from, slightly_from, minimum, maximum,
		-- Each edge once, and none where there is none.
		unnest(list_distinct([
			low_edge,
			high_edge,
			on_pace_edge,
			slightly_edge,
			CASE WHEN toward = 0 THEN low_edge + abs(low_edge) * slightly_from END,
			CASE WHEN toward = 0 THEN high_edge - abs(high_edge) * slightly_from END,
			previous_actual
		])) AS edge
	FROM lit
	WHERE light_rank(light) IS NOT NULL
),
candidate AS (
	SELECT
		edge.* EXCLUDE (edge),
		steps
	FROM edge
	CROSS JOIN unnest([-1, 0, 1]) AS side (offset_steps)
	CROSS JOIN LATERAL (SELECT floor(round((edge - actual) / step, 6)) + offset_steps AS steps)
),
asked AS (
	SELECT
		row, basis, subject, year, steps * step AS step_change, own_rank,
		-- Of a rise and a fall of the same size, as a band has them, the rise is told.
		abs(steps) + CASE WHEN steps < 0 THEN 0.5 ELSE 0 END AS distance,
		light_of(
			actual + steps * step,
			is_met(actual + steps * step, low_edge, high_edge, strict),
			lead_of(actual + steps * step, path_kind, baseline_value, goal, path_share, toward, low_edge, high_edge),
			recurrence, year, due_year, path_kind, baseline_year,
			previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
		) AS other_light
	FROM candidate
	WHERE steps <> 0
		AND actual + steps * step >= coalesce(minimum, '-infinity'::DOUBLE)
		AND actual + steps * step <= coalesce(maximum, 'infinity'::DOUBLE)
),
ranked AS (
	SELECT *, light_rank(other_light) AS other_rank
	FROM asked
)
SELECT
	any_value(basis) AS basis,
	any_value(subject) AS subject,
	any_value(year) AS year,
	arg_min(other_light, distance) FILTER (other_rank > own_rank) AS flip_up_light,
	arg_min(step_change, distance) FILTER (other_rank > own_rank) AS flip_up_change,
	arg_min(other_light, distance) FILTER (other_rank < own_rank) AS flip_down_light,
	arg_min(step_change, distance) FILTER (other_rank < own_rank) AS flip_down_change
FROM ranked
GROUP BY row;
