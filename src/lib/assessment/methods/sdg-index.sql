CREATE OR REPLACE TEMP VIEW judged_sdg_index AS
WITH bounded AS (
	SELECT
		*,
		coalesce(green, target) AS green_value,
		lower_bound IS NOT NULL AND coalesce(optimum, target) IS NOT NULL AND direction * (coalesce(optimum, target) - lower_bound) > 0 AS has_bounds
	FROM case_end
),
scored AS (
	SELECT
		*,
		CASE WHEN has_bounds THEN index_score(base_value, lower_bound, coalesce(optimum, target)) ELSE base_value END AS score_start,
		CASE WHEN has_bounds THEN index_score(current_value, lower_bound, coalesce(optimum, target)) ELSE current_value END AS score_end,
		CASE WHEN has_bounds THEN index_score(green_value, lower_bound, coalesce(optimum, target)) ELSE green_value END AS green_score,
		CASE WHEN has_bounds AND red IS NOT NULL AND green_value IS NOT NULL
			THEN dashboard_scale(current_value, lower_bound, red, green_value, coalesce(optimum, target)) END AS rescaled
	FROM bounded
),
paced AS (
	SELECT
		*,
		CASE WHEN due_year > base_year THEN (green_score - score_start) / (due_year - base_year) END AS needed_per_year,
		CASE WHEN current_year > base_year THEN (score_end - score_start) / (current_year - base_year) END AS actual_per_year
	FROM scored
),
named AS (
	SELECT
		*,
		CASE
			WHEN points = 0 THEN 'no-report'
			WHEN NOT has_bounds AND (green_value IS NULL OR current_value NOT BETWEEN 0 AND 100 OR base_value NOT BETWEEN 0 AND 100) THEN 'no-bounds'
		END AS obstacle,
		CASE
			WHEN needed_per_year IS NULL OR actual_per_year IS NULL THEN NULL
			WHEN score_start >= green_score AND score_end >= green_score THEN 'maintaining'
			WHEN actual_per_year < 0 THEN 'decreasing'
			WHEN actual_per_year >= needed_per_year THEN 'on_track'
			WHEN actual_per_year > 0.5 * needed_per_year THEN 'moderately_increasing'
			ELSE 'stagnating'
		END AS trend,
		dashboard_colour(rescaled) AS colour
	FROM paced
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE
		WHEN obstacle = 'no-report' THEN 'no-data'
		WHEN obstacle IS NOT NULL THEN 'not-evaluable'
		WHEN trend IN ('on_track', 'maintaining') OR (trend IS NULL AND colour = 'green') THEN 'on-pace'
		WHEN trend = 'moderately_increasing' OR (trend IS NULL AND colour = 'yellow') THEN 'slightly-behind'
		WHEN trend = 'stagnating' OR (trend IS NULL AND colour IS NOT NULL) THEN 'behind'
		WHEN trend = 'decreasing' THEN 'worsening'
		ELSE 'baseline-only'
	END) AS light,
	CASE WHEN obstacle IS NULL THEN coalesce(trend, colour) END AS native,
	CASE WHEN obstacle IS NULL THEN score_end END::DOUBLE AS score,
	coalesce(obstacle, CASE WHEN trend IS NOT NULL THEN 'by-trend' WHEN colour IS NOT NULL THEN 'by-colour' ELSE 'single-report' END) AS reason,
	MAP {
		'base_year': base_year::DOUBLE,
		'base_value': base_value,
		'current_year': current_year::DOUBLE,
		'current_value': current_value,
		'lower': lower_bound,
		'optimum': CASE WHEN has_bounds THEN coalesce(optimum, target) END,
		'score_start': score_start::DOUBLE,
		'score_end': score_end::DOUBLE,
		'normalised': CASE WHEN has_bounds THEN score_end END::DOUBLE,
		'green_score': green_score::DOUBLE,
		'needed_per_year': needed_per_year,
		'actual_per_year': actual_per_year,
		'rescaled': rescaled::DOUBLE
	} AS numbers
FROM named;
