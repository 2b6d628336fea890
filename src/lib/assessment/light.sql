-- Which light a value earns. The macros are the rule; they are also asked what another value would earn.
CREATE OR REPLACE TEMP MACRO distance_to_promise(value, low_edge, high_edge) AS
	greatest(0, coalesce(low_edge - value, 0), coalesce(value - high_edge, 0));

-- The share of the way done minus the share of the time gone; on a level path the relative distance to the promise.
CREATE OR REPLACE TEMP MACRO lead_of(value, path_kind, baseline_value, goal, time_share, toward, low_edge, high_edge) AS
	CASE
		WHEN path_kind = 'linear' THEN (value - baseline_value) / (goal - baseline_value) - time_share
		WHEN toward <> 0 THEN toward * (value - goal) / CASE WHEN goal = 0 THEN 1 ELSE abs(goal) END
		ELSE -distance_to_promise(value, low_edge, high_edge) / CASE WHEN value < low_edge THEN abs(low_edge) ELSE abs(high_edge) END
	END;

CREATE OR REPLACE TEMP MACRO light_of(
	value, met, lead, recurrence, year, due_year, path_kind, baseline_year,
	previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
) AS
	CASE
		WHEN met THEN 'met'
		WHEN recurrence = 'yearly' OR year >= due_year THEN 'missed'
		WHEN recurrence = 'once' AND due_year IS NULL THEN 'not-evaluable'
		WHEN path_kind = 'linear' AND year <= baseline_year THEN 'baseline-only'
		WHEN lead < on_pace_from - 1e-9 AND previous_actual IS NOT NULL AND distance_to_promise(value, low_edge, high_edge)
			> distance_to_promise(previous_actual, low_edge, high_edge) + step / 2 THEN 'worsening'
		WHEN lead >= on_pace_from - 1e-9 AND path_kind = 'linear' THEN 'on-pace'
		WHEN lead >= slightly_from - 1e-9 THEN 'slightly-behind'
		ELSE 'behind'
	END;

CREATE OR REPLACE TEMP MACRO light_rank(light) AS
	nullif(list_position(['missed', 'worsening', 'behind', 'slightly-behind', 'on-pace', 'met'], light), 0);

-- A condition is tested on the newest figure that is not later than the judged year.
CREATE OR REPLACE TEMP TABLE conditioned AS
WITH known AS (
	FROM measure
	WHERE value IS NOT NULL
)
SELECT
	placed.*,
	known.value AS condition_actual,
	known.provenance AS condition_provenance,
	CASE condition_comparator
		WHEN 'at-least' THEN known.value >= condition_value
		WHEN 'more-than' THEN known.value > condition_value
		WHEN 'at-most' THEN known.value <= condition_value
		WHEN 'less-than' THEN known.value < condition_value
	END AS condition_holds
FROM placed
ASOF LEFT JOIN known
	ON known.basis = placed.basis
	AND known.place_code = placed.place_code
	AND known.indicator_id = placed.condition_indicator
	AND known.year <= placed.year;

CREATE OR REPLACE TEMP TABLE lit AS
WITH led AS (
	SELECT
		*,
		is_met(actual, low_edge, high_edge, strict) AS met,
		lead_of(actual, path_kind, baseline_value, goal, time_share, toward, low_edge, high_edge) AS lead,
		CASE
			WHEN not_evaluable IS NOT NULL THEN not_evaluable
			WHEN standing = 'part' THEN 'part-of-total'
			WHEN condition_indicator IS NOT NULL AND condition_holds IS NULL THEN 'condition-unknown'
			WHEN condition_indicator IS NOT NULL AND NOT condition_holds THEN 'condition-not-met'
			WHEN actual IS NULL THEN problem
			WHEN recurrence = 'once' AND due_year IS NULL AND NOT is_met(actual, low_edge, high_edge, strict) THEN 'no-due-date'
		END AS obstacle
	FROM conditioned
),
judged AS (
	SELECT
		*,
		CASE
			WHEN obstacle = 'condition-not-met' THEN 'not-applicable'
			WHEN obstacle IN ('no-threshold', 'undefined-set', 'no-unit', 'part-of-total', 'condition-unknown', 'zero-denominator', 'base-not-positive', 'no-due-date') THEN 'not-evaluable'
			WHEN obstacle IS NOT NULL THEN 'no-data'
			ELSE light_of(
				actual, met, lead, recurrence, year, due_year, path_kind, baseline_year,
				previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
			)
		END AS light
	FROM led
)
SELECT
	*,
	coalesce(obstacle, CASE light
		WHEN 'met' THEN CASE WHEN recurrence = 'yearly' OR due_year IS NULL THEN 'met-this-year' WHEN year < due_year THEN 'met-early' ELSE 'met-at-due' END
		WHEN 'missed' THEN CASE recurrence WHEN 'yearly' THEN 'missed-this-year' ELSE 'missed-at-due' END
		WHEN 'baseline-only' THEN 'first-report'
		WHEN 'worsening' THEN 'moved-away'
		ELSE CASE path_kind WHEN 'linear' THEN 'against-path' WHEN 'held' THEN 'fell-below-baseline' ELSE 'against-promise' END
	END) AS reason
FROM judged;
