-- Fingertips' recent trend: a slope through the five newest reports, weighted by their confidence limits, that is
-- significant at 99.8 % and keeps its sign whichever report is left out. Source: ukhsa-collaboration/fingertips-open,
-- TrendMarkerCalculator, and dhsc-govuk/FingertipsNext, trend-analysis (MIT). Unlike there, five reports without
-- limits, counts or errors cannot be calculated; they are not "no change".
CREATE OR REPLACE TEMP VIEW judged_fingertips_trend AS
WITH marked AS (
	SELECT
		*,
		coalesce(trend_chi2 > 9.54953570608324 AND trend_agrees, false) AS significant,
		CASE WHEN trend_slope IS NULL OR trend_chi2 IS NULL OR isnan(trend_chi2) THEN NULL WHEN significant AND trend_slope > 0 THEN 1 WHEN significant THEN -1 ELSE 0 END AS moves
	FROM case_end
)
SELECT
	case_id,
	light_by(is_reached, current_year, due_year, CASE
		WHEN points = 0 THEN 'no-data'
		WHEN moves IS NULL OR (direction = 0 AND moves <> 0) THEN 'not-evaluable'
		WHEN moves = 0 THEN 'slightly-behind'
		WHEN moves * direction > 0 THEN 'on-pace'
		ELSE 'worsening'
	END) AS light,
	CASE
		WHEN moves IS NULL THEN 'CannotBeCalculated'
		WHEN moves = 0 THEN 'NoChange'
		ELSE CASE WHEN moves > 0 THEN 'Increasing' ELSE 'Decreasing' END
			|| CASE WHEN direction = 0 THEN '' WHEN moves * direction > 0 THEN 'AndGettingBetter' ELSE 'AndGettingWorse' END
	END AS native,
	NULL::DOUBLE AS score,
	CASE
		WHEN points = 0 THEN 'no-report'
		WHEN moves IS NULL THEN CASE WHEN points < 5 THEN 'too-few-points' ELSE 'no-confidence-limits' END
		WHEN moves = 0 THEN 'not-significant'
		ELSE 'significant'
	END AS reason,
	MAP {
		'first_year': trend_from::DOUBLE,
		'last_year': trend_until::DOUBLE,
		'slope': trend_slope,
		'chi2': trend_chi2,
		'threshold': 9.54953570608324,
		'significant': significant::INTEGER::DOUBLE,
		'leave_one_out_slope_1': trend_leave_one_out[1],
		'leave_one_out_slope_2': trend_leave_one_out[2],
		'leave_one_out_slope_3': trend_leave_one_out[3],
		'leave_one_out_slope_4': trend_leave_one_out[4],
		'leave_one_out_slope_5': trend_leave_one_out[5],
		-- The newest value against the target by its limits: 1 better, 0 not told apart, -1 worse.
		'target_comparison': CASE WHEN direction <> 0 THEN limits_against_target(current_lower, current_upper, target, direction) END::DOUBLE
	} AS numbers
FROM marked;
