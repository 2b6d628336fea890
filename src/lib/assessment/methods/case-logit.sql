CREATE OR REPLACE TEMP TABLE case_logit AS
SELECT
	case_id,
	regr_slope(logit_of(value, scale), year::DOUBLE) AS logit_slope,
	regr_intercept(logit_of(value, scale), year::DOUBLE) AS logit_intercept,
	bool_and(value > 0 AND value < scale) AS logit_inside
FROM method_point
JOIN method_case USING (case_id)
WHERE scale > 0 AND year >= coalesce(base_asked, year)
GROUP BY case_id;
