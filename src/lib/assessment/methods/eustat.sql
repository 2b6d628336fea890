-- The thresholds of Eurostat as Eustat (Basque Country) scores them. Source: EUSTAT-PRE/data,
-- indicator_calculation_components.yml, and Eurostat, Sustainable development in the EU, annex on assessing trends.
CREATE OR REPLACE TEMP VIEW judged_eustat AS
WITH rated AS (
	SELECT
		*,
		off_zero(nearest_value) AS base,
		off_zero(target) AS aim,
		cagr_of(off_zero(nearest_value), current_value, current_year - nearest_year) AS cagr_observed,
		cagr_of(off_zero(nearest_value), off_zero(target), due_year - nearest_year) AS cagr_required
	FROM case_end
),
valued AS (
	SELECT
		*,
		CASE
			WHEN points = 0 THEN 'no-report'
			WHEN current_year - nearest_year < 1 THEN 'single-report'
			WHEN target IS NOT NULL AND due_year IS NULL THEN 'no-due-date'
			WHEN cagr_observed IS NULL OR (target IS NOT NULL AND cagr_required IS NULL) THEN 'sign-changes'
		END AS obstacle,
		-- A target that the base met already requires no rate; a value at its limit can do no better.
		target IS NOT NULL AND direction * (base - aim) >= 0 AND direction * (current_value - aim) >= 0 AS kept,
		target IS NULL AND limit_value IS NOT NULL AND direction * (current_value - limit_value) >= 0 AS at_limit,
		CASE WHEN target IS NULL THEN direction * cagr_observed ELSE direction * cagr_observed / nullif(abs(cagr_required), 0) END AS ratio
	FROM rated
),
checked AS (
	SELECT * REPLACE (CASE
		WHEN obstacle = 'sign-changes' AND kept THEN NULL
		WHEN obstacle IS NULL AND NOT kept AND target IS NOT NULL AND ratio IS NULL THEN 'nothing-required'
		ELSE obstacle
	END AS obstacle)
	FROM valued
),
named AS (
	SELECT
		*,
		CASE
			WHEN obstacle IS NOT NULL THEN 'not_available'
			WHEN kept OR at_limit THEN 'significant_progress'
			WHEN target IS NOT NULL THEN CASE
				WHEN ratio >= 0.95 THEN 'significant_progress'
				WHEN ratio >= 0.6 THEN 'moderate_progress'
				WHEN ratio >= 0 THEN 'moderate_deterioration'
				ELSE 'significant_deterioration'
			END
			WHEN ratio > 0.01 THEN 'significant_progress'
			WHEN ratio >= 0.001 THEN 'moderate_progress'
			WHEN ratio >= -0.001 THEN 'no_progress'
			WHEN ratio >= -0.01 THEN 'moderate_deterioration'
			ELSE 'significant_deterioration'
		END AS native,
		CASE
			WHEN obstacle IS NOT NULL THEN NULL
			WHEN kept OR at_limit THEN 5
			WHEN target IS NULL THEN least(5, greatest(-5, ratio / 0.02 * 5))
			WHEN ratio > 1.3 THEN 5
			WHEN ratio >= 0.6 THEN 5 / 0.7 * (ratio - 0.6)
			WHEN ratio > -0.6 THEN 5 / 1.2 * (ratio + 0.6) - 5
			ELSE -5
		END AS score
	FROM checked
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE native
		WHEN 'significant_progress' THEN CASE WHEN kept THEN 'met' ELSE 'on-pace' END
		WHEN 'moderate_progress' THEN 'slightly-behind'
		WHEN 'no_progress' THEN 'behind'
		-- With a target the published word covers every insufficient pace that is not a step back.
		WHEN 'moderate_deterioration' THEN CASE WHEN target IS NULL THEN 'worsening' ELSE 'behind' END
		WHEN 'significant_deterioration' THEN 'worsening'
		ELSE CASE obstacle WHEN 'no-report' THEN 'no-data' WHEN 'single-report' THEN 'baseline-only' ELSE 'not-evaluable' END
	END) AS light,
	native,
	score::DOUBLE AS score,
	coalesce(obstacle, CASE
		WHEN kept THEN 'target-reached'
		WHEN at_limit THEN 'at-limit'
		WHEN target IS NULL THEN 'against-thresholds'
		ELSE 'against-required-rate'
	END) AS reason,
	MAP {
		'base_year': nearest_year::DOUBLE,
		'base_value': nearest_value,
		'current_year': current_year::DOUBLE,
		'current_value': current_value,
		'target': target,
		'cagr_observed': cagr_observed,
		'cagr_required': CASE WHEN target IS NOT NULL THEN cagr_required END,
		'value': CASE WHEN obstacle IS NULL AND NOT kept THEN ratio END
	} AS numbers
FROM named;
