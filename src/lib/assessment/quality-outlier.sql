-- Numbers far from the course of their series. The course is a straight line through the median slope of all pairs of
-- points (Theil 1950, Sen 1968), of logarithms where the indicator grows by rates, so that a trend is no outlier; the
-- distances from it are judged by the modified z, which works from 5 points on. Where more than a quarter of the points
-- lie off the course, the series has changed its course, and its jumps tell so.
CREATE OR REPLACE TEMP TABLE outlier AS
WITH levelled AS (
	SELECT *, CASE WHEN by_ratio THEN ln(value) ELSE value END AS level
	FROM quality_series
	WHERE points >= 5
),
sloped AS (
	SELECT
		one.basis, one.place_code, one.indicator_id, one.vintage, one.illustrative,
		median((other.level - one.level) / (other.year - one.year)) AS slope
	FROM levelled AS one
	JOIN levelled AS other USING (basis, place_code, indicator_id, vintage, illustrative)
	WHERE other.year > one.year
	GROUP BY ALL
),
-- Rounded to 9 digits, so that a straight line has no distance left but zero, on every machine.
distant AS (
	SELECT
		*,
		level - slope * year AS height,
		median(level - slope * year) OVER whole AS middle
	FROM levelled
	JOIN sloped USING (basis, place_code, indicator_id, vintage, illustrative)
	WINDOW whole AS (PARTITION BY basis, place_code, indicator_id, vintage, illustrative)
),
scored AS (
	SELECT
		* EXCLUDE (level, slope, height, middle),
		round(CASE WHEN by_ratio THEN exp(middle + slope * year) ELSE middle + slope * year END, 6) AS expected,
		round(modified_z(
			round(height - middle, 9),
			list(round(height - middle, 9)) OVER whole
		), 6) AS score,
		round(z_score(value, list(value) OVER whole), 6) AS plain_z
	FROM distant
	WINDOW whole AS (PARTITION BY basis, place_code, indicator_id, vintage, illustrative)
)
SELECT scored.*, outlier_score AS threshold
FROM scored
JOIN quality_threshold USING (kind)
WHERE score > outlier_score
	AND abs(value - expected) >= smallest_steps * step
	AND coalesce(abs(value - expected) / nullif(abs(expected), 0) >= outlier_share, true)
QUALIFY count(*) OVER (PARTITION BY basis, place_code, indicator_id, vintage, illustrative) <= points / 4;
