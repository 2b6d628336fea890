-- The outlook of a place in a judged year: the pace it needs and when it would arrive, where its reports point, and what
-- the interval says of the promise.
CREATE OR REPLACE TEMP TABLE outlooks AS
SELECT
	paced.basis,
	paced.target_id,
	paced.place_code,
	paced.year::SMALLINT AS year,
	standing,
	due_year::SMALLINT AS due_year,
	low_edge,
	high_edge,
	paced.actual,
	coalesce(actual_illustrative, false) AS illustrative,
	pace_reason,
	required_pace,
	pace_class,
	own_best_pace,
	own_best_year::SMALLINT AS own_best_year,
	own_best_illustrative,
	own_mean_pace,
	own_mean_year::SMALLINT AS own_mean_year,
	own_mean_illustrative,
	recent_pace,
	recent_pace IS NOT NULL AND (actual_illustrative OR previous_illustrative) AS recent_illustrative,
	peers::SMALLINT AS peers,
	peer_best_pace,
	peer_best_year::SMALLINT AS peer_best_year,
	peer_best_place,
	peer_best_illustrative,
	first_year_own::SMALLINT AS first_year_own,
	first_year_own_reason,
	first_year_recent::SMALLINT AS first_year_recent,
	first_year_recent_reason,
	first_year_peer::SMALLINT AS first_year_peer,
	first_year_peer_reason,
	coalesce(paced.reason, CASE WHEN projected.value IS NULL THEN 'too-few-points' END) AS projection_reason,
	projected.model,
	coalesce(fit.points, 0)::SMALLINT AS points,
	fit.point_years,
	coalesce(fit.illustrative, false) AS projection_illustrative,
	told(fit.slope, 9) AS slope,
	told(fit.residual_sd, 9) AS residual_sd,
	projected.value AS projection,
	projected.low AS projection_low,
	projected.high AS projection_high,
	CASE
		WHEN projected.value IS NULL THEN NULL
		WHEN is_met(projected.low, low_edge, high_edge, strict) AND is_met(projected.high, low_edge, high_edge, strict) THEN 'reached'
		WHEN NOT is_met(projected.high, low_edge, NULL::DOUBLE, strict) OR NOT is_met(projected.low, NULL::DOUBLE, high_edge, strict)
		THEN 'missed'
		ELSE 'open'
	END AS verdict
FROM paced
LEFT JOIN fit ON fit.basis = paced.basis AND fit.subject = paced.subject AND fit.year = paced.year
LEFT JOIN projected
	ON projected.basis = paced.basis
	AND projected.subject = paced.subject
	AND projected.year = paced.year
	AND projected.for_year = paced.due_year;

-- Nothing after this reads them, and they are large.
DROP TABLE looks_ahead;
DROP TABLE held_pace;
DROP TABLE best_pace;
DROP TABLE leading_pace;
DROP TABLE paced;
DROP TABLE projection_point;
DROP TABLE fit;
