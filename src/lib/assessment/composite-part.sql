-- What each item adds to a score, and what it has to do with the distance to the next rank.

CREATE OR REPLACE TEMP TABLE part_scored AS
WITH own_part AS (
	SELECT
		part_weighed.*,
		-- Its share of what is known: these add up to 1.
		CASE WHEN normalised IS NOT NULL THEN counted_weight / nullif(ordered_sum(list(CASE WHEN normalised IS NOT NULL THEN counted_weight END)
			OVER whole), 0) END AS share
	FROM part_weighed
	WHERE own
	WINDOW whole AS (
		PARTITION BY basis, composite_id, year, subject_id
		ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
	)
),
-- The points with which this item alone would reach the next score, everything else as it is.
aimed AS (
	SELECT
		own_part.*,
		ranked.score,
		ranked.next_subject,
		ranked.next_score,
		CASE
			WHEN share IS NULL OR share = 0 THEN NULL
			WHEN own_part.aggregation = 'arithmetic' THEN normalised + (next_score - score) / share
			WHEN own_part.aggregation = 'geometric' THEN normalised * exp(ln(next_score / score) / share)
			WHEN 1 / normalised > (1 / score - 1 / next_score) / share
			THEN 1 / (1 / normalised - (1 / score - 1 / next_score) / share)
		END AS needed_points
	FROM own_part
	JOIN subject_ranked AS ranked USING (basis, composite_id, year, subject_id)
)
SELECT
	aimed.basis,
	aimed.composite_id,
	aimed.year::SMALLINT AS year,
	aimed.subject_id,
	aimed.item_id,
	valued.value,
	valued.state,
	valued.provenance,
	valued.vintage,
	valued.illustrative,
	CASE WHEN aimed.constant THEN 'constant' ELSE valued.problem END AS problem,
	round(aimed.normalised, 9) AS normalised,
	round(aimed.weight, 9) AS weight,
	round(aimed.share, 9) AS share,
	-- A geometric or harmonic mean is no sum: it has no parts that add up.
	round(CASE WHEN aimed.aggregation = 'arithmetic' AND aimed.score IS NOT NULL THEN aimed.share * aimed.normalised END, 9) AS contribution,
	round(CASE WHEN aimed.aggregation = 'arithmetic' AND aimed.next_score IS NOT NULL THEN
		coalesce(beyond.share * beyond.normalised, 0) - coalesce(aimed.share * aimed.normalised, 0)
	END, 9) AS gap_part,
	-- Not beyond what the method rewards, nor beyond what the indicator can be.
	CASE WHEN reach.needed_value BETWEEN coalesce(indicator.minimum, '-infinity'::DOUBLE) AND
		coalesce(indicator.maximum, CASE WHEN composite_item.measure IS NOT NULL THEN 100 ELSE 'infinity'::DOUBLE END)
	THEN reach.needed_value END AS needed_value
FROM aimed
CROSS JOIN LATERAL (
	SELECT round(CASE WHEN aimed.top_points IS NULL OR aimed.needed_points <= aimed.top_points + 1e-9 THEN
		aimed.value_at_zero + aimed.needed_points * aimed.unit_per_point
	END, 9) AS needed_value
) AS reach
JOIN item_valued AS valued USING (basis, composite_id, year, subject_id, item_id)
LEFT JOIN own_part AS beyond
	ON beyond.basis = aimed.basis
	AND beyond.composite_id = aimed.composite_id
	AND beyond.year = aimed.year
	AND beyond.subject_id = aimed.next_subject
	AND beyond.item_id = aimed.item_id
JOIN composite_item ON composite_item.composite_id = aimed.composite_id AND composite_item.item_id = aimed.item_id
LEFT JOIN indicator ON indicator.indicator_id = composite_item.indicator_id;
