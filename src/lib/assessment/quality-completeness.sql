-- Which of the reports that promises need are there. No data set holds the day a report came in, so timeliness is told in
-- years: how far the newest report lies behind the newest one that is due.
CREATE OR REPLACE TEMP TABLE completeness AS
WITH due AS (
	SELECT DISTINCT basis, place_code, indicator_id, year
	FROM assessed
	JOIN target USING (target_id)
	WHERE standing = 'bound'
		-- Of institutions the reports of their own count.
		AND quantifier IS NULL
		AND light <> 'not-applicable'
		AND reason NOT IN ('no-threshold', 'undefined-set', 'undefined-measure', 'no-unit', 'per-case')
),
answered AS (
	SELECT due.*, value IS NOT NULL AS reported, value IS NOT NULL AND provenance = 'illustrative' AS illustrative
	FROM due
	LEFT JOIN measure USING (basis, place_code, indicator_id, year)
)
SELECT
	basis,
	place_code,
	indicator_id,
	count(*)::INTEGER AS due,
	count(*) FILTER (reported)::INTEGER AS reported,
	-- Of the reports, those that rest on an illustrative figure.
	count(*) FILTER (illustrative)::INTEGER AS illustrative,
	report_rate(count(*) FILTER (reported), count(*)) AS completeness,
	max(year)::SMALLINT AS newest_due,
	max(year) FILTER (reported)::SMALLINT AS newest_reported,
	(max(year) - max(year) FILTER (reported))::SMALLINT AS years_late,
	string_agg(year::VARCHAR, ' ' ORDER BY year) FILTER (NOT reported) AS missing_years
FROM answered
GROUP BY basis, place_code, indicator_id;
