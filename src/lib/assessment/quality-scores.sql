-- How far a number lies from the others of its series, by published rules.

-- The plain z of a standard deviation over all points, as DHIS2 counts it; n points never exceed the root of n − 1.
CREATE OR REPLACE TEMP MACRO deviations_from(value, mean, deviation) AS abs(value - mean) / nullif(deviation, 0);
CREATE OR REPLACE TEMP MACRO z_score(value, list) AS deviations_from(value, list_avg(list), list_stddev_pop(list));
CREATE OR REPLACE TEMP MACRO is_z_outlier(value, list, threshold) AS coalesce(z_score(value, list) >= threshold, false);

CREATE OR REPLACE TEMP MACRO is_outside_bounds(value, lowest, highest) AS
	coalesce(value < lowest, false) OR coalesce(value > highest, false);

-- Iglewicz and Hoaglin (1993): 0.6745 × |value − median| / MAD. Where more than half of the points are equal MAD is 0, and
-- the mean absolute deviation takes its place: |value − median| / (1.253314 × mean absolute deviation).
CREATE OR REPLACE TEMP MACRO modified_z(value, list) AS
	CASE WHEN list_mad(list) > 0
		THEN 0.6745 * abs(value - list_median(list)) / list_mad(list)
		ELSE coalesce(
			abs(value - list_median(list)) / nullif(1.253314 * list_avg(list_transform(list, item -> abs(item - list_median(list)))), 0),
			0
		)
	END;

-- The power of ten by which a number differs from another one, 0 where they are of one size; NULL where it is near none.
-- 1.41, the root of 2, is the largest other factor that counts as near.
CREATE OR REPLACE TEMP MACRO shifted_digits(value, other) AS
	CASE WHEN value > 0 AND other > 0 AND abs(log10(value / other) - round(log10(value / other))) <= 0.15
		THEN round(log10(value / other))::INTEGER
	END;

-- Both factors are powers of ten with a whole exponent from 0 up, which are exact.
CREATE OR REPLACE TEMP MACRO without_shift(value, digits) AS
	CASE WHEN digits > 0 THEN value / power(10, digits) ELSE value * power(10, -digits) END;

CREATE OR REPLACE TEMP MACRO residual_share(parts_sum, total) AS (parts_sum - total) / nullif(abs(total), 0);

-- Reports over due reports, in %.
CREATE OR REPLACE TEMP MACRO report_rate(reports, due) AS 100.0 * reports / nullif(due, 0);

-- NHS Digital, disclosure control of hospital statistics: sub-national counts from 1 to 7 become *, others are rounded to
-- the nearest 5; 0 stays 0.
CREATE OR REPLACE TEMP MACRO suppressed_count(cases) AS
	CASE WHEN cases BETWEEN 1 AND 7 THEN '*' ELSE (round(cases / 5.0) * 5)::BIGINT::VARCHAR END;
