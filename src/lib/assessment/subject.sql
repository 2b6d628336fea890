-- Who has to keep a promise, and in which years: the places it binds or follows, and the institutions of bound places.

-- Figures of an institution stand under its id where those of a place stand under its code: `measured_at`.
CREATE OR REPLACE TEMP TABLE subject AS
WITH named AS (
	SELECT
		target_id, place_code, NULL::VARCHAR AS institution_id, place_code AS measured_at, standing,
		condition_indicator, condition_comparator, condition_value
	FROM target_place
	UNION ALL
	SELECT
		target_id, place_code, institution_id, institution_id, 'bound',
		condition_indicator, condition_comparator, condition_value
	FROM target_institution
)
SELECT
	(row_number() OVER (ORDER BY target_id, place_code, institution_id NULLS FIRST))::INTEGER AS subject,
	-- Where the total is promised, an institution is only a part of it.
	named.* REPLACE (CASE WHEN institution_id IS NOT NULL AND quantifier = 'total' THEN 'part' ELSE standing END AS standing),
	-- Who makes up the place's result; NULL where the place is measured itself.
	CASE WHEN institution_id IS NULL THEN quantifier END AS kept_by
FROM named
JOIN promise USING (target_id);

-- Every year in which a promise is in force and a report is due; without illustrative figures there are no illustrative
-- institutions either. Where the year before is the measure, the year before the first one is there too, and is not judged.
CREATE OR REPLACE TEMP TABLE promised_year AS
SELECT
	bases.basis,
	subject.subject,
	subject.target_id,
	years.year,
	years.year >= promise.first_year AS in_force
FROM promise
JOIN subject USING (target_id)
LEFT JOIN institution USING (institution_id)
CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
CROSS JOIN (
	SELECT unnest(generate_series((SELECT min(first_year) - 1 FROM promise), (SELECT max(year) FROM figure))) AS year
) AS years
WHERE years.year >= promise.first_year - CASE WHEN promise.against = 'previous-year' THEN 1 ELSE 0 END
	AND (promise.due_year IS NULL OR years.year <= promise.due_year)
	AND (bases.basis = 'all' OR institution.provenance IS DISTINCT FROM 'illustrative');

-- A condition is tested on the newest figure that is not later than the judged year.
CREATE OR REPLACE TEMP TABLE own_condition AS
WITH known AS (
	FROM measure
	WHERE value IS NOT NULL
),
asked AS (
	SELECT promised_year.basis, subject.*, promised_year.year
	FROM subject
	JOIN promised_year USING (subject)
	WHERE condition_indicator IS NOT NULL
)
SELECT
	asked.basis,
	asked.subject,
	asked.year,
	known.value AS actual,
	asked.condition_value AS value,
	known.provenance = 'illustrative' AS illustrative,
	CASE WHEN known.value IS NOT NULL THEN is_met(
		known.value,
		CASE WHEN condition_comparator IN ('at-least', 'more-than') THEN condition_value END,
		CASE WHEN condition_comparator IN ('at-most', 'less-than') THEN condition_value END,
		condition_comparator IN ('more-than', 'less-than')
	) END AS holds
FROM asked
ASOF LEFT JOIN known
	ON known.basis = asked.basis
	AND known.place_code = asked.measured_at
	AND known.indicator_id = asked.condition_indicator
	AND known.year <= asked.year;

-- An institution has to meet its own condition and that of its place; only rows with some condition are here.
CREATE OR REPLACE TEMP TABLE condition_test AS
WITH member AS (
	SELECT member.subject, place.subject AS place_subject, member.condition_indicator IS NOT NULL AS has_own
	FROM subject AS member
	JOIN subject AS place
		ON place.target_id = member.target_id AND place.place_code = member.place_code AND place.institution_id IS NULL
	WHERE member.institution_id IS NOT NULL
		AND (member.condition_indicator IS NOT NULL OR place.condition_indicator IS NOT NULL)
)
SELECT own_condition.*
FROM own_condition
JOIN subject USING (subject)
WHERE subject.institution_id IS NULL
UNION ALL BY NAME
SELECT
	promised_year.basis,
	member.subject,
	promised_year.year,
	CASE WHEN has_own THEN own.actual ELSE of_place.actual END AS actual,
	CASE WHEN has_own THEN own.value ELSE of_place.value END AS value,
	coalesce(own.illustrative, false) OR coalesce(of_place.illustrative, false) AS illustrative,
	(NOT has_own OR own.holds) AND (of_place.subject IS NULL OR of_place.holds) AS holds
FROM member
JOIN promised_year USING (subject)
LEFT JOIN own_condition AS own
	ON own.basis = promised_year.basis AND own.subject = member.subject AND own.year = promised_year.year
LEFT JOIN own_condition AS of_place
	ON of_place.basis = promised_year.basis AND of_place.subject = member.place_subject AND of_place.year = promised_year.year;
