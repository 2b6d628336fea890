-- What a place measures in a year: its own figure, the sum of its parts, a ratio of two figures, or a growth rate.
-- `problem` says why there is no value; a missing number stays NULL.
CREATE OR REPLACE TEMP MACRO states() AS ['final', 'revised', 'provisional', 'estimated', 'suppressed', 'missing'];
CREATE OR REPLACE TEMP MACRO weakest_state(list) AS states()[list_max(list_transform(list, state -> list_position(states(), state)))];
CREATE OR REPLACE TEMP MACRO provenances() AS ['official', 'compiled', 'illustrative'];
CREATE OR REPLACE TEMP MACRO weakest_provenance(list) AS
	provenances()[list_max(list_transform(list, provenance -> list_position(provenances(), provenance)))];

-- Added in one order, however many threads there are: the last digit of a sum depends on it.
CREATE OR REPLACE TEMP MACRO ordered_sum(list) AS list_sum(list);

-- A place without a figure of its own takes the sum (or the lowest) of its parts, once all of them have reported.
CREATE OR REPLACE TEMP TABLE rolled_up AS
WITH part_count AS (
	SELECT parent AS place_code, level, count(*) AS parts
	FROM place
	WHERE level IN ('prefecture', 'county')
	GROUP BY ALL
),
together AS (
	SELECT
		figure.basis,
		place.parent AS place_code,
		place.level,
		figure.indicator_id,
		figure.year,
		any_value(indicator.rollup) AS rollup,
		count(figure.value) AS reported,
		ordered_sum(list(figure.value ORDER BY figure.place_code)) AS total,
		min(figure.value) AS lowest,
		weakest_state(list(figure.state) FILTER (figure.value IS NOT NULL)) AS state,
		weakest_provenance(list(figure.provenance)) AS provenance,
		coalesce(string_agg(DISTINCT nullif(figure.vintage, ''), ' / ' ORDER BY nullif(figure.vintage, '')), '') AS vintage
	FROM figure_in_force AS figure
	JOIN indicator ON indicator.indicator_id = figure.indicator_id AND indicator.rollup <> 'none'
	JOIN place USING (place_code)
	WHERE place.level IN ('prefecture', 'county')
	GROUP BY ALL
)
SELECT
	basis,
	place_code,
	indicator_id,
	year,
	CASE WHEN reported < parts THEN NULL WHEN rollup = 'minimum' THEN lowest ELSE total END AS value,
	coalesce(state, 'missing') AS state,
	provenance,
	vintage,
	CASE WHEN reported < parts THEN 'parts-missing' END AS problem
FROM together
JOIN part_count USING (place_code, level)
ANTI JOIN figure_in_force USING (basis, place_code, indicator_id, year);

CREATE OR REPLACE TEMP TABLE plain_measure AS
SELECT
	basis, place_code, indicator_id, year, value, state, provenance, vintage,
	CASE WHEN value IS NULL THEN CASE state WHEN 'suppressed' THEN 'suppressed' ELSE 'reported-missing' END END AS problem
FROM figure_in_force
UNION ALL BY NAME
FROM rolled_up;

CREATE OR REPLACE TEMP TABLE ratio_measure AS
WITH role AS (
	SELECT indicator_id, numerator_id AS part_id, 'numerator' AS role, factor FROM indicator WHERE numerator_id IS NOT NULL
	UNION ALL
	SELECT indicator_id, denominator_id, 'denominator', factor FROM indicator WHERE denominator_id IS NOT NULL
),
pair AS (
	SELECT
		part.basis,
		part.place_code,
		role.indicator_id,
		part.year,
		any_value(role.factor) AS factor,
		max(part.value) FILTER (role.role = 'numerator') AS numerator,
		max(part.value) FILTER (role.role = 'denominator') AS denominator,
		weakest_state(list(part.state)) AS state,
		weakest_provenance(list(part.provenance)) AS provenance,
		coalesce(string_agg(DISTINCT nullif(part.vintage, ''), ' / ' ORDER BY nullif(part.vintage, '')), '') AS vintage
	FROM plain_measure AS part
	JOIN role ON role.part_id = part.indicator_id
	GROUP BY ALL
)
SELECT
	basis,
	place_code,
	indicator_id,
	year,
	CASE WHEN denominator <> 0 THEN numerator / denominator * factor END AS value,
	state,
	provenance,
	vintage,
	CASE
		WHEN denominator = 0 THEN 'zero-denominator'
		WHEN denominator IS NULL AND numerator IS NULL THEN 'reported-missing'
		WHEN denominator IS NULL THEN 'denominator-missing'
		WHEN numerator IS NULL THEN 'numerator-missing'
	END AS problem
FROM pair;

CREATE OR REPLACE TEMP TABLE growth_measure AS
SELECT
	later.basis,
	later.place_code,
	indicator.indicator_id,
	later.year,
	CASE
		WHEN earlier.value > 0 AND later.value >= 0
		THEN (power(later.value / earlier.value, 1.0 / (later.year - earlier.year)) - 1) * 100
	END AS value,
	weakest_state([later.state, earlier.state]) AS state,
	weakest_provenance([later.provenance, earlier.provenance]) AS provenance,
	CASE WHEN later.vintage = earlier.vintage THEN later.vintage ELSE concat_ws(' / ', nullif(earlier.vintage, ''), nullif(later.vintage, '')) END AS vintage,
	CASE
		WHEN later.value IS NULL THEN later.problem
		WHEN earlier.value IS NULL THEN 'base-year-missing'
		WHEN earlier.value <= 0 OR later.value < 0 THEN 'base-not-positive'
	END AS problem
FROM indicator
JOIN plain_measure AS later ON later.indicator_id = indicator.growth_of AND later.year > indicator.growth_since
LEFT JOIN plain_measure AS earlier
	ON earlier.indicator_id = indicator.growth_of
	AND earlier.year = indicator.growth_since
	AND earlier.basis = later.basis
	AND earlier.place_code = later.place_code;

-- A ratio or growth rate that was itself reported goes before the computed one.
CREATE OR REPLACE TEMP TABLE measure AS
WITH computed AS (
	FROM ratio_measure
	UNION ALL BY NAME
	FROM growth_measure
)
FROM plain_measure
UNION ALL BY NAME
(FROM computed ANTI JOIN plain_measure USING (basis, place_code, indicator_id, year));
