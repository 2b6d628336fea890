-- The straight line through the logits of a series on a bounded scale, from its base year on.
CREATE OR REPLACE TEMP MACRO logit_of(value, scale) AS CASE WHEN value < scale AND value / (scale - value) > 0 THEN ln(value / (scale - value)) END;
CREATE OR REPLACE TEMP MACRO from_logit(value, scale) AS scale / (1 + exp(-value));

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
