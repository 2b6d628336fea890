-- Which member of a place decides where each, all or at least one of its institutions have to keep the promise.
-- The worst one decides for each and all, the best one where one is enough. A member that has not reported leaves the
-- place without a value, unless what is known settles it: one that misses the edge, or one that keeps the promise.
CREATE OR REPLACE TEMP TABLE weighed AS
WITH known AS (
	SELECT
		membership.basis,
		membership.place_subject,
		membership.year,
		membership.member,
		membership.applies,
		membership.condition_illustrative,
		subject.kept_by,
		promise.toward,
		promise.strict,
		measured_year.* EXCLUDE (basis, subject, target_id, year, in_force, problem),
		CASE promise.comparator WHEN 'rise' THEN reference.value WHEN 'fall' THEN NULL ELSE promise.low_edge END AS low_edge,
		CASE promise.comparator WHEN 'fall' THEN reference.value WHEN 'rise' THEN NULL ELSE promise.high_edge END AS high_edge,
		reference.value AS reference_value,
		coalesce(promise.against = 'baseline' AND membership.year <= reference.reference_year, false) AS is_baseline,
		coalesce(applies, false) AND actual IS NOT NULL AND (promise.against IS NULL OR reference.value IS NOT NULL) AS known
	FROM membership
	JOIN subject ON subject.subject = membership.place_subject AND subject.kept_by <> 'total'
	JOIN promise ON promise.target_id = subject.target_id
	JOIN measured_year
		ON measured_year.basis = membership.basis
		AND measured_year.subject = membership.member
		AND measured_year.year = membership.year
	LEFT JOIN reference
		ON reference.basis = membership.basis
		AND reference.subject = membership.member
		AND reference.year = membership.year
),
held AS (
	SELECT
		*,
		known AND is_met(actual, low_edge, high_edge, strict) AND NOT is_baseline AS met,
		CASE
			WHEN reference_value IS NOT NULL THEN toward * (actual - reference_value)
			WHEN toward <> 0 THEN toward * actual
			ELSE -distance_to_promise(actual, low_edge, high_edge)
		END AS margin
	FROM known
)
SELECT
	*,
	row_number() OVER (
		PARTITION BY basis, place_subject, year
		ORDER BY
			known DESC,
			CASE WHEN kept_by = 'at-least-one' THEN met ELSE NOT met AND NOT is_baseline END DESC,
			CASE WHEN kept_by = 'at-least-one' THEN -margin ELSE margin END,
			member
	) = 1 AND known AS comes_first
FROM held;

CREATE OR REPLACE TEMP TABLE member_count AS
SELECT
	basis,
	place_subject,
	year,
	any_value(kept_by) AS kept_by,
	count(*) AS members,
	count(*) FILTER (applies) AS applicable,
	count(*) FILTER (known AND met) AS met,
	count(*) FILTER (known AND NOT met) AS not_met,
	count(*) FILTER (applies IS DISTINCT FROM false AND NOT known) AS unknown,
	coalesce(bool_or(known AND NOT met AND NOT is_baseline), false) AS is_broken,
	coalesce(bool_or(applies IS DISTINCT FROM false AND condition_illustrative OR known AND actual_illustrative), false) AS illustrative
FROM weighed
GROUP BY basis, place_subject, year;

-- Every year of every subject with what it rests on; `incomplete` where only the known members decided.
CREATE OR REPLACE TEMP TABLE actual_year AS
WITH settled AS (
	SELECT
		promised_year.*,
		subject.kept_by,
		coalesce(unknown, 0) AS unknown,
		coalesce(applicable, 0) + coalesce(unknown, 0) > 0 AS has_members,
		illustrative,
		coalesce(met > 0, false) AS is_kept,
		CASE WHEN subject.kept_by = 'at-least-one' THEN coalesce(unknown = 0 OR met > 0, false) ELSE coalesce(unknown = 0 OR is_broken, false) END AS settled
	FROM promised_year
	JOIN subject ON subject.subject = promised_year.subject AND subject.kept_by IN ('each', 'all', 'at-least-one')
	LEFT JOIN member_count
		ON member_count.basis = promised_year.basis
		AND member_count.place_subject = promised_year.subject
		AND member_count.year = promised_year.year
)
SELECT
	measured_year.*,
	subject AS reference_subject,
	NULL::INTEGER AS deciding_member,
	false AS incomplete
FROM measured_year
UNION ALL BY NAME
SELECT
	settled.basis,
	settled.subject,
	settled.target_id,
	settled.year,
	settled.in_force,
	decider.actual,
	decider.actual_state,
	decider.actual_provenance,
	decider.actual_vintage,
	decider.actual IS NOT NULL AND CASE
		WHEN settled.kept_by = 'at-least-one' AND is_kept THEN decider.actual_illustrative OR decider.condition_illustrative
		ELSE settled.illustrative
	END AS actual_illustrative,
	CASE
		WHEN NOT has_members THEN CASE settled.kept_by WHEN 'at-least-one' THEN 'no-members-registered' ELSE 'no-members' END
		WHEN decider.actual IS NULL THEN 'members-missing'
	END AS problem,
	decider.member AS reference_subject,
	decider.member AS deciding_member,
	settled.kept_by <> 'at-least-one' AND settled.unknown > 0 AS incomplete
FROM settled
LEFT JOIN weighed AS decider
	ON decider.basis = settled.basis
	AND decider.place_subject = settled.subject
	AND decider.year = settled.year
	AND decider.comes_first
	AND settled.settled;
