-- How many keep a promise: of the institutions of a place, and of the places that a target binds.

-- met, not_met and unknown add up to the members to which the promise applies or may apply; a total has no such counts.
CREATE OR REPLACE TEMP TABLE institutions_rolled_up AS
WITH counted AS (
	FROM member_count
	UNION ALL BY NAME
	SELECT
		membership.basis, place_subject, membership.year, kept_by,
		count(*) AS members,
		count(*) FILTER (applies) AS applicable,
		count(*) FILTER (applies IS NULL OR (applies AND measured_year.actual IS NULL)) AS unknown
	FROM membership
	JOIN subject ON subject.subject = membership.place_subject AND subject.kept_by = 'total'
	JOIN measured_year
		ON measured_year.basis = membership.basis
		AND measured_year.subject = membership.member
		AND measured_year.year = membership.year
	GROUP BY ALL
)
SELECT
	lit.basis,
	'pace' AS method,
	lit.target_id,
	lit.place_code,
	lit.year::SMALLINT AS year,
	subject.kept_by AS quantifier,
	coalesce(members, 0)::INTEGER AS members,
	coalesce(applicable, 0)::INTEGER AS applicable,
	CASE WHEN subject.kept_by <> 'total' THEN coalesce(counted.met, 0) END::INTEGER AS met,
	CASE WHEN subject.kept_by <> 'total' THEN coalesce(not_met, 0) END::INTEGER AS not_met,
	coalesce(unknown, 0)::INTEGER AS unknown,
	decider.institution_id AS deciding_institution,
	lit.light
FROM lit
JOIN subject ON subject.subject = lit.subject AND subject.kept_by IS NOT NULL
LEFT JOIN counted ON counted.basis = lit.basis AND counted.place_subject = lit.subject AND counted.year = lit.year
LEFT JOIN subject AS decider ON decider.subject = lit.deciding_member;

-- The weakest known failure first; a missing report is never green.
CREATE OR REPLACE TEMP MACRO weakest_of(light) AS
	arg_min(light, list_position([
		'missed', 'worsening', 'behind', 'slightly-behind', 'no-data', 'not-evaluable', 'baseline-only', 'on-pace', 'met',
		'not-applicable'
	], light));

CREATE OR REPLACE TEMP TABLE targets_rolled_up AS
SELECT
	basis,
	method,
	target_id,
	year,
	count(*)::INTEGER AS bound,
	count(*) FILTER (light <> 'not-applicable')::INTEGER AS applicable,
	count(*) FILTER (light = 'met')::INTEGER AS met,
	count(*) FILTER (light IN ('missed', 'worsening', 'behind', 'slightly-behind', 'baseline-only', 'on-pace'))::INTEGER AS not_met,
	count(*) FILTER (light IN ('no-data', 'not-evaluable'))::INTEGER AS unknown,
	weakest_of(light) AS light
FROM assessed
WHERE standing = 'bound'
GROUP BY basis, method, target_id, year;
