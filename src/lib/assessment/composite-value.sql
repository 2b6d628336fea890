-- What each subject shows for each item of a composite: a figure, or what is known of an agency's commitments and targets.

CREATE OR REPLACE TEMP TABLE agency_measure AS
WITH duty AS (
	SELECT
		basis,
		agency_id,
		year,
		status,
		illustrative,
		status <> 'no-report' AND reason NOT IN ('due-passed-unreported', 'due-next-year-unreported') AS reported
	FROM agency_duty
	JOIN commitments_judged USING (commitment_id)
),
counted AS (
	SELECT
		basis,
		agency_id,
		year,
		count(*) AS begun,
		count(*) FILTER (reported) AS reported,
		count(*) FILTER (reported AND status IN ('done', 'under-way', 'ongoing', 'due-soon')) AS in_order,
		coalesce(bool_or(illustrative) FILTER (reported), false) AS illustrative
	FROM duty
	GROUP BY ALL
),
-- Of every target the share of its judged places that keep it or are on their way; a light that nobody can tell does not count.
kept AS (
	SELECT
		basis,
		target_id,
		year,
		100.0 * count(*) FILTER (light IN ('met', 'on-pace')) / count(*) AS share,
		bool_or(illustrative) AS illustrative
	FROM assessed
	WHERE standing = 'bound' AND light IN ('met', 'on-pace', 'slightly-behind', 'behind', 'worsening', 'missed')
	GROUP BY ALL
),
moved AS (
	SELECT DISTINCT agency_id, target_id
	FROM agency_duty
	JOIN commitment_target USING (commitment_id)
),
led AS (
	SELECT
		basis,
		agency_id,
		year,
		ordered_sum(list(share ORDER BY target_id)) / count(*) AS share,
		bool_or(illustrative) AS illustrative
	FROM moved
	JOIN kept USING (target_id)
	GROUP BY ALL
)
SELECT basis, agency_id, year, 'commitments-in-order' AS measure, 100.0 * in_order / nullif(reported, 0) AS value, illustrative
FROM counted
UNION ALL
SELECT basis, agency_id, year, 'commitments-reported', 100.0 * reported / begun, illustrative
FROM counted
UNION ALL
SELECT basis, agency_id, year, 'targets-in-order', share, illustrative
FROM led;

CREATE OR REPLACE TEMP TABLE item_valued AS
SELECT
	composite_subject.basis,
	composite_subject.composite_id,
	composite_subject.year,
	composite_subject.subject_id,
	composite_item.item_id,
	measure.value,
	measure.state,
	measure.provenance,
	measure.vintage,
	coalesce(measure.value IS NOT NULL AND measure.provenance = 'illustrative', false) AS illustrative,
	coalesce(measure.problem, CASE WHEN measure.value IS NULL THEN 'no-report' END) AS problem
FROM composite_subject
JOIN composite_item ON composite_item.composite_id = composite_subject.composite_id AND composite_item.indicator_id IS NOT NULL
LEFT JOIN measure
	ON measure.basis = composite_subject.basis
	AND measure.place_code = composite_subject.subject_id
	AND measure.indicator_id = composite_item.indicator_id
	AND measure.year = composite_subject.year
UNION ALL
SELECT
	composite_subject.basis,
	composite_subject.composite_id,
	composite_subject.year,
	composite_subject.subject_id,
	composite_item.item_id,
	agency_measure.value,
	NULL,
	NULL,
	NULL,
	coalesce(agency_measure.value IS NOT NULL AND agency_measure.illustrative, false),
	CASE WHEN agency_measure.value IS NULL THEN 'no-report' END
FROM composite_subject
JOIN composite_item ON composite_item.composite_id = composite_subject.composite_id AND composite_item.measure IS NOT NULL
LEFT JOIN agency_measure
	ON agency_measure.basis = composite_subject.basis
	AND agency_measure.agency_id = composite_subject.subject_id
	AND agency_measure.measure = composite_item.measure
	AND agency_measure.year = composite_subject.year;
