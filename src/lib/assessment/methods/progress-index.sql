-- UN ESCAP's current status and anticipated progress indices, as UNICEF's office for the Middle East computes them.
-- Source: https://data.unescap.org/resource-guides/progress-assessment-methodology; spalmas/SDG-MENARO.
-- scale is the upper end of a bounded scale; without one there are no logit predictors.
CREATE OR REPLACE TEMP MACRO progress_index(value, base, aim, direction) AS
	CASE WHEN direction * (value - aim) >= 0 THEN 10 ELSE 10 * direction * (value - base) / abs(aim - base) END;
