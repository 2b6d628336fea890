-- How fast a place has to move from now on, whether it or one of its peers ever moved so fast, and when it would arrive.
-- A pace is a change a year in the indicator's unit; `toward` says which sign leads to the promise.

-- Changes over one year, and means over three, between reports of consecutive years in one series.
CREATE OR REPLACE TEMP TABLE held_pace AS
WITH ordered AS (
	SELECT
		*,
		lag(year) OVER earlier AS year_before,
		lag(value) OVER earlier AS value_before,
		lag(illustrative) OVER earlier AS illustrative_before,
		lag(year, 3) OVER earlier AS third_year_before,
		lag(value, 3) OVER earlier AS third_value_before,
		lag(illustrative, 3) OVER earlier AS third_illustrative_before
	FROM past
	WINDOW earlier AS (PARTITION BY basis, subject, vintage ORDER BY year)
)
SELECT basis, subject, 1 AS years, year AS until, value - value_before AS pace, illustrative OR illustrative_before AS illustrative
FROM ordered
WHERE year_before = year - 1
UNION ALL
SELECT basis, subject, 3, year, (value - third_value_before) / 3, illustrative OR third_illustrative_before
FROM ordered
WHERE third_year_before = year - 3;

-- The best one known by a judged year, the earliest where several are equal.
CREATE OR REPLACE TEMP TABLE best_pace AS
SELECT
	looks_ahead.basis, looks_ahead.subject, looks_ahead.target_id, looks_ahead.place_code, level, looks_ahead.year, toward,
	held_pace.years, held_pace.pace, held_pace.until, held_pace.illustrative
FROM looks_ahead
JOIN held_pace
	ON held_pace.basis = looks_ahead.basis AND held_pace.subject = looks_ahead.subject AND held_pace.until <= looks_ahead.year
WHERE toward <> 0
QUALIFY row_number() OVER (
	PARTITION BY looks_ahead.basis, looks_ahead.subject, looks_ahead.year, held_pace.years
	ORDER BY toward * held_pace.pace DESC, held_pace.until
) = 1;

-- The two best of each level of places: one of them is not the place itself.
CREATE OR REPLACE TEMP TABLE leading_pace AS
SELECT
	*,
	row_number() OVER (
		PARTITION BY basis, target_id, level, year ORDER BY toward * pace DESC, until, place_code
	) AS position,
	count(*) OVER (PARTITION BY basis, target_id, level, year) AS places
FROM best_pace
WHERE years = 1
QUALIFY position <= 2;

-- The first year in which the promise is met at a pace; nothing beyond a hundred years.
CREATE OR REPLACE TEMP MACRO years_needed(gap, pace, strict) AS
	CASE WHEN strict THEN floor(round(gap / pace, 9)) + 1 ELSE ceil(round(gap / pace, 9)) END;
CREATE OR REPLACE TEMP MACRO first_year_at(year, gap, pace, toward, strict) AS
	CASE WHEN toward * pace > 0 AND years_needed(gap, pace, strict) <= 100 THEN year + years_needed(gap, pace, strict) END;
CREATE OR REPLACE TEMP MACRO no_first_year(gap, pace, toward, strict) AS
	CASE
		WHEN pace IS NULL THEN 'no-pace'
		WHEN toward * pace <= 0 THEN 'not-forward'
		WHEN years_needed(gap, pace, strict) > 100 THEN 'too-far'
	END;

CREATE OR REPLACE TEMP TABLE paced AS
WITH known AS (
	SELECT
		looks_ahead.*,
		CASE WHEN reason IS NOT NULL THEN reason WHEN looks_ahead.toward = 0 THEN 'band' WHEN met THEN 'met' END AS pace_reason,
		own.pace AS own_best_pace,
		own.until AS own_best_year,
		coalesce(own.illustrative, false) AS own_best_illustrative,
		own_mean.pace AS own_mean_pace,
		own_mean.until AS own_mean_year,
		coalesce(own_mean.illustrative, false) AS own_mean_illustrative,
		peer.pace AS peer_best_pace,
		peer.until AS peer_best_year,
		peer.place_code AS peer_best_place,
		coalesce(peer.illustrative, false) AS peer_best_illustrative,
		coalesce(best.places, 0) - CASE WHEN own.pace IS NULL THEN 0 ELSE 1 END AS peers
	FROM looks_ahead
	LEFT JOIN best_pace AS own
		ON own.basis = looks_ahead.basis AND own.subject = looks_ahead.subject AND own.year = looks_ahead.year AND own.years = 1
	LEFT JOIN best_pace AS own_mean
		ON own_mean.basis = looks_ahead.basis
		AND own_mean.subject = looks_ahead.subject
		AND own_mean.year = looks_ahead.year
		AND own_mean.years = 3
	LEFT JOIN leading_pace AS best
		ON best.basis = looks_ahead.basis
		AND best.target_id = looks_ahead.target_id
		AND best.level = looks_ahead.level
		AND best.year = looks_ahead.year
		AND best.position = 1
	LEFT JOIN leading_pace AS peer
		ON peer.basis = looks_ahead.basis
		AND peer.target_id = looks_ahead.target_id
		AND peer.level = looks_ahead.level
		AND peer.year = looks_ahead.year
		AND peer.position = CASE WHEN best.subject = looks_ahead.subject THEN 2 ELSE 1 END
),
needed AS (
	SELECT
		*,
		CASE WHEN pace_reason IS NULL THEN goal - actual END AS gap,
		CASE WHEN pace_reason IS NULL THEN (goal - actual) / (due_year - year) END AS required_pace
	FROM known
)
SELECT
	*,
	CASE
		WHEN required_pace IS NULL THEN NULL
		WHEN own_best_pace IS NULL AND peer_best_pace IS NULL THEN 'no-history'
		WHEN toward * required_pace <= toward * own_best_pace + 1e-9 THEN 'within-own'
		WHEN toward * required_pace <= toward * peer_best_pace + 1e-9 THEN 'within-peers'
		ELSE 'never-held'
	END AS pace_class,
	first_year_at(year, gap, own_best_pace, toward, strict) AS first_year_own,
	first_year_at(year, gap, recent_pace, toward, strict) AS first_year_recent,
	first_year_at(year, gap, peer_best_pace, toward, strict) AS first_year_peer,
	coalesce(pace_reason, no_first_year(gap, own_best_pace, toward, strict)) AS first_year_own_reason,
	coalesce(pace_reason, no_first_year(gap, recent_pace, toward, strict)) AS first_year_recent_reason,
	coalesce(pace_reason, no_first_year(gap, peer_best_pace, toward, strict)) AS first_year_peer_reason
FROM needed;
