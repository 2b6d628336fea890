-- The average yearly growth rate; both values must have the same sign.
CREATE OR REPLACE TEMP MACRO cagr_of(first_value, last_value, years) AS
	CASE WHEN years > 0 AND first_value <> 0 AND last_value / first_value >= 0
		THEN power(last_value / first_value, 1.0 / years) - 1 END;

-- A rate cannot start from zero; the published code puts a thousandth in its place.
CREATE OR REPLACE TEMP MACRO off_zero(value) AS CASE WHEN value = 0 THEN 0.001 ELSE value END;
