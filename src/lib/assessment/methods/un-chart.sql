-- The UN's SDG Progress Chart: the value of the due year at the present rate, as a share of the way from the base.
-- Source: SDG Progress Chart 2022, technical note, as documented by Eustat.
CREATE OR REPLACE TEMP VIEW judged_un_chart AS
WITH rated AS (
	SELECT
		*,
		cagr_of(off_zero(base_value), current_value, current_year - base_year) AS cagr,
		-- Within one point of a target of 0 or 100 counts as reached.
		coalesce(is_reached OR (target IN (0, 100) AND abs(current_value - target) <= 1), false) AS counted_reached
	FROM case_end
),
projected AS (
	SELECT *, current_value * power(1 + cagr, greatest(due_year - current_year, 0)) AS projected
	FROM rated
),
measured AS (
	SELECT
		*,
		(projected - base_value) / nullif(target - base_value, 0) AS ratio,
		CASE
			WHEN points = 0 THEN 'no-report'
			WHEN counted_reached THEN NULL
			WHEN base_year IS NULL OR current_year = base_year THEN 'single-report'
			WHEN target IS NOT NULL AND due_year IS NULL THEN 'no-due-date'
			WHEN cagr IS NULL THEN 'sign-changes'
			WHEN target = base_value THEN 'nothing-required'
		END AS obstacle
	FROM projected
),
scored AS (
	SELECT
		*,
		CASE
			WHEN obstacle IS NOT NULL THEN NULL
			WHEN counted_reached THEN 3
			WHEN target IS NULL THEN CASE WHEN direction * cagr >= 0.02 THEN 3 WHEN direction * cagr >= 0.005 THEN 2 ELSE 1 END
			WHEN ratio >= 0.95 THEN 3
			WHEN ratio >= 0.1 THEN 2
			ELSE 1
		END AS score
	FROM measured
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE
		WHEN obstacle = 'no-report' THEN 'no-data'
		WHEN obstacle = 'single-report' THEN 'baseline-only'
		WHEN obstacle IS NOT NULL THEN 'not-evaluable'
		WHEN score = 3 THEN 'on-pace'
		WHEN score = 2 THEN 'slightly-behind'
		WHEN direction * (current_value - base_value) < 0 THEN 'worsening'
		ELSE 'behind'
	END) AS light,
	CASE score WHEN 3 THEN 'on track' WHEN 2 THEN 'fair progress' WHEN 1 THEN 'stagnant' END AS native,
	score::DOUBLE AS score,
	coalesce(obstacle, CASE WHEN counted_reached THEN 'target-reached' WHEN target IS NULL THEN 'against-thresholds' ELSE 'against-projection' END) AS reason,
	MAP {
		'base_year': base_year::DOUBLE,
		'base_value': base_value,
		'current_year': current_year::DOUBLE,
		'current_value': current_value,
		'target': target,
		'cagr': cagr,
		'projected': CASE WHEN target IS NOT NULL THEN projected END,
		'ratio': CASE WHEN target IS NOT NULL THEN ratio END
	} AS numbers
FROM scored;
