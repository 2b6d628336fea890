-- What the points of a subject make together, by every method that is tried; the reason where they make no score.

CREATE OR REPLACE TEMP TABLE part_weighed AS
SELECT
	item_normalised.*,
	variant_tried.weighting,
	variant_tried.aggregation,
	variant_tried.changed_item,
	variant_tried.factor,
	variant_tried.own,
	composite_item.position,
	item_weighed.weight,
	-- An item on which all are equal is left out, not missing.
	CASE
		WHEN item_normalised.constant THEN 0
		WHEN variant_tried.changed_item = item_normalised.item_id THEN item_weighed.weight * variant_tried.factor
		ELSE item_weighed.weight
	END AS counted_weight
FROM variant_tried
JOIN item_normalised USING (composite_id, normalisation)
JOIN item_weighed USING (basis, composite_id, year, weighting, item_id)
JOIN composite_item USING (composite_id, item_id);

-- Compensated sums: what is left of their order disappears with the rounding of the score.
CREATE OR REPLACE TEMP TABLE subject_scored AS
WITH added AS (
	SELECT
		basis,
		composite_id,
		normalisation,
		weighting,
		aggregation,
		changed_item,
		factor,
		own,
		year,
		subject_id,
		fsum(counted_weight) AS whole,
		fsum(counted_weight) FILTER (normalised IS NOT NULL) AS known,
		count(*) FILTER (counted_weight > 0 AND normalised IS NULL) AS missing,
		bool_and(counted_weight IS NOT NULL) AS weighed,
		coalesce(bool_or(normalised <= 0) FILTER (counted_weight > 0), false) AS not_positive,
		fsum(counted_weight * normalised) AS products,
		fsum(CASE WHEN normalised > 0 THEN counted_weight * ln(normalised) END) AS logarithms,
		fsum(CASE WHEN normalised > 0 THEN counted_weight / normalised END) AS reciprocals
	FROM part_weighed
	GROUP BY ALL
),
told AS (
	SELECT
		added.*,
		known / nullif(whole, 0) AS known_share,
		CASE
			WHEN NOT weighed THEN 'no-weights'
			WHEN whole = 0 THEN 'nothing-differs'
			WHEN known IS NULL OR known = 0 THEN 'nothing-reported'
			WHEN missing_rule = 'withhold' AND missing > 0 THEN 'item-missing'
			WHEN known / whole < minimum_share - 1e-9 THEN 'too-little-reported'
			WHEN added.aggregation IN ('geometric', 'harmonic') AND not_positive THEN 'not-positive'
		END AS problem
	FROM added
	JOIN composite USING (composite_id)
)
SELECT
	basis,
	composite_id,
	normalisation,
	weighting,
	aggregation,
	changed_item,
	factor,
	own,
	year,
	subject_id,
	-- Nine decimals: what differs less is the arithmetic's doing and shares a rank.
	round(CASE
		WHEN problem IS NOT NULL THEN NULL
		WHEN aggregation = 'arithmetic' THEN products / known
		WHEN aggregation = 'geometric' THEN exp(logarithms / known)
		WHEN aggregation = 'harmonic' THEN known / reciprocals
	END, 9) AS score,
	missing,
	round(known_share, 9) AS known_share,
	problem
FROM told;
