-- How the target of a place is divided among the places within it: 指标分解. Parts are whole steps of the indicator and add
-- up to the total: the steps left after rounding down go to the largest remainders (of equal ones to the lower code).

CREATE OR REPLACE TEMP TABLE allocated_key AS
SELECT
	bases.basis,
	allocation_key.target_id,
	allocation_key.key,
	allocation_key.year,
	place.place_code,
	promise.goal AS total,
	promise.step,
	hand.value AS by_hand,
	measure.value AS key_value,
	measure.provenance = 'illustrative' AS illustrative
FROM allocation
JOIN allocation_key USING (target_id)
JOIN promise USING (target_id)
JOIN place ON place.level = allocation.part_level AND place.parent = allocation.within
CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
LEFT JOIN allocation_hand AS hand ON hand.target_id = allocation.target_id AND hand.place_code = place.place_code
	AND allocation_key.key = 'by-hand'
LEFT JOIN measure
	ON measure.basis = bases.basis
	AND measure.place_code = place.place_code
	AND measure.year = allocation_key.year
	AND measure.indicator_id = CASE allocation_key.key
		WHEN 'population' THEN 'resident-population'
		WHEN 'gdp' THEN 'gdp'
		ELSE promise.indicator_id
	END
WHERE promise.goal IS NOT NULL;

-- base: every place grows by the same ratio; equal-pace: every place adds the same. One missing key value leaves no part.
CREATE OR REPLACE TEMP TABLE allocated AS
WITH summed AS (
	SELECT
		*,
		count(*) OVER whole AS places,
		count(key_value) OVER whole AS known,
		sum(key_value) OVER (PARTITION BY basis, target_id, key ORDER BY place_code ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS key_sum
	FROM allocated_key
	WINDOW whole AS (PARTITION BY basis, target_id, key)
),
divided AS (
	SELECT
		*,
		CASE
			WHEN key = 'by-hand' THEN by_hand
			WHEN known < places THEN NULL
			WHEN key = 'equal-pace' THEN key_value + (total - key_sum) / places
			WHEN key_sum > 0 THEN total * key_value / key_sum
		END AS exact
	FROM summed
),
-- Rounded to nine digits first, so that a whole number of steps is one on every machine.
floored AS (
	SELECT *, round(exact / step, 9) AS steps, floor(round(exact / step, 9)) AS whole_steps
	FROM divided
),
ranked AS (
	SELECT
		*,
		row_number() OVER (PARTITION BY basis, target_id, key ORDER BY round(steps - whole_steps, 9) DESC, place_code) AS place_in_line,
		round(total / step) - sum(whole_steps) OVER (PARTITION BY basis, target_id, key) AS left_over
	FROM floored
),
rounded AS (
	SELECT
		*,
		CASE WHEN key = 'by-hand' THEN exact ELSE (whole_steps + CASE WHEN place_in_line <= left_over THEN 1 ELSE 0 END) * step END AS part
	FROM ranked
)
SELECT
	basis,
	target_id,
	key,
	year::SMALLINT AS key_year,
	place_code,
	key_value,
	round(exact / nullif(total, 0), 12) AS share,
	round(exact, 9) AS exact,
	round(part, 9) AS part,
	total,
	round(sum(part) OVER parts - total, 9) AS residual,
	CASE
		WHEN part IS NOT NULL THEN NULL
		WHEN known < places THEN 'key-missing'
		ELSE 'key-zero'
	END AS problem,
	coalesce(bool_or(illustrative) OVER parts, false) AND key <> 'by-hand' AS illustrative
FROM rounded
WINDOW parts AS (PARTITION BY basis, target_id, key);

-- Every place by its own part, as a place by its promise: the same path and the same lights.
CREATE OR REPLACE TEMP TABLE allocation_judged AS
WITH own AS (
	SELECT
		lit.basis, lit.target_id, allocated.key, lit.place_code, lit.year,
		lit.actual, lit.problem, lit.recurrence, lit.due_year, lit.kind, lit.toward, lit.strict, lit.step, lit.path_shape,
		lit.previous_actual, lit.baseline_year, lit.baseline_value, lit.on_pace_from, lit.slightly_from,
		allocated.part AS goal,
		CASE WHEN lit.toward > 0 THEN allocated.part END AS low_edge,
		CASE WHEN lit.toward < 0 THEN allocated.part END AS high_edge,
		allocated.problem AS part_problem,
		allocated.illustrative OR coalesce(lit.actual_illustrative, false) OR coalesce(lit.baseline_illustrative, false) AS illustrative
	FROM allocated
	JOIN lit ON lit.basis = allocated.basis AND lit.target_id = allocated.target_id AND lit.place_code = allocated.place_code
	WHERE lit.standing = 'part' AND lit.institution_id IS NULL AND lit.toward <> 0
),
kinded AS (
	SELECT
		*,
		CASE
			WHEN recurrence <> 'once' OR due_year IS NULL THEN 'level'
			WHEN baseline_value IS NULL OR baseline_year >= due_year THEN 'level'
			WHEN is_met(baseline_value, low_edge, high_edge, strict) THEN 'held'
			WHEN baseline_value = goal THEN 'level'
			-- The plan's yearly steps are of the whole; a part goes straight.
			ELSE way_of(nullif(path_shape, 'steps'), baseline_value, goal)
		END AS path_kind
	FROM own
),
timed AS (
	SELECT
		*,
		CASE WHEN is_way(path_kind)
			THEN path_share_of(path_kind, baseline_value, goal, time_share_of(year, baseline_year, due_year), NULL)
		END AS path_share
	FROM kinded
),
led AS (
	SELECT
		*,
		CASE WHEN is_way(path_kind) THEN baseline_value + (goal - baseline_value) * path_share ELSE goal END AS path_value,
		is_met(actual, low_edge, high_edge, strict) AS met,
		lead_of(actual, path_kind, baseline_value, goal, path_share, toward, low_edge, high_edge) AS lead,
		greatest(0, toward * (goal - actual)) AS shortfall
	FROM timed
)
SELECT
	basis,
	target_id,
	key,
	place_code,
	year::SMALLINT AS year,
	actual,
	goal AS part,
	path_value,
	lead,
	CASE
		WHEN part_problem IS NOT NULL THEN 'not-evaluable'
		WHEN actual IS NULL THEN 'no-data'
		ELSE light_of(
			actual, met, lead, recurrence, year, due_year, path_kind, baseline_year,
			previous_actual, low_edge, high_edge, step, on_pace_from, slightly_from
		)
	END AS light,
	coalesce(part_problem, CASE WHEN actual IS NULL THEN problem END) AS problem,
	actual - goal AS gap,
	-- Of what all places lack together; unknown while one of them has not reported.
	CASE WHEN count(shortfall) OVER whole = count(*) OVER whole
		THEN round(shortfall / nullif(sum(shortfall) OVER whole, 0), 12)
	END AS gap_share,
	illustrative
FROM led
WINDOW whole AS (PARTITION BY basis, target_id, key, year ORDER BY place_code ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING);
