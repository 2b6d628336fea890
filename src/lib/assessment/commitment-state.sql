-- How far a commitment is at the end of each year: the last report and the due date say it, a missing report never does.
CREATE OR REPLACE TEMP TABLE commitments_judged AS
WITH newest AS (
	SELECT greatest((SELECT max(year) FROM figure), (SELECT max(year) FROM commitment_report)) AS year
),
promised AS (
	SELECT
		bases.basis,
		commitment.commitment_id,
		-- What goes on without an end has no due date.
		CASE WHEN NOT coalesce(commitment.ongoing, false) THEN commitment.due_year END AS due_year,
		years.year
	FROM commitment
	LEFT JOIN policy USING (policy_id)
	CROSS JOIN newest
	CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
	CROSS JOIN LATERAL (
		SELECT unnest(generate_series(coalesce(commitment.start_year, policy.period_from)::BIGINT, newest.year::BIGINT)) AS year
	) AS years
),
-- Of two reports for one year the office's own goes before a compiled one, and both before an illustrative one.
report AS (
	SELECT basis, commitment_id, year, state, nullif(evidence, '') AS evidence, provenance
	FROM commitment_report
	CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
	WHERE basis = 'all' OR provenance <> 'illustrative'
	QUALIFY row_number() OVER (
		PARTITION BY basis, commitment_id, year
		ORDER BY list_position(provenances(), provenance)
	) = 1
),
told AS (
	SELECT
		promised.*,
		report.state,
		report.year AS reported_year,
		report.evidence,
		report.provenance,
		-- A report tells of its own year and of the next; what is older says that it was done, or stuck, and no more.
		coalesce(promised.year - report.year <= 1, false) AS is_recent
	FROM promised
	ASOF LEFT JOIN report
		ON report.basis = promised.basis
		AND report.commitment_id = promised.commitment_id
		AND report.year <= promised.year
),
judged AS (
	SELECT
		*,
		CASE
			WHEN state = 'done' THEN 'done'
			WHEN due_year <= year THEN 'overdue'
			WHEN state = 'blocked' THEN 'blocked'
			WHEN due_year = year + 1 THEN 'due-soon'
			WHEN state IS NULL OR NOT is_recent THEN 'no-report'
			WHEN state = 'not-started' THEN 'not-started'
			WHEN due_year IS NULL THEN 'ongoing'
			ELSE 'under-way'
		END AS status
	FROM told
)
SELECT
	basis,
	commitment_id,
	year::SMALLINT AS year,
	status,
	CASE status
		WHEN 'overdue' THEN CASE WHEN reported_year >= due_year THEN 'due-passed' ELSE 'due-passed-unreported' END
		WHEN 'due-soon' THEN CASE WHEN is_recent THEN 'due-next-year' ELSE 'due-next-year-unreported' END
		WHEN 'no-report' THEN CASE WHEN state IS NULL THEN 'no-report' ELSE 'report-outdated' END
		ELSE concat('reported-', state)
	END AS reason,
	state AS reported_state,
	reported_year::SMALLINT AS reported_year,
	evidence,
	provenance AS report_provenance,
	coalesce(provenance = 'illustrative', false) AS illustrative
FROM judged;
