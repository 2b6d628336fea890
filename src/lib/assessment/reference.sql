-- What a number is held against that has only to rise or fall: the baseline, or the year before in the same series.
-- The last report before the year, however long ago, within the same series, stands beside it.
CREATE OR REPLACE TEMP TABLE reference AS
WITH ordered AS (
	SELECT
		measured_year.*,
		promise.against,
		promise.due_year,
		promise.baseline_year AS stated_year,
		promise.baseline_value AS stated_value,
		lag(actual) OVER earlier AS before_actual,
		lag(actual_vintage) OVER earlier AS before_vintage,
		lag(actual_illustrative) OVER earlier AS before_illustrative,
		lag(actual IGNORE NULLS) OVER earlier AS last_actual,
		lag(CASE WHEN actual IS NOT NULL THEN year END IGNORE NULLS) OVER earlier AS last_year,
		lag(CASE WHEN actual IS NOT NULL THEN actual_vintage END IGNORE NULLS) OVER earlier AS last_vintage,
		lag(CASE WHEN actual IS NOT NULL THEN actual_illustrative END IGNORE NULLS) OVER earlier AS last_illustrative,
		first_value(actual IGNORE NULLS) OVER whole AS first_actual,
		first_value(CASE WHEN actual IS NOT NULL THEN year END IGNORE NULLS) OVER whole AS first_year,
		first_value(CASE WHEN actual IS NOT NULL THEN actual_vintage END IGNORE NULLS) OVER whole AS first_vintage,
		first_value(CASE WHEN actual IS NOT NULL THEN actual_provenance END IGNORE NULLS) OVER whole AS first_provenance,
		first_value(CASE WHEN actual IS NOT NULL THEN actual_illustrative END IGNORE NULLS) OVER whole AS first_illustrative
	FROM measured_year
	JOIN promise USING (target_id)
	WHERE promise.against IS NOT NULL
	WINDOW
		earlier AS (PARTITION BY basis, subject ORDER BY year),
		whole AS (PARTITION BY basis, subject ORDER BY year ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
),
found AS (
	SELECT
		basis,
		subject,
		year,
		CASE
			WHEN against = 'previous-year' THEN before_actual
			WHEN stated_value IS NOT NULL THEN stated_value
			ELSE first_actual
		END AS value,
		CASE
			WHEN against = 'previous-year' THEN year - 1
			WHEN stated_value IS NOT NULL THEN stated_year
			ELSE first_year
		END AS reference_year,
		CASE
			WHEN against = 'previous-year' THEN before_vintage
			WHEN stated_value IS NULL THEN first_vintage
		END AS vintage,
		CASE WHEN against = 'baseline' THEN CASE WHEN stated_value IS NULL THEN first_provenance ELSE 'official' END END AS provenance,
		coalesce(CASE
			WHEN against = 'previous-year' THEN before_illustrative
			WHEN stated_value IS NULL THEN first_illustrative
		END, false) AS illustrative,
		CASE
			WHEN actual IS NULL THEN NULL
			WHEN against = 'previous-year' AND before_actual IS NULL THEN 'no-previous-report'
			WHEN against = 'previous-year' AND before_vintage <> actual_vintage THEN 'series-changed'
			WHEN against = 'baseline' AND stated_value IS NULL AND first_year >= due_year THEN 'no-baseline'
		END AS problem,
		CASE WHEN last_vintage = actual_vintage THEN last_actual END AS previous_actual,
		last_year AS previous_year,
		last_illustrative AS previous_illustrative
	FROM ordered
)
SELECT * REPLACE (CASE WHEN problem IS NULL THEN value END AS value)
FROM found;
