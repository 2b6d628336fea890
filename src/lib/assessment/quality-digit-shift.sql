-- Numbers that are ten (a hundred, …) times too large or too small: both neighbours say so by the same power of ten, or,
-- at either end of a series, the two nearest ones do.
CREATE OR REPLACE TEMP TABLE digit_shift AS
WITH shifts AS (
	SELECT
		*,
		shifted_digits(value, previous_value) AS from_previous,
		shifted_digits(value, next_value) AS from_next,
		shifted_digits(value, lag(value, 2) OVER series) AS from_before,
		shifted_digits(value, lead(value, 2) OVER series) AS from_after
	FROM quality_series
	WINDOW series AS (PARTITION BY basis, place_code, indicator_id, vintage, illustrative ORDER BY year)
),
agreed AS (
	SELECT
		*,
		CASE
			WHEN previous_value IS NOT NULL AND next_value IS NOT NULL THEN CASE WHEN from_previous = from_next THEN from_previous END
			WHEN next_value IS NULL THEN CASE WHEN from_previous = from_before THEN from_previous END
			WHEN from_next = from_after THEN from_next
		END AS digits
	FROM shifts
)
SELECT
	* EXCLUDE (from_previous, from_next, from_before, from_after),
	without_shift(value, digits) AS expected,
	CASE WHEN previous_value IS NULL OR next_value IS NULL THEN 'digits-at-end' ELSE 'digits-shifted' END AS reason
FROM agreed
WHERE digits <> 0;
