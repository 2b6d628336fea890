-- The slope through the five newest reports of a series with limits, errors or counts, and what is left of it whichever
-- of them is left out.
CREATE OR REPLACE TEMP TABLE case_trend AS
WITH known AS (
	SELECT
		case_id,
		year,
		value,
		coalesce(se, CASE WHEN upper > lower THEN (upper - lower) / 3.92 END) AS error,
		CASE WHEN denominator > 0 THEN count END AS numerator,
		CASE WHEN denominator > 0 AND count <> denominator THEN denominator END AS denominator
	FROM method_point
	WHERE se > 0 OR upper > lower OR denominator > 0
),
usable AS (
	SELECT
		*,
		count(CASE WHEN error > 0 THEN 1 END) OVER (PARTITION BY case_id) >= 5 AS by_limits
	FROM known
),
newest AS (
	SELECT *
	FROM usable
	WHERE CASE WHEN by_limits THEN error > 0 ELSE numerator IS NOT NULL AND denominator IS NOT NULL END
	QUALIFY row_number() OVER (PARTITION BY case_id ORDER BY year DESC) <= 5
),
placed AS (
	SELECT
		case_id,
		year,
		by_limits,
		row_number() OVER (PARTITION BY case_id ORDER BY year) AS k,
		CASE WHEN by_limits THEN value ELSE numerator / denominator END AS v,
		CASE WHEN by_limits THEN 1 / (error * error) ELSE denominator END AS w
	FROM newest
	QUALIFY count(*) OVER (PARTITION BY case_id) = 5
),
fitted AS (
	SELECT
		case_id,
		omitted,
		any_value(by_limits) AS by_limits,
		sum(w) AS s1,
		sum(w * v * k) AS s2,
		sum(w * k) AS s3,
		sum(w * v) AS s4,
		sum(w * k * k) AS s5,
		min(year) AS first_year,
		max(year) AS last_year
	FROM placed
	CROSS JOIN unnest([0, 1, 2, 3, 4, 5]) AS left_out (omitted)
	WHERE k <> omitted
	GROUP BY case_id, omitted
),
sloped AS (
	SELECT *, (s1 * s2 - s3 * s4) / nullif(s1 * s5 - s3 * s3, 0) AS slope
	FROM fitted
)
SELECT
	case_id,
	arg_min(slope, omitted) AS trend_slope,
	min(first_year) AS trend_from,
	max(last_year) AS trend_until,
	-- Of counts: the chi-squared test for a trend in proportions.
	max(CASE WHEN omitted = 0 THEN CASE
		WHEN by_limits THEN slope * slope / (s1 / (s1 * s5 - s3 * s3))
		ELSE s1 * power(s1 * s2 - s4 * s3, 2) / nullif(s4 * (s1 - s4) * (s1 * s5 - s3 * s3), 0)
	END END) AS trend_chi2,
	bool_and(slope > 0) OR bool_and(slope < 0) AS trend_agrees,
	list(slope ORDER BY omitted)[2:6] AS trend_leave_one_out
FROM sloped
GROUP BY case_id;
