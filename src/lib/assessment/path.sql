-- Where a place should be by a year: 序时进度 from the baseline (or the first report) to the due year.
-- path_kind: linear to the goal; held where the baseline already keeps the promise; level for promises of every year.

-- Every year in which a promise is in force and reports are due, with what was measured.
CREATE OR REPLACE TEMP TABLE promised_year AS
SELECT
	bases.basis,
	promise.target_id,
	target_place.place_code,
	target_place.standing,
	target_place.condition_indicator,
	target_place.condition_comparator,
	target_place.condition_value,
	years.year,
	measure.value AS actual,
	measure.state AS actual_state,
	measure.provenance AS actual_provenance,
	measure.vintage AS actual_vintage,
	coalesce(measure.problem, CASE WHEN measure.value IS NULL THEN 'no-report' END) AS problem
FROM promise
JOIN target_place USING (target_id)
CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
CROSS JOIN (
	SELECT unnest(generate_series((SELECT min(coalesce(baseline_year, from_year)) FROM target), (SELECT max(year) FROM figure))) AS year
) AS years
LEFT JOIN measure
	ON measure.basis = bases.basis
	AND measure.place_code = target_place.place_code
	AND measure.indicator_id = promise.indicator_id
	AND measure.year = years.year
WHERE years.year >= CASE promise.recurrence WHEN 'once' THEN coalesce(promise.baseline_year, promise.from_year) ELSE promise.from_year END
	AND (promise.due_year IS NULL OR years.year <= promise.due_year);

CREATE OR REPLACE TEMP TABLE baseline AS
SELECT
	promised_year.basis,
	target_id,
	place_code,
	coalesce(any_value(promise.baseline_year) FILTER (promise.baseline_value IS NOT NULL), min(promised_year.year)) AS baseline_year,
	coalesce(any_value(promise.baseline_value), arg_min(actual, promised_year.year)) AS baseline_value,
	CASE WHEN any_value(promise.baseline_value) IS NOT NULL THEN 'official' ELSE arg_min(actual_provenance, promised_year.year) END AS baseline_provenance,
	CASE WHEN any_value(promise.baseline_value) IS NULL THEN arg_min(actual_vintage, promised_year.year) END AS baseline_vintage
FROM promised_year
JOIN promise USING (target_id)
WHERE promise.recurrence = 'once' AND (actual IS NOT NULL OR promise.baseline_value IS NOT NULL)
GROUP BY promised_year.basis, target_id, place_code;

-- The last report before a year, however long ago, within the same series.
CREATE OR REPLACE TEMP TABLE placed AS
WITH known AS (
	SELECT
		promised_year.*,
		promise.* EXCLUDE (target_id, baseline_year, baseline_value),
		baseline.baseline_year,
		baseline.baseline_value,
		baseline.baseline_provenance,
		baseline.baseline_vintage,
		lag(actual IGNORE NULLS) OVER earlier AS previous_actual,
		lag(CASE WHEN actual IS NOT NULL THEN promised_year.year END IGNORE NULLS) OVER earlier AS previous_year,
		lag(CASE WHEN actual IS NOT NULL THEN actual_vintage END IGNORE NULLS) OVER earlier AS previous_vintage,
		lag(CASE WHEN actual IS NOT NULL THEN actual_provenance END IGNORE NULLS) OVER earlier AS previous_provenance
	FROM promised_year
	JOIN promise USING (target_id)
	LEFT JOIN baseline USING (basis, target_id, place_code)
	WINDOW earlier AS (PARTITION BY promised_year.basis, promised_year.target_id, promised_year.place_code ORDER BY promised_year.year)
),
kinded AS (
	SELECT
		* EXCLUDE (previous_actual),
		CASE WHEN previous_vintage = actual_vintage THEN previous_actual END AS previous_actual,
		coalesce(baseline_vintage <> actual_vintage, false) AS series_break,
		CASE
			WHEN recurrence <> 'once' OR due_year IS NULL OR toward = 0 OR kind = 'growth' THEN 'level'
			WHEN baseline_value IS NULL OR baseline_year >= due_year THEN 'level'
			WHEN is_met(baseline_value, low_edge, high_edge, strict) THEN 'held'
			WHEN baseline_value = goal THEN 'level'
			ELSE 'linear'
		END AS path_kind
	FROM known
),
timed AS (
	SELECT
		*,
		CASE WHEN path_kind = 'linear' THEN least(1.0, greatest(0.0, (year - baseline_year) / (due_year - baseline_year))) END AS time_share
	FROM kinded
)
SELECT
	timed.*,
	CASE WHEN path_kind = 'linear' THEN baseline_value + (goal - baseline_value) * time_share ELSE goal END AS path_value,
	CASE WHEN path_kind = 'linear' THEN baseline_value + (goal - baseline_value) * (time_share + on_pace.from_lead) ELSE goal END AS on_pace_edge,
	CASE
		WHEN path_kind = 'linear' THEN baseline_value + (goal - baseline_value) * (time_share + slightly.from_lead)
		WHEN toward <> 0 THEN goal + toward * CASE WHEN goal = 0 THEN 1 ELSE abs(goal) END * slightly.from_lead
	END AS slightly_edge,
	slightly.from_lead AS slightly_from,
	on_pace.from_lead AS on_pace_from
FROM timed
JOIN light_band AS slightly ON slightly.pack_id = timed.pack_id AND slightly.light = 'slightly-behind'
JOIN light_band AS on_pace ON on_pace.pack_id = timed.pack_id AND on_pace.light = 'on-pace';
