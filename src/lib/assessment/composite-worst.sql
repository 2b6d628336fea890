-- The colour of the two worst items, where an item names its red and its green threshold.

-- SDG Index: 0 at the lower post, 1 at the red threshold, 2 at the green one, 3 at the upper post, linear between.
CREATE OR REPLACE TEMP MACRO rescaled(points, red_points, green_points) AS
	CASE
		WHEN points >= green_points THEN CASE WHEN green_points < 100 THEN 2 + (points - green_points) / (100 - green_points) ELSE 3 END
		WHEN points >= red_points THEN 1 + (points - red_points) / (green_points - red_points)
		WHEN points IS NOT NULL THEN CASE WHEN red_points > 0 THEN points / red_points ELSE 0 END
	END;

-- Green only if both are green, red only if both are red; grey where fewer than half the items are known.
CREATE OR REPLACE TEMP TABLE worst_items AS
WITH item AS (
	SELECT *, CASE WHEN direction = 'decrease' THEN -1 ELSE 1 END AS toward
	FROM composite_item
	WHERE red IS NOT NULL AND green IS NOT NULL AND low_post IS NOT NULL AND high_post IS NOT NULL
),
placed AS (
	SELECT
		item_valued.basis,
		item_valued.composite_id,
		item_valued.year,
		item_valued.subject_id,
		item.position,
		item.item_id,
		rescaled(
			kept_within(share_points(item_valued.value, low_post, high_post, toward), 0, 100),
			share_points(red, low_post, high_post, toward),
			share_points(green, low_post, high_post, toward)
		) AS level
	FROM item_valued
	JOIN item USING (composite_id, item_id)
),
ordered AS (
	SELECT
		*,
		count(*) OVER everything AS items,
		count(level) OVER everything AS known,
		row_number() OVER (PARTITION BY basis, composite_id, year, subject_id ORDER BY level NULLS LAST, position) AS place
	FROM placed
	WINDOW everything AS (PARTITION BY basis, composite_id, year, subject_id)
),
two AS (
	SELECT
		basis,
		composite_id,
		year,
		subject_id,
		any_value(items) AS items,
		any_value(known) AS known,
		max(item_id) FILTER (place = 1 AND level IS NOT NULL) AS worst_item,
		max(item_id) FILTER (place = 2 AND level IS NOT NULL) AS second_item,
		max(level) FILTER (place = 1) AS worst,
		coalesce(max(level) FILTER (place = 2), max(level) FILTER (place = 1)) AS second
	FROM ordered
	WHERE place <= 2
	GROUP BY ALL
)
SELECT
	basis,
	composite_id,
	year::SMALLINT AS year,
	subject_id,
	worst_item,
	second_item,
	round((worst + second) / 2, 9) AS level,
	CASE
		WHEN known * 2 < items OR known = 0 THEN 'grey'
		WHEN worst >= 2 AND second >= 2 THEN 'green'
		WHEN worst < 1 AND second < 1 THEN 'red'
		WHEN (worst + second) / 2 >= 1.5 THEN 'yellow'
		ELSE 'orange'
	END AS colour
FROM two;
