-- The assessment: every target, place (or institution) and year with each number behind its light.

-- A count or grade is projected in whole steps, never one more than the pace gives.
CREATE OR REPLACE TEMP MACRO whole_projection(kind, toward, value) AS
	CASE WHEN kind NOT IN ('count', 'grade') THEN value WHEN toward < 0 THEN ceil(round(value, 6)) ELSE floor(round(value, 6)) END;

CREATE OR REPLACE TEMP TABLE judged AS
WITH compared AS (
	SELECT
		lit.*,
		lag(light) OVER by_year AS light_before,
		lag(year) OVER by_year AS year_before,
		CASE WHEN actual IS NOT NULL AND toward <> 0 AND standing <> 'part' AND obstacle IS NULL THEN rank() OVER best END AS rank,
		CASE WHEN actual IS NOT NULL AND toward <> 0 AND standing <> 'part' AND obstacle IS NULL THEN count(*) OVER peers END AS rank_of
	FROM lit
	WINDOW
		by_year AS (PARTITION BY basis, subject ORDER BY year),
		peers AS (PARTITION BY basis, target_id, year, standing, institution_id IS NULL, obstacle IS NULL AND actual IS NOT NULL),
		best AS (
			PARTITION BY basis, target_id, year, standing, institution_id IS NULL, obstacle IS NULL AND actual IS NOT NULL
			ORDER BY toward * actual DESC
		)
)
SELECT
	institution_id,
	compared.basis,
	'pace' AS method,
	target_id,
	place_code,
	compared.year::SMALLINT AS year,
	standing,
	light,
	reason,
	coalesce(
		actual_illustrative
			OR ((is_way(path_kind) OR path_kind IN ('held', 'direction')) AND baseline_illustrative)
			OR (light = 'worsening' AND previous_illustrative)
			OR condition_illustrative,
		false
	) AS illustrative,
	actual,
	actual_state,
	actual_provenance,
	actual_vintage,
	CASE WHEN (is_way(path_kind) OR path_kind IN ('held', 'direction')) THEN baseline_year END::SMALLINT AS baseline_year,
	CASE WHEN (is_way(path_kind) OR path_kind IN ('held', 'direction')) THEN baseline_value END AS baseline_value,
	CASE WHEN (is_way(path_kind) OR path_kind IN ('held', 'direction')) THEN baseline_provenance END AS baseline_provenance,
	comparator,
	value AS target_value,
	high AS target_high,
	low_edge,
	high_edge,
	tolerance,
	due_year::SMALLINT AS due_year,
	path_kind,
	time_share,
	path_share,
	CASE WHEN is_way(path_kind) AND standing <> 'part' THEN (actual - baseline_value) / (goal - baseline_value) END AS progress_share,
	CASE WHEN standing <> 'part' THEN lead END AS lead,
	CASE WHEN standing <> 'part' THEN path_value END AS path_value,
	CASE WHEN standing <> 'part' THEN on_pace_edge END AS on_pace_edge,
	CASE WHEN standing <> 'part' THEN slightly_edge END AS slightly_edge,
	CASE WHEN standing <> 'part' THEN actual - path_value END AS gap_to_path,
	CASE WHEN standing <> 'part' THEN actual - goal END AS gap_to_target,
	CASE WHEN due_year > compared.year AND recurrence = 'once' AND standing <> 'part' AND NOT met THEN (goal - actual) / (due_year - compared.year) END AS required_pace,
	(actual - previous_actual) / (compared.year - previous_year) AS recent_pace,
	CASE
		WHEN is_way(path_kind) AND standing <> 'part' AND actual IS NOT NULL AND compared.year > baseline_year AND compared.year < due_year
		THEN whole_projection(kind, toward, least(coalesce(maximum, 'infinity'::DOUBLE), greatest(coalesce(minimum, '-infinity'::DOUBLE),
			actual + (actual - baseline_value) / (compared.year - baseline_year) * (due_year - compared.year))))
	END AS projection,
	flip_up_light,
	flip_up_change,
	flip_down_light,
	flip_down_change,
	previous_year::SMALLINT AS previous_year,
	previous_actual,
	CASE WHEN year_before = compared.year - 1 THEN light_before END AS previous_light,
	CASE
		WHEN year_before <> compared.year - 1 THEN NULL
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
LEFT JOIN flip ON flip.basis = compared.basis AND flip.subject = compared.subject AND flip.year = compared.year;

CREATE OR REPLACE TEMP VIEW assessed AS SELECT * EXCLUDE (institution_id) FROM judged WHERE institution_id IS NULL;
CREATE OR REPLACE TEMP VIEW institution_assessed AS FROM judged WHERE institution_id IS NOT NULL;

-- Nothing after this reads it.
DROP TABLE flip;
