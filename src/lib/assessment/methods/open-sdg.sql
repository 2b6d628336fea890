-- Open SDG's automatic progress, as Statistics Canada runs it: the yearly growth rate against the one the target needs,
-- or against fixed thresholds where there is no target. Source: open-sdg/sdg-build, sdg/ProgressMeasure.py (MIT) and
-- https://sdgcif-data-canada-oddcic-donnee.github.io/methodology
CREATE OR REPLACE TEMP VIEW judged_open_sdg AS
WITH prepared AS (
	SELECT
		*,
		off_zero(base_value) AS base,
		off_zero(target) AS aim,
		-- No target: how near the base is to a natural limit narrows the thresholds.
		CASE
			WHEN limit_value IS NULL OR off_zero(base_value) >= 2 * limit_value THEN 1
			WHEN off_zero(base_value) <= limit_value THEN 1 - power(greatest(off_zero(base_value) / limit_value, 0), 4.44)
			ELSE 1 - power(greatest((2 * limit_value - off_zero(base_value)) / limit_value, 0), 4.44)
		END AS limit_coefficient
	FROM case_end
),
rated AS (
	SELECT
		*,
		cagr_of(base, current_value, current_year - base_year) AS cagr_observed,
		cagr_of(base, aim, due_year - base_year) AS cagr_required,
		CASE WHEN base < 0 THEN -1 ELSE 1 END AS sign
	FROM prepared
),
valued AS (
	SELECT
		*,
		CASE
			WHEN points = 0 THEN 'no-report'
			WHEN current_year - base_year < 1 OR base_year IS NULL THEN 'single-report'
			WHEN target IS NOT NULL AND direction * (current_value - aim) >= 0 THEN NULL
			WHEN target IS NOT NULL AND due_year IS NULL THEN 'no-due-date'
			WHEN cagr_observed IS NULL OR (target IS NOT NULL AND cagr_required IS NULL) THEN 'sign-changes'
			WHEN target IS NOT NULL AND cagr_required = 0 THEN 'nothing-required'
		END AS obstacle,
		points > 0 AND current_year - base_year >= 1 AND target IS NOT NULL AND direction * (current_value - aim) >= 0 AS achieved,
		CASE WHEN target IS NULL THEN sign * direction * cagr_observed ELSE sign * direction * cagr_observed / nullif(abs(cagr_required), 0) END AS ratio
	FROM rated
),
scored AS (
	SELECT
		*,
		CASE WHEN obstacle IS NULL THEN ratio END AS progress_value,
		CASE
			WHEN obstacle IS NOT NULL THEN NULL
			WHEN achieved THEN 5
			WHEN target IS NOT NULL THEN CASE WHEN ratio >= 0.6 THEN least(7.1429 * ratio - 4.2857, 5) ELSE greatest(4.1667 * ratio - 2.5, -5) END
			WHEN ratio < 0 THEN greatest(125 * ratio - 2.5, -5)
			WHEN limit_coefficient = 0 THEN 5
			WHEN ratio >= 0.015 * limit_coefficient THEN least(500 * ratio / limit_coefficient - 5, 5)
			WHEN ratio >= 0.005 * limit_coefficient THEN 250 * ratio / limit_coefficient - 1.25
			ELSE 500 * ratio / limit_coefficient - 2.5
		END AS score
	FROM valued
),
named AS (
	SELECT
		*,
		CASE
			WHEN obstacle IS NOT NULL THEN 'not_available'
			WHEN achieved THEN 'target_achieved'
			WHEN score >= 2.5 THEN 'substantial_progress'
			WHEN score >= 0 THEN 'moderate_progress'
			WHEN score >= -2.5 THEN 'limited_progress'
			ELSE 'deterioration'
		END AS native
	FROM scored
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE native
		WHEN 'target_achieved' THEN 'met'
		WHEN 'substantial_progress' THEN 'on-pace'
		WHEN 'moderate_progress' THEN 'slightly-behind'
		WHEN 'limited_progress' THEN 'behind'
		WHEN 'deterioration' THEN 'worsening'
		ELSE CASE obstacle WHEN 'no-report' THEN 'no-data' WHEN 'single-report' THEN 'baseline-only' ELSE 'not-evaluable' END
	END) AS light,
	native,
	score::DOUBLE AS score,
	coalesce(obstacle, CASE WHEN achieved THEN 'target-reached' WHEN target IS NULL THEN 'against-thresholds' ELSE 'against-required-rate' END) AS reason,
	MAP {
		'base_year': base_year::DOUBLE,
		'base_value': base_value,
		'current_year': current_year::DOUBLE,
		'current_value': current_value,
		'target': target,
		'cagr_observed': cagr_observed,
		'cagr_required': CASE WHEN target IS NOT NULL THEN cagr_required END,
		'limit_coefficient': CASE WHEN target IS NULL THEN limit_coefficient END::DOUBLE,
		'progress_value': progress_value
	} AS numbers
FROM named;
