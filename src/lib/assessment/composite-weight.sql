-- How much each item counts, by each way to weigh. Weights add up to 1; where a way cannot be computed they are NULL.

-- 熵权法: p = y / Σy, E = −Σ p ln p / ln n with 0 ln 0 = 0, w = (1 − E) / Σ(1 − E); y is the value itself or its share of the
-- way from the worst to the best subject. A constant item tells nothing and weighs 0. Negative values have no shares.
CREATE OR REPLACE TEMP TABLE item_weighed AS
WITH raised AS (
	SELECT
		item_valued.*,
		weightings.weighting,
		item_spread.reporting,
		item_spread.lowest,
		coalesce(item_spread.highest = item_spread.lowest, true) AS constant,
		CASE weightings.weighting
			WHEN 'entropy-min-max' THEN
				share_points(value, lowest, highest, CASE WHEN composite_item.direction = 'decrease' THEN -1 ELSE 1 END)
			WHEN 'entropy-sum' THEN value
		END AS y
	FROM item_valued
	JOIN composite_item USING (composite_id, item_id)
	JOIN item_spread USING (basis, composite_id, year, item_id)
	CROSS JOIN (VALUES ('stated'), ('equal'), ('entropy-min-max'), ('entropy-sum')) AS weightings (weighting)
),
shared AS (
	SELECT
		*,
		y / nullif(ordered_sum(list(y) OVER (
			PARTITION BY basis, composite_id, year, item_id, weighting
			ORDER BY subject_id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
		)), 0) AS p
	FROM raised
),
measured AS (
	SELECT
		basis,
		composite_id,
		year,
		weighting,
		item_id,
		any_value(constant) AS constant,
		any_value(reporting) AS reporting,
		coalesce(min(y) < 0, false) AS negative,
		-ordered_sum(list(CASE WHEN p > 0 THEN p * ln(p) ELSE 0 END ORDER BY subject_id)) AS disorder
	FROM shared
	GROUP BY ALL
),
raw AS (
	SELECT
		measured.*,
		composite_item.position,
		CASE
			WHEN weighting NOT LIKE 'entropy-%' OR negative THEN NULL
			WHEN constant OR reporting < 2 THEN 1.0
			ELSE disorder / ln(reporting)
		END AS entropy,
		CASE
			WHEN weighting = 'stated' THEN composite_item.weight
			WHEN weighting = 'equal' THEN 1.0
			WHEN constant OR reporting < 2 THEN 0.0
			WHEN NOT negative THEN 1 - disorder / ln(reporting)
		END AS raw_weight
	FROM measured
	JOIN composite_item USING (composite_id, item_id)
)
SELECT
	basis,
	composite_id,
	year,
	weighting,
	item_id,
	constant,
	round(entropy, 9) AS entropy,
	raw_weight / CASE WHEN count(*) OVER whole = count(raw_weight) OVER whole THEN nullif(ordered_sum(list(raw_weight) OVER whole), 0) END
		AS weight
FROM raw
WINDOW whole AS (
	PARTITION BY basis, composite_id, year, weighting
	ORDER BY position ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
);
