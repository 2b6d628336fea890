-- Where a project or platform stands in its life at the end of each year, and what it owes: 建设周期 from setting up to
-- acceptance, with a report each year, an appraisal half way, and the subsidy taken back where it leaves.

-- The policy whose period is a project's cycle: the one that names the project, else the one that binds it; of several
-- the one that ends first.
CREATE OR REPLACE TEMP TABLE project_cycle AS
WITH belongs AS (
	SELECT institution_id, target_id, 1 AS closeness FROM target_item WHERE institution_id IS NOT NULL
	UNION ALL
	SELECT institution_id, target_id, 2 FROM target_institution
)
SELECT institution_id, period_from, period_to
FROM belongs
JOIN target USING (target_id)
JOIN policy USING (policy_id)
QUALIFY row_number() OVER (PARTITION BY institution_id ORDER BY closeness, period_to NULLS LAST, period_from, policy_id) = 1;

-- A life is one story: illustrative events stand only where nothing was reported of the project.
CREATE OR REPLACE TEMP TABLE life_event AS
SELECT
	basis,
	institution_id,
	year,
	event,
	amount * coalesce(unit.factor / 10000, 1) AS amount,
	provenance
FROM institution_event
LEFT JOIN unit ON unit.symbol = institution_event.unit
CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
WHERE provenance <> 'illustrative'
	OR (basis = 'all' AND institution_id NOT IN (SELECT institution_id FROM institution_event WHERE provenance <> 'illustrative'));

CREATE OR REPLACE TEMP TABLE projects_judged AS
WITH newest AS (
	SELECT greatest((SELECT max(year) FROM figure), (SELECT max(year) FROM institution_event)) AS year
),
-- Projects that a policy names, and everything of whose life something is told.
living AS (
	SELECT institution_id, min(first_year) AS first_year
	FROM (
		SELECT institution_id, min(year) AS first_year FROM institution_event GROUP BY institution_id
		UNION ALL
		SELECT target_item.institution_id, period_from
		FROM target_item
		JOIN project_cycle ON project_cycle.institution_id = target_item.institution_id
	)
	GROUP BY institution_id
),
lived AS (
	SELECT bases.basis, living.institution_id, years.year
	FROM living
	CROSS JOIN newest
	CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
	CROSS JOIN LATERAL (SELECT unnest(generate_series(living.first_year::BIGINT, newest.year::BIGINT)) AS year) AS years
),
so_far AS (
	SELECT
		lived.basis,
		lived.institution_id,
		lived.year,
		max(event.year) FILTER (event = 'proposed') AS proposed,
		min(event.year) FILTER (event = 'established') AS established,
		max(event.year) FILTER (event = 'annual-report') AS last_report,
		list(DISTINCT event.year) FILTER (event = 'annual-report') AS report_years,
		max(event.year) FILTER (event = 'mid-term-passed') AS mid_term_passed,
		max(event.year) FILTER (event = 'mid-term-failed') AS mid_term_failed,
		max(event.year) FILTER (event = 'accepted') AS accepted,
		max(event.year) FILTER (event = 'not-accepted') AS not_accepted,
		min(event.year) FILTER (event = 'withdrawn') AS withdrawn,
		count(*) FILTER (event = 'subsidy-paid') > 0 AS was_paid,
		count(*) FILTER (event = 'subsidy-withdrawn') > 0 AS was_taken_back,
		sum(amount) FILTER (event = 'subsidy-paid') AS subsidy_paid,
		sum(amount) FILTER (event = 'subsidy-withdrawn') AS subsidy_withdrawn,
		coalesce(bool_or(provenance = 'illustrative'), false) AS illustrative
	FROM lived
	LEFT JOIN life_event AS event
		ON event.basis = lived.basis AND event.institution_id = lived.institution_id AND event.year <= lived.year
	GROUP BY ALL
),
staged AS (
	SELECT
		so_far.*,
		-- The year of its end: from then on it owes neither report nor appraisal.
		least(withdrawn, accepted) AS ended,
		period_to AS acceptance_due,
		-- Half of the way from setting up to the end of the cycle.
		CASE WHEN established < period_to THEN (established + period_to) // 2 END AS mid_term_due,
		CASE
			WHEN withdrawn IS NOT NULL THEN 'exited'
			WHEN accepted > coalesce(not_accepted, 0) THEN 'accepted'
			WHEN not_accepted IS NOT NULL THEN 'not-accepted'
			WHEN mid_term_passed > coalesce(mid_term_failed, 0) THEN 'mid-term-passed'
			WHEN mid_term_failed IS NOT NULL THEN 'mid-term-failed'
			WHEN last_report > established THEN 'under-way'
			WHEN established IS NOT NULL THEN 'established'
			WHEN proposed IS NOT NULL THEN 'proposed'
			ELSE 'no-report'
		END AS stage
	FROM so_far
	LEFT JOIN project_cycle USING (institution_id)
),
-- A report is owed for every year after the one of setting up, until it ends.
reported AS (
	SELECT
		*,
		CASE WHEN established IS NOT NULL
			THEN list_filter(generate_series(established::BIGINT + 1, least(year, coalesce(ended - 1, year))::BIGINT), owed -> NOT list_contains(coalesce(report_years, []), owed))
		END AS missing_years
	FROM staged
)
SELECT
	basis,
	institution_id,
	year::SMALLINT AS year,
	stage,
	CASE WHEN established IS NOT NULL THEN list_contains(missing_years, year) END AS report_missing,
	len(missing_years)::SMALLINT AS reports_missing,
	mid_term_due::SMALLINT AS mid_term_due,
	CASE
		WHEN greatest(mid_term_passed, mid_term_failed) IS NOT NULL THEN 'done'
		WHEN mid_term_due IS NULL OR ended IS NOT NULL THEN NULL
		WHEN mid_term_due <= year THEN 'overdue'
		ELSE 'open'
	END AS mid_term,
	CASE WHEN established IS NOT NULL THEN acceptance_due END::SMALLINT AS acceptance_due,
	CASE
		WHEN greatest(accepted, not_accepted) IS NOT NULL THEN 'done'
		WHEN acceptance_due IS NULL OR established IS NULL OR withdrawn IS NOT NULL THEN NULL
		WHEN acceptance_due <= year THEN 'overdue'
		ELSE 'open'
	END AS acceptance,
	subsidy_paid,
	subsidy_withdrawn,
	-- 退出并取消补助: paid, left, and nothing (or not all) taken back.
	withdrawn IS NOT NULL AND was_paid AND (NOT was_taken_back OR coalesce(subsidy_withdrawn < subsidy_paid, false)) AS subsidy_outstanding,
	illustrative
FROM reported;
