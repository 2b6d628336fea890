-- The numbers that quality is asked of: in force, of places, not grades. A series ends where another vintage begins, and
-- an illustrative figure is never held against a reported one.
CREATE OR REPLACE TEMP TABLE quality_series AS
SELECT
	basis,
	place_code,
	figure.indicator_id,
	vintage,
	provenance = 'illustrative' AS illustrative,
	indicator.kind,
	power(10, -indicator.decimals) AS step,
	year,
	value,
	lag(year) OVER series AS previous_year,
	lag(value) OVER series AS previous_value,
	lead(year) OVER series AS next_year,
	lead(value) OVER series AS next_value,
	count(*) OVER whole AS points,
	-- What grows by rates is looked at in logarithms.
	indicator.kind IN ('count', 'amount') AND min(value) OVER whole > 0 AS by_ratio
FROM figure_in_force AS figure
JOIN place USING (place_code)
JOIN indicator ON indicator.indicator_id = figure.indicator_id
WHERE value IS NOT NULL AND indicator.kind <> 'grade'
WINDOW
	whole AS (PARTITION BY basis, place_code, figure.indicator_id, vintage, provenance = 'illustrative'),
	series AS (PARTITION BY basis, place_code, figure.indicator_id, vintage, provenance = 'illustrative' ORDER BY year);
