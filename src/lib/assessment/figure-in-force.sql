-- Which of several figures of one place, indicator and year counts, with illustrative ones and without.
CREATE OR REPLACE TEMP TABLE figure_in_force AS
SELECT basis, place_code, indicator_id, year, value, state, provenance, vintage, revision
FROM figure
LEFT JOIN vintage USING (vintage)
CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
WHERE basis = 'all' OR provenance <> 'illustrative'
QUALIFY row_number() OVER (
	PARTITION BY basis, place_code, indicator_id, year
	ORDER BY provenance = 'illustrative', coalesce(vintage.rank, 0) DESC, provenance DESC, revision DESC, file, line
) = 1;
