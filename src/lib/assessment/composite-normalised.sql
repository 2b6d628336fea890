-- How a value becomes points, usually from 0 to 100; NULL where there is no value, or where the method cannot tell subjects apart.

-- 功效系数法: 60 points at the value not allowed, 100 at the satisfactory one; beyond both unless bounds are given.
CREATE OR REPLACE TEMP MACRO efficacy_points(value, satisfied, unacceptable) AS
	(value - unacceptable) / (satisfied - unacceptable) * 40 + 60;

-- COINr's goalposts and the min-max method: the share of the way between two values, in the good direction.
CREATE OR REPLACE TEMP MACRO share_points(value, low, high, toward) AS
	CASE WHEN high > low THEN CASE WHEN toward > 0 THEN value - low ELSE high - value END / (high - low) * 100 END;

-- The grade a value reaches among five standard values (较差 1, 较低 2, 平均 3, 良好 4, 优秀 5); 0 below the first.
CREATE OR REPLACE TEMP MACRO grade_reached(value, step_1, step_2, step_3, step_4, step_5, toward) AS
	CASE
		WHEN (value - step_5) * toward >= 0 THEN 5
		WHEN (value - step_4) * toward >= 0 THEN 4
		WHEN (value - step_3) * toward >= 0 THEN 3
		WHEN (value - step_2) * toward >= 0 THEN 2
		WHEN (value - step_1) * toward >= 0 THEN 1
		WHEN value IS NOT NULL THEN 0
	END;

CREATE OR REPLACE TEMP MACRO kept_within(points, lowest_points, highest_points) AS
	CASE WHEN points IS NOT NULL THEN greatest(coalesce(lowest_points, points), least(coalesce(highest_points, points), points)) END;

-- What the subjects of a year show together; an item on which all are equal is constant.
CREATE OR REPLACE TEMP TABLE item_spread AS
SELECT
	basis,
	composite_id,
	year,
	item_id,
	min(value) AS lowest,
	max(value) AS highest,
	ordered_sum(list(value ORDER BY subject_id)) AS total,
	count(value) AS reporting
FROM item_valued
GROUP BY ALL;

-- Points are linear between the edges of a method: value = value_at_zero + points × unit_per_point, up to top_points.
CREATE OR REPLACE TEMP TABLE item_normalised AS
WITH asked AS (
	SELECT DISTINCT composite_id, normalisation FROM variant_tried
),
graded AS (
	SELECT
		item_valued.basis,
		item_valued.composite_id,
		item_valued.year,
		item_valued.subject_id,
		item_valued.item_id,
		asked.normalisation,
		item_valued.value,
		item.* EXCLUDE (composite_id, item_id, direction),
		item_spread.lowest,
		item_spread.highest,
		CASE WHEN item.direction = 'decrease' THEN -1 ELSE 1 END AS toward,
		grade_reached(
			item_valued.value, step_1, step_2, step_3, step_4, step_5, CASE WHEN item.direction = 'decrease' THEN -1 ELSE 1 END
		) AS grade
	FROM item_valued
	JOIN asked USING (composite_id)
	JOIN composite_item AS item USING (composite_id, item_id)
	JOIN item_spread USING (basis, composite_id, year, item_id)
),
scaled AS (
	SELECT
		*,
		CASE normalisation
			WHEN 'efficacy' THEN (satisfied - unacceptable) / 40
			WHEN 'grade-step' THEN CASE WHEN grade BETWEEN 1 AND 4 THEN
				([step_1, step_2, step_3, step_4, step_5][grade + 1] - [step_1, step_2, step_3, step_4, step_5][grade]) / 20
			END
			WHEN 'completion' THEN toward * target / 100
			WHEN 'min-max' THEN CASE WHEN highest > lowest THEN toward * (highest - lowest) / 100 END
			WHEN 'goalposts' THEN toward * (high_post - low_post) / 100
			WHEN 'distance-to-target' THEN
				CASE WHEN toward > 0 THEN nullif(greatest(target - lowest, 0), 0) ELSE -nullif(greatest(highest - target, 0), 0) END / 100
			WHEN 'as-is' THEN 1.0
		END AS unit_per_point,
		CASE normalisation
			WHEN 'efficacy' THEN unacceptable - (satisfied - unacceptable) * 1.5
			WHEN 'grade-step' THEN CASE WHEN grade BETWEEN 1 AND 4 THEN
				[step_1, step_2, step_3, step_4, step_5][grade]
					- grade * ([step_1, step_2, step_3, step_4, step_5][grade + 1] - [step_1, step_2, step_3, step_4, step_5][grade])
			END
			WHEN 'completion' THEN CASE WHEN toward > 0 THEN 0 ELSE 2 * target END
			WHEN 'goalposts' THEN CASE WHEN toward > 0 THEN low_post ELSE high_post END
			WHEN 'as-is' THEN 0
			ELSE CASE WHEN toward > 0 THEN lowest ELSE highest END
		END AS value_at_zero,
		CASE normalisation
			WHEN 'grade-step' THEN (grade + 1) * 20
			WHEN 'min-max' THEN 100
			WHEN 'goalposts' THEN 100
			ELSE ceiling_points
		END AS top_points
	FROM graded
)
SELECT
	basis,
	composite_id,
	year,
	subject_id,
	item_id,
	normalisation,
	CASE normalisation
		WHEN 'efficacy' THEN kept_within(efficacy_points(value, satisfied, unacceptable), floor_points, ceiling_points)
		-- 国资委: 本档基础分 + 功效系数 × (上档基础分 − 本档基础分), the grades worth 20, 40, 60, 80, 100; 0 below 较差.
		WHEN 'grade-step' THEN CASE
			WHEN grade IN (0, 5) THEN grade * 20.0
			ELSE grade * 20 + (value - [step_1, step_2, step_3, step_4, step_5][grade]) / unit_per_point
		END
		WHEN 'completion' THEN kept_within(
			CASE WHEN toward > 0 THEN value / target ELSE 2 - value / target END * 100, coalesce(floor_points, 0), ceiling_points
		)
		WHEN 'min-max' THEN share_points(value, lowest, highest, toward)
		WHEN 'goalposts' THEN kept_within(share_points(value, low_post, high_post, toward), 0, 100)
		-- COINr's distance to target: the share of the way from the worst subject to the target.
		WHEN 'distance-to-target' THEN kept_within((value - value_at_zero) / unit_per_point, floor_points, ceiling_points)
		WHEN 'as-is' THEN value
	END AS normalised,
	CASE normalisation
		WHEN 'min-max' THEN coalesce(highest = lowest, false)
		WHEN 'distance-to-target' THEN lowest IS NOT NULL AND unit_per_point IS NULL
		ELSE false
	END AS constant,
	unit_per_point,
	value_at_zero,
	top_points
FROM scaled;
