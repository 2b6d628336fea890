-- The smallest change, in whole reporting steps, that would earn a better or a worse light:
-- the rule itself is asked about the values next to each edge.
CREATE OR REPLACE TEMP TABLE flip AS
WITH edge AS (
	SELECT
		lit.*,
		unnest([
			low_edge,
			high_edge,
			on_pace_edge,
			slightly_edge,
			CASE WHEN toward = 0 THEN low_edge + abs(low_edge) * slightly_from END,
			CASE WHEN toward = 0 THEN high_edge - abs(high_edge) * slightly_from END,
			previous_actual
		]) AS edge
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
	WHERE edge IS NOT NULL
),
asked AS (
	SELECT
		basis, target_id, place_code, year, steps, step, light,
		light_of(
			actual + steps * step,
			is_met(actual + steps * step, low_edge, high_edge, strict),
			lead_of(actual + steps * step, path_kind, baseline_value, goal, time_share, toward, low_edge, high_edge),
			recurrence, year, due_year, path_kind, baseline_year,
			previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
		) AS other_light
	FROM candidate
	WHERE steps <> 0
		AND actual + steps * step >= coalesce(minimum, '-infinity'::DOUBLE)
		AND actual + steps * step <= coalesce(maximum, 'infinity'::DOUBLE)
)
SELECT
	basis,
	target_id,
	place_code,
	year,
	arg_min(other_light, abs(steps)) FILTER (light_rank(other_light) > light_rank(light)) AS flip_up_light,
	arg_min(steps * step, abs(steps)) FILTER (light_rank(other_light) > light_rank(light)) AS flip_up_change,
	arg_min(other_light, abs(steps)) FILTER (light_rank(other_light) < light_rank(light)) AS flip_down_light,
	arg_min(steps * step, abs(steps)) FILTER (light_rank(other_light) < light_rank(light)) AS flip_down_change
FROM asked
GROUP BY ALL;
