-- What the institutions of a place make together where their total is promised, and what every subject measures.

-- The members whose results make up the place's: its own, and for a place that is only followed those that lie in it.
CREATE OR REPLACE TEMP TABLE place_member AS
SELECT followed.subject AS place_subject, member.subject AS member
FROM subject AS followed
JOIN subject AS member ON member.target_id = followed.target_id AND member.institution_id IS NOT NULL
LEFT JOIN institution ON institution.institution_id = member.institution_id
LEFT JOIN lies_in ON lies_in.place_code = institution.place_code AND lies_in.within = followed.place_code
WHERE followed.kept_by IS NOT NULL
	AND CASE followed.standing WHEN 'bound' THEN member.place_code = followed.place_code ELSE lies_in.within IS NOT NULL END;

-- Whether the promise applies to a member in a year; NULL where no figure tells.
CREATE OR REPLACE TEMP TABLE membership AS
SELECT
	promised_year.basis,
	promised_year.year,
	place_member.place_subject,
	place_member.member,
	CASE WHEN condition_test.subject IS NULL THEN true ELSE condition_test.holds END AS applies,
	coalesce(condition_test.illustrative, false) AS condition_illustrative
FROM place_member
JOIN promised_year ON promised_year.subject = place_member.member
LEFT JOIN condition_test
	ON condition_test.basis = promised_year.basis
	AND condition_test.subject = place_member.member
	AND condition_test.year = promised_year.year;

-- A total adds up what was reported: of a ratio the numerators and the denominators, of a growth rate the values of both
-- its years. One applicable member without a report, or one of which nobody can tell whether it applies, leaves no total.
CREATE OR REPLACE TEMP TABLE total AS
WITH role AS (
	SELECT indicator_id, coalesce(numerator_id, growth_of, indicator_id) AS part_id, 'upper' AS role, NULL AS fixed_year
	FROM indicator
	UNION ALL
	SELECT indicator_id, coalesce(denominator_id, growth_of), 'lower', growth_since
	FROM indicator
	WHERE denominator_id IS NOT NULL OR growth_of IS NOT NULL
),
part AS (
	SELECT
		membership.*,
		promise.indicator_id,
		role.role,
		measured.value,
		measured.state,
		measured.provenance,
		measured.vintage
	FROM membership
	JOIN subject AS place ON place.subject = membership.place_subject AND place.kept_by = 'total'
	JOIN subject AS member ON member.subject = membership.member
	JOIN promise ON promise.target_id = place.target_id
	JOIN role ON role.indicator_id = promise.indicator_id
	LEFT JOIN plain_measure AS measured
		ON measured.basis = membership.basis
		AND measured.place_code = member.measured_at
		AND measured.indicator_id = role.part_id
		AND measured.year = coalesce(role.fixed_year, membership.year)
	WHERE applies IS DISTINCT FROM false
),
added AS (
	SELECT
		basis,
		place_subject,
		year,
		indicator_id,
		ordered_sum(list(value ORDER BY member) FILTER (role = 'upper')) AS upper_sum,
		ordered_sum(list(value ORDER BY member) FILTER (role = 'lower')) AS lower_sum,
		bool_and(applies IS NOT NULL AND value IS NOT NULL) AS complete,
		weakest_state(list(state)) AS state,
		weakest_provenance(list(provenance)) AS provenance,
		bool_or(condition_illustrative) AS condition_illustrative,
		coalesce(string_agg(DISTINCT nullif(vintage, ''), ' / ' ORDER BY nullif(vintage, '')), '') AS vintage
	FROM part
	GROUP BY ALL
),
valued AS (
	SELECT
		added.*,
		CASE
			WHEN NOT complete THEN NULL
			WHEN denominator_id IS NOT NULL AND lower_sum <> 0 THEN upper_sum / lower_sum * factor
			WHEN growth_of IS NOT NULL AND year > growth_since AND lower_sum > 0 AND upper_sum >= 0
			THEN (power(upper_sum / lower_sum, 1.0 / (year - growth_since)) - 1) * 100
			WHEN denominator_id IS NULL AND growth_of IS NULL THEN upper_sum
		END AS value,
		CASE
			WHEN NOT complete THEN 'members-missing'
			WHEN denominator_id IS NOT NULL AND lower_sum = 0 THEN 'zero-denominator'
			WHEN growth_of IS NOT NULL AND year <= growth_since THEN 'no-report'
			WHEN growth_of IS NOT NULL AND (lower_sum <= 0 OR upper_sum < 0) THEN 'base-not-positive'
		END AS problem
	FROM added
	JOIN indicator USING (indicator_id)
)
SELECT
	promised_year.basis,
	promised_year.subject,
	promised_year.year,
	value,
	CASE WHEN value IS NOT NULL THEN state END AS state,
	CASE WHEN value IS NOT NULL THEN provenance END AS provenance,
	CASE WHEN value IS NOT NULL THEN vintage END AS vintage,
	value IS NOT NULL AND (provenance = 'illustrative' OR condition_illustrative) AS illustrative,
	CASE WHEN valued.place_subject IS NULL THEN 'no-members-registered' ELSE problem END AS problem
FROM promised_year
JOIN subject ON subject.subject = promised_year.subject AND subject.kept_by = 'total'
LEFT JOIN valued
	ON valued.basis = promised_year.basis
	AND valued.place_subject = promised_year.subject
	AND valued.year = promised_year.year;

-- What is measured of every subject itself; a place whose members decide follows in decide.sql.
CREATE OR REPLACE TEMP TABLE measured_year AS
SELECT
	promised_year.basis,
	promised_year.subject,
	promised_year.target_id,
	promised_year.year,
	promised_year.in_force,
	measure.value AS actual,
	measure.state AS actual_state,
	measure.provenance AS actual_provenance,
	measure.vintage AS actual_vintage,
	coalesce(measure.provenance = 'illustrative', false) AS actual_illustrative,
	coalesce(measure.problem, CASE WHEN measure.value IS NULL THEN 'no-report' END) AS problem
FROM promised_year
JOIN subject ON subject.subject = promised_year.subject AND subject.kept_by IS NULL
JOIN promise ON promise.target_id = promised_year.target_id
LEFT JOIN measure
	ON measure.basis = promised_year.basis
	AND measure.place_code = subject.measured_at
	AND measure.indicator_id = promise.indicator_id
	AND measure.year = promised_year.year
UNION ALL
SELECT
	promised_year.*,
	total.value, total.state, total.provenance, total.vintage, total.illustrative, total.problem
FROM promised_year
JOIN total USING (basis, subject, year);
