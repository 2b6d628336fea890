-- Where each subject stands, and between which places it stands whatever method or weight is taken.

CREATE OR REPLACE TEMP TABLE subject_ranked AS
WITH own_score AS (
	SELECT basis, composite_id, year, subject_id FROM subject_scored WHERE own AND score IS NOT NULL
),
-- A method counts where it gives a score to everybody who has one by the composite's own.
tried AS (
	SELECT
		subject_scored.*,
		rank() OVER (method ORDER BY score DESC) AS rank,
		count(score) OVER method AS scored_by_it,
		count(*) OVER method AS scored_by_own
	FROM subject_scored
	JOIN own_score USING (basis, composite_id, year, subject_id)
	WINDOW method AS (PARTITION BY basis, composite_id, year, normalisation, weighting, aggregation, changed_item, factor)
),
spread AS (
	SELECT basis, composite_id, year, subject_id, min(rank) AS rank_best, max(rank) AS rank_worst, count(*) AS methods_counted
	FROM tried
	WHERE scored_by_it = scored_by_own
	GROUP BY ALL
),
methods AS (
	SELECT composite_id, count(*) AS methods_tried FROM variant_tried GROUP BY composite_id
),
placed AS (
	SELECT
		*,
		CASE WHEN score IS NOT NULL THEN rank() OVER (
			PARTITION BY basis, composite_id, year, score IS NOT NULL ORDER BY score DESC
		) END AS rank,
		count(score) OVER (PARTITION BY basis, composite_id, year) AS rank_of
	FROM subject_scored
	WHERE own
),
-- The nearest better score; of several with it the first by id.
ahead AS (
	SELECT
		placed.basis, placed.composite_id, placed.year, placed.subject_id, better.subject_id AS next_subject, better.score AS next_score
	FROM placed
	JOIN placed AS better
		ON better.basis = placed.basis
		AND better.composite_id = placed.composite_id
		AND better.year = placed.year
		AND better.score > placed.score
	QUALIFY row_number() OVER (
		PARTITION BY placed.basis, placed.composite_id, placed.year, placed.subject_id ORDER BY better.score, better.subject_id
	) = 1
)
SELECT
	placed.basis,
	placed.composite_id,
	placed.year::SMALLINT AS year,
	placed.subject_id,
	placed.normalisation,
	placed.weighting,
	placed.aggregation,
	placed.score,
	placed.rank::SMALLINT AS rank,
	placed.rank_of::SMALLINT AS rank_of,
	spread.rank_best::SMALLINT AS rank_best,
	spread.rank_worst::SMALLINT AS rank_worst,
	spread.methods_counted::SMALLINT AS methods_counted,
	methods.methods_tried::SMALLINT AS methods_tried,
	ahead.next_subject,
	ahead.next_score,
	placed.missing::SMALLINT AS missing,
	placed.known_share,
	placed.problem,
	placed.score IS NOT NULL AND evidence.illustrative AS illustrative
FROM placed
JOIN methods USING (composite_id)
LEFT JOIN spread USING (basis, composite_id, year, subject_id)
LEFT JOIN ahead USING (basis, composite_id, year, subject_id)
LEFT JOIN (
	SELECT basis, composite_id, year, subject_id, bool_or(illustrative) AS illustrative FROM item_valued GROUP BY ALL
) AS evidence USING (basis, composite_id, year, subject_id);
