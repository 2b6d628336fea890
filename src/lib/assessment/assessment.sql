-- The assessment: every target, place and year with each number behind its light.

-- A count or grade is projected in whole steps, never one more than the pace gives.
CREATE OR REPLACE TEMP MACRO whole_projection(kind, toward, value) AS
	CASE WHEN kind NOT IN ('count', 'grade') THEN value WHEN toward < 0 THEN ceil(round(value, 6)) ELSE floor(round(value, 6)) END;

CREATE OR REPLACE TEMP TABLE assessed AS
WITH compared AS (
	SELECT
		lit.*,
		lag(light) OVER by_year AS light_before,
		lag(year) OVER by_year AS year_before,
		CASE WHEN actual IS NOT NULL AND toward <> 0 AND standing <> 'part' AND obstacle IS NULL THEN rank() OVER best END AS rank,
		CASE WHEN actual IS NOT NULL AND toward <> 0 AND standing <> 'part' AND obstacle IS NULL THEN count(*) OVER peers END AS rank_of
	FROM lit
	WINDOW
		by_year AS (PARTITION BY basis, target_id, place_code ORDER BY year),
		peers AS (PARTITION BY basis, target_id, year, standing, obstacle IS NULL AND actual IS NOT NULL),
		best AS (PARTITION BY basis, target_id, year, standing, obstacle IS NULL AND actual IS NOT NULL ORDER BY toward * actual DESC)
)
SELECT
	basis,
	'pace' AS method,
	target_id,
	place_code,
	year::SMALLINT AS year,
	standing,
	light,
	reason,
	coalesce(
		actual_provenance = 'illustrative'
			OR (path_kind IN ('linear', 'held') AND baseline_provenance = 'illustrative')
			OR (light = 'worsening' AND previous_provenance = 'illustrative')
			OR (condition_indicator IS NOT NULL AND condition_provenance = 'illustrative'),
		false
	) AS illustrative,
	actual,
	actual_state,
	actual_provenance,
	actual_vintage,
	CASE WHEN path_kind IN ('linear', 'held') THEN baseline_year END::SMALLINT AS baseline_year,
	CASE WHEN path_kind IN ('linear', 'held') THEN baseline_value END AS baseline_value,
	CASE WHEN path_kind IN ('linear', 'held') THEN baseline_provenance END AS baseline_provenance,
	comparator,
	value AS target_value,
	high AS target_high,
	low_edge,
	high_edge,
	tolerance,
	due_year::SMALLINT AS due_year,
	path_kind,
	time_share,
	CASE WHEN path_kind = 'linear' AND standing <> 'part' THEN (actual - baseline_value) / (goal - baseline_value) END AS progress_share,
	CASE WHEN standing <> 'part' THEN lead END AS lead,
	CASE WHEN standing <> 'part' THEN path_value END AS path_value,
	CASE WHEN standing <> 'part' THEN on_pace_edge END AS on_pace_edge,
	CASE WHEN standing <> 'part' THEN slightly_edge END AS slightly_edge,
	CASE WHEN standing <> 'part' THEN actual - path_value END AS gap_to_path,
	CASE WHEN standing <> 'part' THEN actual - goal END AS gap_to_target,
	CASE WHEN due_year > year AND recurrence = 'once' AND standing <> 'part' AND NOT met THEN (goal - actual) / (due_year - year) END AS required_pace,
	(actual - previous_actual) / (year - previous_year) AS recent_pace,
	CASE
		WHEN path_kind = 'linear' AND standing <> 'part' AND actual IS NOT NULL AND year > baseline_year AND year < due_year
		THEN whole_projection(kind, toward, least(coalesce(maximum, 'infinity'::DOUBLE), greatest(coalesce(minimum, '-infinity'::DOUBLE),
			actual + (actual - baseline_value) / (year - baseline_year) * (due_year - year))))
	END AS projection,
	flip_up_light,
	flip_up_change,
	flip_down_light,
	flip_down_change,
	previous_year::SMALLINT AS previous_year,
	previous_actual,
	CASE WHEN year_before = year - 1 THEN light_before END AS previous_light,
	CASE
		WHEN year_before <> year - 1 THEN NULL
		WHEN light_rank(light) > light_rank(light_before) THEN 'better'
		WHEN light_rank(light) < light_rank(light_before) THEN 'worse'
		WHEN light_rank(light) = light_rank(light_before) THEN 'same'
	END AS change,
	rank::SMALLINT AS rank,
	rank_of::SMALLINT AS rank_of,
	condition_actual,
	condition_value,
	series_break
FROM compared
LEFT JOIN flip USING (basis, target_id, place_code, year)
ORDER BY basis, method, target_id, place_code, year;
