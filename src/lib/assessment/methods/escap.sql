CREATE OR REPLACE TEMP VIEW judged_escap AS
WITH predicted AS (
	SELECT
		*,
		points > 0 AND base_year < current_year AS has_pace,
		CASE WHEN base_year < current_year AND base_value > 0
			THEN current_value * power(1 + cagr_of(base_value, current_value, current_year - base_year), due_year - current_year)
		END AS geometric,
		CASE WHEN logit_inside AND base_year < current_year THEN from_logit(logit_intercept + logit_slope * due_year, scale) END AS logit_regression,
		CASE WHEN logit_inside AND base_year < current_year THEN from_logit(
			logit_of(current_value, scale)
				+ (logit_of(current_value, scale) - logit_of(base_value, scale)) / (current_year - base_year) * (due_year - current_year),
			scale
		) END AS mean_logit_change
	FROM case_end
),
indexed AS (
	SELECT
		*,
		CASE WHEN target IS NOT NULL AND (has_pace OR is_reached) AND (is_reached OR target <> base_value)
			THEN progress_index(current_value, base_value, target, direction) END AS cs,
		CASE WHEN has_pace AND target <> base_value THEN progress_index(geometric, base_value, target, direction) END AS ap_geometric,
		CASE WHEN has_pace AND target <> base_value THEN progress_index(logit_regression, base_value, target, direction) END AS ap_logit_regression,
		CASE WHEN has_pace AND target <> base_value THEN progress_index(mean_logit_change, base_value, target, direction) END AS ap_mean_logit_change
	FROM predicted
),
named AS (
	SELECT
		*,
		-- A bounded scale is anticipated on the logit, which cannot leave it.
		coalesce(ap_logit_regression, ap_geometric) AS anticipated,
		CASE
			WHEN points = 0 THEN 'no-report'
			WHEN target IS NULL THEN 'no-target'
			WHEN cs IS NULL THEN CASE WHEN has_pace THEN 'nothing-required' ELSE 'single-report' END
		END AS obstacle,
		CASE
			WHEN cs IS NULL THEN 'insufficient data'
			WHEN cs > 9 THEN 'will meet/on track'
			WHEN cs <= 0 THEN 'regression'
			ELSE 'accelerate'
		END AS native
	FROM indexed
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE
		WHEN obstacle = 'no-report' THEN 'no-data'
		WHEN obstacle = 'single-report' THEN 'baseline-only'
		WHEN obstacle IS NOT NULL THEN 'not-evaluable'
		WHEN coalesce(anticipated, cs) > 9 THEN 'on-pace'
		WHEN cs < 0 THEN 'worsening'
		WHEN coalesce(anticipated, cs) > 5 THEN 'slightly-behind'
		ELSE 'behind'
	END) AS light,
	native,
	cs::DOUBLE AS score,
	coalesce(obstacle, CASE WHEN is_reached THEN 'target-reached' WHEN anticipated IS NULL THEN 'current-status' ELSE 'anticipated-progress' END) AS reason,
	MAP {
		'base_year': base_year::DOUBLE,
		'base_value': base_value,
		'current_year': current_year::DOUBLE,
		'current_value': current_value,
		'target': target,
		'CS': cs::DOUBLE,
		'geometric': geometric,
		'logit_regression': logit_regression,
		'mean_logit_change': mean_logit_change,
		'AP_geometric': ap_geometric::DOUBLE,
		'AP_logit_regression': ap_logit_regression::DOUBLE,
		'AP_mean_logit_change': ap_mean_logit_change::DOUBLE,
		'AP': anticipated::DOUBLE
	} AS numbers
FROM named;
