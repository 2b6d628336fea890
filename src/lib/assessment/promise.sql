-- What is promised, as edges in the indicator's unit: met when within [low_edge, high_edge], strictly inside where
-- `strict`. `toward` is +1 where more is better, -1 where less is, 0 inside a band. `goal` is the value the path runs
-- to. 左右 is widened by the target's tolerance, else by the light pack's. A promise of a direction alone (rise, fall)
-- has no edge here: each row has its own, see reference.sql.
CREATE OR REPLACE TEMP TABLE promise AS
WITH widened AS (
	SELECT
		target_id,
		indicator_id,
		comparator,
		value,
		high,
		tolerance_absolute,
		tolerance_relative,
		against,
		quantifier,
		recurrence,
		from_year,
		due_year,
		baseline_year,
		baseline_value,
		not_evaluable,
		path_shape,
		indicator.direction,
		indicator.kind,
		coalesce(indicator.minimum, scale.lowest) AS minimum,
		coalesce(indicator.maximum, scale.highest) AS maximum,
		power(10, -indicator.decimals) AS step,
		pack.pack_id,
		CASE WHEN target.comparator = 'about' THEN coalesce(
			target.tolerance_absolute,
			abs(target.value) * coalesce(target.tolerance_relative, pack.about_relative_tolerance)
		) END AS tolerance
	FROM target
	JOIN indicator USING (indicator_id)
	LEFT JOIN (
		SELECT scale_id, min(rank) AS lowest, max(rank) AS highest FROM scale_step GROUP BY scale_id
	) AS scale USING (scale_id)
	CROSS JOIN (FROM light_pack WHERE pack_id = 'default') AS pack
),
edged AS (
	SELECT
		*,
		CASE
			WHEN comparator IN ('at-least', 'more-than', 'between') THEN value
			WHEN comparator = 'about' AND direction <> 'decrease'
			THEN CASE WHEN kind IN ('count', 'grade') THEN ceil(round(value - tolerance, 9)) ELSE value - tolerance END
		END AS low_edge,
		CASE
			WHEN comparator IN ('at-most', 'less-than') THEN value
			WHEN comparator = 'between' THEN high
			WHEN comparator = 'about' AND direction <> 'increase'
			THEN CASE WHEN kind IN ('count', 'grade') THEN floor(round(value + tolerance, 9)) ELSE value + tolerance END
		END AS high_edge,
		comparator IN ('more-than', 'less-than', 'rise', 'fall') AS strict
	FROM widened
)
SELECT
	*,
	CASE recurrence WHEN 'once' THEN coalesce(baseline_year, from_year) ELSE from_year END AS first_year,
	CASE
		WHEN comparator = 'rise' THEN 1
		WHEN low_edge IS NULL THEN -1
		WHEN high_edge IS NULL THEN 1
		ELSE 0
	END AS toward,
	CASE WHEN low_edge IS NULL THEN high_edge WHEN high_edge IS NULL THEN low_edge END AS goal
FROM edged;
