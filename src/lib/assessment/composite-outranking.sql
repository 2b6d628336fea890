-- Who stands above whom whatever the weights of the items are.

-- COINr's outranking: the weight of the items on which one is better than another, half of it where they are equal. Only
-- items that both have count; 1 means better on every one.
CREATE OR REPLACE TEMP TABLE subject_outranked AS
WITH counted AS (
	SELECT basis, composite_id, year, count(DISTINCT item_id) AS items
	FROM part_weighed
	WHERE own AND counted_weight > 0
	GROUP BY ALL
),
compared AS (
	SELECT
		one.basis,
		one.composite_id,
		one.year,
		one.subject_id,
		other.subject_id AS other_id,
		one.position,
		one.counted_weight AS weight,
		CASE WHEN one.normalised > other.normalised THEN 1.0 WHEN one.normalised = other.normalised THEN 0.5 ELSE 0.0 END AS won,
		one.normalised >= other.normalised AS as_good
	FROM part_weighed AS one
	JOIN part_weighed AS other
		ON other.own
		AND other.basis = one.basis
		AND other.composite_id = one.composite_id
		AND other.year = one.year
		AND other.item_id = one.item_id
		AND other.subject_id <> one.subject_id
	WHERE one.own AND one.counted_weight > 0 AND one.normalised IS NOT NULL AND other.normalised IS NOT NULL
)
SELECT
	compared.basis,
	compared.composite_id,
	compared.year::SMALLINT AS year,
	compared.subject_id,
	compared.other_id,
	round(ordered_sum(list(weight * won ORDER BY position)) / ordered_sum(list(weight ORDER BY position)), 9) AS outranking,
	count(*)::SMALLINT AS items,
	-- Only where both have every item: what is missing may be better or worse.
	bool_and(as_good) AND bool_or(won = 1) AND count(*) = any_value(counted.items) AS dominates
FROM compared
JOIN counted USING (basis, composite_id, year)
GROUP BY ALL;
