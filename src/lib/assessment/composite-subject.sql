-- Who is scored in a year: places, institutions while their condition holds, or agencies with enough duties.

-- The duties an agency leads, or is named for where nobody leads; those of a predecessor where exactly one body carries them on.
CREATE OR REPLACE TEMP TABLE agency_duty AS
WITH RECURSIVE forward AS (
	SELECT agency_id, agency_id AS carried_by FROM agency
	UNION
	SELECT forward.agency_id, agency_succession.successor_id
	FROM forward
	JOIN agency_succession ON agency_succession.agency_id = forward.carried_by
),
present AS (
	SELECT agency_id, any_value(carried_by) AS present_id
	FROM forward
	WHERE carried_by NOT IN (SELECT agency_id FROM agency_succession)
	GROUP BY agency_id
	HAVING count(*) = 1
),
-- A commitment that names nobody has the agencies of the one it is part of.
holder AS (
	SELECT
		commitment_id,
		CASE WHEN commitment_id IN (SELECT commitment_id FROM commitment_agency) THEN commitment_id ELSE part_of END AS named_at
	FROM commitment
)
SELECT DISTINCT present.present_id AS agency_id, holder.commitment_id
FROM holder
JOIN commitment_agency ON commitment_agency.commitment_id = holder.named_at AND commitment_agency.role <> 'with'
JOIN present ON present.agency_id = commitment_agency.agency_id;

CREATE OR REPLACE TEMP TABLE composite_subject AS
WITH named AS (
	SELECT composite_id, place.place_code AS subject_id, NULL::VARCHAR AS provenance
	FROM composite
	JOIN place ON composite.scored = 'place' AND place.level = composite.place_level
	JOIN lies_in ON lies_in.place_code = place.place_code AND lies_in.within = composite.within_place
	UNION ALL
	SELECT composite_id, institution.institution_id, institution.provenance
	FROM composite
	JOIN institution
		ON composite.scored = 'institution'
		AND list_contains(string_split(composite.institution_kinds, '、'), institution.kind)
		AND coalesce(institution.ownership = composite.ownership, composite.ownership IS NULL)
	JOIN lies_in ON lies_in.place_code = institution.place_code AND lies_in.within = composite.within_place
	UNION ALL
	SELECT composite_id, agency.agency_id, NULL
	FROM composite
	JOIN agency ON composite.scored = 'agency' AND agency.region = composite.within_place
),
asked AS (
	SELECT bases.basis, named.subject_id, years.year, composite.*
	FROM named
	JOIN composite USING (composite_id)
	CROSS JOIN (VALUES ('all'), ('reported')) AS bases (basis)
	CROSS JOIN LATERAL (
		SELECT unnest(generate_series(composite.from_year::BIGINT, (SELECT max(year) FROM figure)::BIGINT)) AS year
	) AS years
	WHERE bases.basis = 'all' OR named.provenance IS DISTINCT FROM 'illustrative'
),
known AS (
	FROM measure
	WHERE value IS NOT NULL
),
tested AS (
	SELECT
		asked.basis,
		asked.composite_id,
		asked.subject_id,
		asked.year,
		asked.scored,
		asked.minimum_cases,
		asked.condition_indicator IS NULL OR (known.value IS NOT NULL AND is_met(
			known.value,
			CASE WHEN condition_comparator IN ('at-least', 'more-than') THEN condition_value END,
			CASE WHEN condition_comparator IN ('at-most', 'less-than') THEN condition_value END,
			condition_comparator IN ('more-than', 'less-than')
		)) AS holds
	FROM asked
	ASOF LEFT JOIN known
		ON known.basis = asked.basis
		AND known.place_code = asked.subject_id
		AND known.indicator_id = asked.condition_indicator
		AND known.year <= asked.year
),
duties AS (
	SELECT basis, agency_id AS subject_id, year, count(*) AS cases
	FROM agency_duty
	JOIN commitments_judged USING (commitment_id)
	GROUP BY ALL
)
SELECT tested.basis, tested.composite_id, tested.subject_id, tested.year
FROM tested
LEFT JOIN duties USING (basis, subject_id, year)
WHERE tested.holds AND (tested.scored <> 'agency' OR coalesce(duties.cases, 0) >= coalesce(tested.minimum_cases, 1));
