-- WHO's Triple Billion scenarios: the straight path from the base year to the target, and the average rate of change.
-- Source: WHO, GPW13 methods for impact measurement (formulas only). A series may run on beyond the base year with
-- values that are themselves projections; the rate of change is read at the base year where one is asked for.
CREATE OR REPLACE TEMP MACRO linear_path(base_value, target, base_year, target_year, year) AS
	base_value + (target - base_value) * (year - base_year) / (target_year - base_year);
CREATE OR REPLACE TEMP MACRO rate_path(value, rate, years) AS value * power(1 + rate, years);
-- A measure that counts only up to a cap, as a percentage of it.
CREATE OR REPLACE TEMP MACRO capped_percent(value, cap) AS least(100, value / cap * 100);
