-- From where a place looks ahead, and what is known of its past: promises to be reached once and by a date.
CREATE OR REPLACE TEMP TABLE looks_ahead AS
SELECT
	lit.basis,
	lit.subject,
	lit.target_id,
	lit.place_code,
	place.level,
	lit.year,
	lit.standing,
	lit.due_year,
	lit.kind,
	lit.toward,
	lit.strict,
	lit.low_edge,
	lit.high_edge,
	lit.goal,
	lit.minimum,
	lit.maximum,
	lit.step,
	round(-log10(lit.step))::INTEGER AS decimals,
	lit.met,
	CASE WHEN lit.incomplete THEN NULL ELSE lit.actual END AS actual,
	lit.actual_vintage,
	lit.actual_illustrative,
	(lit.actual - lit.previous_actual) / (lit.year - lit.previous_year) AS recent_pace,
	coalesce(lit.previous_illustrative, false) AS previous_illustrative,
	-- An average rate since a base year has no pace of single years.
	CASE
		WHEN lit.kind = 'growth' THEN 'average-rate'
		WHEN lit.light IN ('not-evaluable', 'not-applicable') THEN 'not-judged'
		WHEN lit.actual IS NULL OR lit.incomplete THEN 'no-data'
		WHEN lit.year >= lit.due_year THEN 'due-passed'
	END AS reason
FROM lit
JOIN place ON place.place_code = lit.place_code
WHERE lit.institution_id IS NULL AND lit.recurrence = 'once' AND lit.due_year IS NOT NULL AND lit.standing <> 'part';

-- Every value ever reported, those before the promise too; of places whose institutions keep it the years in force.
CREATE OR REPLACE TEMP TABLE past AS
WITH asked AS (
	SELECT DISTINCT basis, subject, target_id, place_code FROM looks_ahead
)
SELECT
	asked.*, measure.year, measure.value, measure.state, measure.vintage,
	measure.provenance = 'illustrative' AS illustrative
FROM asked
JOIN subject ON subject.subject = asked.subject AND subject.kept_by IS NULL
JOIN promise ON promise.target_id = asked.target_id
JOIN measure
	ON measure.basis = asked.basis
	AND measure.place_code = subject.measured_at
	AND measure.indicator_id = promise.indicator_id
WHERE measure.value IS NOT NULL
UNION ALL
SELECT asked.*, actual_year.year, actual, actual_state, actual_vintage, actual_illustrative
FROM asked
JOIN subject ON subject.subject = asked.subject AND subject.kept_by IS NOT NULL
JOIN actual_year ON actual_year.basis = asked.basis AND actual_year.subject = asked.subject
WHERE actual IS NOT NULL AND NOT incomplete;
