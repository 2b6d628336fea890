-- The yearly rate of change of a series at its newest report and at the asked base year, each from the report before.
CREATE OR REPLACE TEMP TABLE case_rate AS
WITH ordered AS (
	SELECT case_id, year, value, base_asked, lead(year) OVER newest_first AS year_before, lead(value) OVER newest_first AS value_before
	FROM method_point
	JOIN method_case USING (case_id)
	WINDOW newest_first AS (PARTITION BY case_id ORDER BY year DESC)
)
SELECT
	case_id,
	max(year) FILTER (base_asked IS NULL OR year <= base_asked) AS rate_year,
	arg_max(value, year) FILTER (base_asked IS NULL OR year <= base_asked) AS rate_value,
	arg_max(cagr_of(value_before, value, year - year_before), year) FILTER (value_before IS NOT NULL AND (base_asked IS NULL OR year <= base_asked)) AS aroc,
	arg_max(cagr_of(value_before, value, year - year_before), year) FILTER (value_before IS NOT NULL) AS aroc_latest
FROM ordered
GROUP BY case_id;
