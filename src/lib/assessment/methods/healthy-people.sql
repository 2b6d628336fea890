-- Healthy People: percent of the targeted change achieved, and the status by it or by the change's significance.
-- Source: https://www.cdc.gov/nchs/healthy-people/hp2030/methods.html; the cut-offs of 10 % are those of the final
-- progress table of HP2020. Where standard errors are given, |z| >= 1.96 is our reading of "statistically significant".
CREATE OR REPLACE TEMP VIEW judged_healthy_people AS
WITH changed AS (
	SELECT
		*,
		direction * (current_value - base_value) AS toward_change,
		CASE WHEN base_value <> 0 THEN 100 * (current_value - base_value) / base_value END AS pct_change_from_baseline,
		CASE WHEN base_se IS NOT NULL AND current_se IS NOT NULL AND current_year > base_year AND (base_se > 0 OR current_se > 0)
			THEN (current_value - base_value) / sqrt(base_se * base_se + current_se * current_se) END AS z
	FROM case_end
),
measured AS (
	SELECT
		*,
		CASE WHEN toward_change > 0 AND direction * (target - base_value) > 0
			THEN 100 * (current_value - base_value) / (target - base_value) END AS ptca
	FROM changed
),
named AS (
	SELECT
		*,
		CASE
			WHEN points = 0 THEN 'Developmental'
			WHEN target IS NULL THEN 'Informational'
			WHEN base_year IS NULL OR current_year = base_year THEN 'Baseline only'
			WHEN is_reached THEN 'Target met or exceeded'
			WHEN z IS NOT NULL THEN CASE
				WHEN abs(z) < 1.96 THEN 'Little or no detectable change'
				WHEN toward_change > 0 THEN 'Improved'
				ELSE 'Getting worse'
			END
			WHEN ptca >= 10 - 1e-9 THEN 'Improved'
			WHEN toward_change < 0 AND abs(pct_change_from_baseline) >= 10 - 1e-9 THEN 'Getting worse'
			WHEN toward_change < 0 AND pct_change_from_baseline IS NULL THEN 'Getting worse'
			ELSE 'Little or no detectable change'
		END AS native
	FROM measured
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE native
		WHEN 'Target met or exceeded' THEN 'met'
		WHEN 'Improved' THEN 'on-pace'
		WHEN 'Little or no detectable change' THEN 'slightly-behind'
		WHEN 'Getting worse' THEN 'worsening'
		WHEN 'Baseline only' THEN 'baseline-only'
		WHEN 'Developmental' THEN 'no-data'
		ELSE 'not-evaluable'
	END) AS light,
	native,
	ptca AS score,
	CASE native
		WHEN 'Developmental' THEN 'no-report'
		WHEN 'Informational' THEN 'no-target'
		WHEN 'Baseline only' THEN 'single-report'
		WHEN 'Target met or exceeded' THEN 'target-reached'
		ELSE CASE WHEN z IS NULL THEN 'against-targeted-change' ELSE 'by-significance' END
	END AS reason,
	MAP {
		'baseline_year': base_year::DOUBLE,
		'baseline': base_value,
		'recent_year': current_year::DOUBLE,
		'recent': current_value,
		'target': target,
		'ptca': ptca,
		'pct_change_from_baseline': pct_change_from_baseline,
		'z': z
	} AS numbers
FROM named;
