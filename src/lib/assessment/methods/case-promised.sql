-- The judged promises as cases: a place that has not kept a promise whose year has not come. Kept and missed promises
-- are no matter of method. Reports of one series only; a stated baseline is a report of its year.
CREATE OR REPLACE TEMP TABLE open_year AS
SELECT
	row_number() OVER (ORDER BY basis, subject, year)::INTEGER AS case_id,
	basis, subject, target_id, place_code, year, light, kind, comparator, recurrence, against, toward, strict, low_edge, high_edge,
	goal, minimum, maximum, step, due_year, baseline_year, baseline_value, path_kind, time_share, path_share, lead, met, actual,
	actual_vintage, previous_actual
FROM lit
WHERE obstacle IS NULL AND institution_id IS NULL AND standing <> 'part' AND light NOT IN ('met', 'missed');

CREATE OR REPLACE TEMP TABLE method_point AS
WITH known AS (
	-- The judged value itself counts even where only the known members say it.
	SELECT case_id, year, actual AS value, 0 AS standing_of FROM open_year
	UNION ALL
	SELECT open_year.case_id, promise.baseline_year, promise.baseline_value, 0
	FROM open_year
	JOIN promise USING (target_id)
	WHERE promise.baseline_value IS NOT NULL AND promise.baseline_year < open_year.year
	UNION ALL
	SELECT case_id, actual_year.year, actual_year.actual, 1
	FROM open_year
	JOIN actual_year ON actual_year.basis = open_year.basis AND actual_year.subject = open_year.subject
	WHERE actual_year.year < open_year.year
		AND actual_year.actual IS NOT NULL
		AND NOT actual_year.incomplete
		AND actual_year.actual_vintage = open_year.actual_vintage
)
SELECT
	case_id,
	year,
	arg_min(value, standing_of) AS value,
	NULL::DOUBLE AS lower,
	NULL::DOUBLE AS upper,
	NULL::DOUBLE AS se,
	NULL::DOUBLE AS count,
	NULL::DOUBLE AS denominator
FROM known
GROUP BY case_id, year;

-- A rate of change says nothing of a step on a scale, and a growth rate has no growth rate of its own.
CREATE OR REPLACE TEMP TABLE method_case AS
WITH peer AS (
	SELECT
		basis,
		target_id,
		quantile_cont(actual, 0.025) AS lowest,
		quantile_cont(actual, 0.975) AS highest,
		count(DISTINCT subject) AS peers
	FROM lit
	WHERE obstacle IS NULL AND institution_id IS NULL AND actual IS NOT NULL
	GROUP BY basis, target_id
)
SELECT
	case_id,
	toward AS direction,
	goal AS target,
	due_year,
	-- The bound of a share, for the methods that mind it.
	CASE WHEN toward > 0 THEN maximum ELSE minimum END AS limit_value,
	baseline_year AS base_asked,
	CASE WHEN minimum = 0 THEN maximum END AS scale,
	-- The index runs from the worst fortieth of the peers to the promise, as the 2.5th percentile there.
	CASE WHEN peers >= 5 THEN CASE WHEN toward > 0 THEN lowest ELSE highest END END AS lower_bound,
	goal AS optimum,
	NULL::DOUBLE AS green,
	NULL::DOUBLE AS red,
	low_edge,
	high_edge,
	strict
FROM open_year
LEFT JOIN peer USING (basis, target_id)
WHERE recurrence = 'once' AND toward <> 0 AND kind NOT IN ('growth', 'grade') AND against IS NULL;
