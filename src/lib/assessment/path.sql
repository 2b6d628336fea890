-- Where a place or institution should be by a year: 序时进度 from the baseline (or the first report) to the due year.
-- path_kind: linear, compound or in steps to the goal; held where the baseline already keeps the promise; level for promises of every year;
-- direction where the number only has to be better than it was.

-- What only the known members say is no baseline, and no last report.
CREATE OR REPLACE TEMP TABLE baseline AS
SELECT
	actual_year.basis,
	actual_year.subject,
	coalesce(any_value(promise.baseline_year) FILTER (promise.baseline_value IS NOT NULL), min(actual_year.year)) AS baseline_year,
	coalesce(any_value(promise.baseline_value), arg_min(actual, actual_year.year)) AS baseline_value,
	CASE WHEN any_value(promise.baseline_value) IS NOT NULL THEN 'official' ELSE arg_min(actual_provenance, actual_year.year) END AS baseline_provenance,
	CASE WHEN any_value(promise.baseline_value) IS NULL THEN arg_min(actual_vintage, actual_year.year) END AS baseline_vintage,
	any_value(promise.baseline_value) IS NULL AND arg_min(actual_illustrative, actual_year.year) AS baseline_illustrative
FROM actual_year
JOIN promise USING (target_id)
WHERE promise.recurrence = 'once'
	AND promise.against IS NULL
	AND ((actual IS NOT NULL AND NOT incomplete) OR promise.baseline_value IS NOT NULL)
GROUP BY actual_year.basis, actual_year.subject;

-- The last report before a year, however long ago, within the same series.
CREATE OR REPLACE TEMP VIEW placed AS
WITH reported AS (
	SELECT
		*,
		lag(CASE WHEN NOT incomplete THEN actual END IGNORE NULLS) OVER earlier AS previous_actual,
		lag(CASE WHEN NOT incomplete AND actual IS NOT NULL THEN year END IGNORE NULLS) OVER earlier AS previous_year,
		lag(CASE WHEN NOT incomplete AND actual IS NOT NULL THEN actual_vintage END IGNORE NULLS) OVER earlier AS previous_vintage,
		lag(CASE WHEN NOT incomplete AND actual IS NOT NULL THEN actual_illustrative END IGNORE NULLS) OVER earlier AS previous_illustrative
	FROM actual_year
	WINDOW earlier AS (PARTITION BY basis, subject ORDER BY year)
),
known AS (
	SELECT
		reported.* EXCLUDE (previous_actual, previous_year, previous_illustrative),
		promise.* EXCLUDE (target_id, indicator_id, baseline_year, baseline_value, low_edge, high_edge, goal),
		subject.place_code,
		subject.institution_id,
		subject.standing,
		CASE WHEN against IS NULL THEN baseline.baseline_year WHEN against = 'baseline' THEN reference.reference_year END AS baseline_year,
		CASE WHEN against IS NULL THEN baseline.baseline_value WHEN against = 'baseline' THEN reference.value END AS baseline_value,
		CASE WHEN against IS NULL THEN baseline.baseline_provenance ELSE reference.provenance END AS baseline_provenance,
		CASE WHEN against IS NULL THEN baseline.baseline_vintage WHEN against = 'baseline' THEN reference.vintage END AS baseline_vintage,
		CASE WHEN against IS NULL THEN baseline.baseline_illustrative ELSE reference.illustrative END AS baseline_illustrative,
		CASE comparator WHEN 'rise' THEN reference.value ELSE low_edge END AS low_edge,
		CASE comparator WHEN 'fall' THEN reference.value ELSE high_edge END AS high_edge,
		CASE WHEN against IS NULL THEN goal ELSE reference.value END AS goal,
		reference.problem AS reference_problem,
		CASE
			WHEN against IS NOT NULL THEN reference.previous_actual
			WHEN previous_vintage = actual_vintage THEN reported.previous_actual
		END AS previous_actual,
		CASE WHEN against IS NULL THEN reported.previous_year ELSE reference.previous_year END AS previous_year,
		CASE WHEN against IS NULL THEN reported.previous_illustrative ELSE reference.previous_illustrative END AS previous_illustrative
	FROM reported
	JOIN promise USING (target_id)
	JOIN subject ON subject.subject = reported.subject
	LEFT JOIN baseline ON baseline.basis = reported.basis AND baseline.subject = reported.subject
	LEFT JOIN reference
		ON reference.basis = reported.basis
		AND reference.subject = reported.reference_subject
		AND reference.year = reported.year
	WHERE in_force
),
kinded AS (
	SELECT
		*,
		coalesce(baseline_vintage <> actual_vintage, false) AS series_break,
		CASE
			WHEN against IS NOT NULL THEN 'direction'
			WHEN recurrence <> 'once' OR due_year IS NULL OR toward = 0 OR kind = 'growth' THEN 'level'
			WHEN baseline_value IS NULL OR baseline_year >= due_year THEN 'level'
			WHEN is_met(baseline_value, low_edge, high_edge, strict) THEN 'held'
			WHEN baseline_value = goal THEN 'level'
			ELSE way_of(path_shape, baseline_value, goal)
		END AS path_kind
	FROM known
),
timed AS (
	SELECT
		*,
		CASE WHEN is_way(path_kind) THEN time_share_of(year, baseline_year, due_year) END AS time_share,
		CASE WHEN is_way(path_kind) THEN path_share_of(path_kind, baseline_value, goal, time_share_of(year, baseline_year, due_year), milestone) END AS path_share
	FROM kinded
	ASOF LEFT JOIN (SELECT target_id AS milestone_target, year AS milestone_year, value AS milestone FROM target_step) AS step_of
		ON milestone_target = kinded.target_id AND milestone_year <= kinded.year
)
SELECT
	timed.* EXCLUDE (milestone_target, milestone_year, milestone),
	CASE WHEN is_way(path_kind) THEN baseline_value + (goal - baseline_value) * path_share ELSE goal END AS path_value,
	CASE WHEN is_way(path_kind) THEN baseline_value + (goal - baseline_value) * (path_share + on_pace_from) ELSE goal END AS on_pace_edge,
	CASE
		WHEN is_way(path_kind) THEN baseline_value + (goal - baseline_value) * (path_share + slightly_from)
		WHEN toward <> 0 THEN goal + toward * CASE WHEN goal = 0 THEN 1 ELSE abs(goal) END * slightly_from
	END AS slightly_edge,
	slightly_from,
	on_pace_from
FROM timed
JOIN light_threshold USING (pack_id);
