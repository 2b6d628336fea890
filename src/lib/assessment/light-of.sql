-- Which light a value earns. The macros are the rule; they are also asked what another value would earn.
-- The share of the way done minus the share that should be done by now; on a level path the relative distance to the promise.
CREATE OR REPLACE TEMP MACRO lead_of(value, path_kind, baseline_value, goal, path_share, toward, low_edge, high_edge) AS
	CASE
		WHEN is_way(path_kind) THEN (value - baseline_value) / (goal - baseline_value) - path_share
		WHEN toward <> 0 THEN toward * (value - goal) / CASE WHEN goal = 0 THEN 1 ELSE abs(goal) END
		ELSE -distance_to_promise(value, low_edge, high_edge) / CASE WHEN value < low_edge THEN abs(low_edge) ELSE abs(high_edge) END
	END;

CREATE OR REPLACE TEMP MACRO light_of(
	value, met, lead, recurrence, year, due_year, path_kind, baseline_year,
	previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
) AS
	CASE
		WHEN path_kind = 'direction' AND year <= baseline_year THEN 'baseline-only'
		WHEN met THEN 'met'
		WHEN recurrence = 'yearly' OR year >= due_year THEN 'missed'
		WHEN recurrence = 'once' AND due_year IS NULL THEN 'not-evaluable'
		WHEN is_way(path_kind) AND year <= baseline_year THEN 'baseline-only'
		WHEN lead < on_pace_from - 1e-9 AND previous_actual IS NOT NULL AND distance_to_promise(value, low_edge, high_edge)
			> distance_to_promise(previous_actual, low_edge, high_edge) + step / 2 THEN 'worsening'
		WHEN lead >= on_pace_from - 1e-9 AND is_way(path_kind) THEN 'on-pace'
		WHEN lead >= slightly_from - 1e-9 THEN 'slightly-behind'
		ELSE 'behind'
	END;
