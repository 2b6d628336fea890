-- Changes from one year to the next that are larger than the threshold of their kind: as a ratio, or in units.
CREATE OR REPLACE TEMP TABLE jump AS
WITH changed AS (
	SELECT
		*,
		CASE
			WHEN previous_value > 0 AND value > 0 THEN greatest(value / previous_value, previous_value / value) - 1
			WHEN (previous_value > 0) <> (value > 0) THEN 'infinity'::DOUBLE
		END AS change_share,
		abs(value - previous_value) AS change_absolute
	FROM quality_series
	WHERE year = previous_year + 1
)
SELECT
	changed.* EXCLUDE (change_share, change_absolute),
	CASE WHEN jump_share IS NULL THEN change_absolute WHEN isfinite(change_share) THEN change_share END AS score,
	coalesce(jump_share, jump_absolute) AS threshold,
	CASE WHEN value > previous_value THEN 'jump-up' ELSE 'jump-down' END AS reason
FROM changed
JOIN quality_threshold USING (kind)
WHERE (coalesce(change_share > jump_share, false) OR coalesce(change_absolute > jump_absolute, false))
	AND change_absolute >= smallest_steps * step;
