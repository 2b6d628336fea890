CREATE OR REPLACE TEMP VIEW judged_triple_billion AS
WITH rated AS (
	SELECT
		*,
		cagr_of(base_value, target, due_year - base_year) AS aroc_required,
		CASE WHEN due_year > base_year THEN linear_path(base_value, target, base_year, due_year, least(current_year, due_year)) END AS linear_value
	FROM case_end
),
projected AS (
	SELECT
		*,
		rate_path(rate_value, aroc, due_year - rate_year) AS aroc_projection,
		rate_path(current_value, aroc_latest, due_year - current_year) AS aroc_latest_projection,
		CASE
			WHEN points = 0 THEN 'no-report'
			WHEN target IS NULL THEN 'no-target'
			WHEN is_reached THEN NULL
			WHEN due_year IS NULL THEN 'no-due-date'
			WHEN base_year IS NULL OR current_year = base_year THEN 'single-report'
			WHEN linear_value IS NULL THEN 'nothing-required'
		END AS obstacle
	FROM rated
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE
		WHEN obstacle = 'no-report' THEN 'no-data'
		WHEN obstacle = 'single-report' THEN 'baseline-only'
		WHEN obstacle IS NOT NULL THEN 'not-evaluable'
		WHEN direction * (current_value - linear_value) >= -1e-9 * greatest(1, abs(linear_value)) THEN 'on-pace'
		WHEN direction * (current_value - base_value) < 0 THEN 'worsening'
		WHEN direction * (aroc_latest_projection - target) >= 0 THEN 'slightly-behind'
		ELSE 'behind'
	END) AS light,
	NULL::VARCHAR AS native,
	NULL::DOUBLE AS score,
	coalesce(obstacle, CASE WHEN is_reached THEN 'target-reached' ELSE 'against-path' END) AS reason,
	map_concat(
		MAP {
			'base_year': base_year::DOUBLE,
			'base_value': base_value,
			'current_year': current_year::DOUBLE,
			'current_value': current_value,
			'target': target,
			'linear_path': linear_value::DOUBLE,
			'gap_to_path': (current_value - linear_value)::DOUBLE,
			'change_since_base': current_value - base_value,
			'aroc': aroc,
			'aroc_required': aroc_required,
			'aroc_projection': aroc_projection,
			'aroc_latest': aroc_latest,
			'aroc_latest_projection': aroc_latest_projection
		},
		CASE
			WHEN target IS NOT NULL AND due_year > base_year THEN map_from_entries([
				{'key': 'path_' || year::VARCHAR, 'value': linear_path(base_value, target, base_year, due_year, year)::DOUBLE}
				FOR year IN generate_series(base_year, least(due_year, base_year + 100))
			])
			ELSE MAP {}::MAP(VARCHAR, DOUBLE)
		END
	) AS numbers
FROM projected;
