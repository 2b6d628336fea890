-- What is promised to whom, as edges in the indicator's unit: met when within [low_edge, high_edge],
-- strictly inside where `strict`. `toward` is +1 where more is better, -1 where less is, 0 inside a band.
-- `goal` is the value the path runs to. 左右 is widened by the target's tolerance, else by the light pack's.
CREATE OR REPLACE TEMP TABLE promise AS
WITH widened AS (
	SELECT
		target.*,
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
		comparator IN ('more-than', 'less-than') AS strict
	FROM widened
)
SELECT
	*,
	CASE WHEN low_edge IS NULL THEN -1 WHEN high_edge IS NULL THEN 1 ELSE 0 END AS toward,
	CASE WHEN low_edge IS NULL THEN high_edge WHEN high_edge IS NULL THEN low_edge END AS goal
FROM edged;

CREATE OR REPLACE TEMP MACRO is_met(value, low_edge, high_edge, strict) AS
	CASE WHEN strict
		THEN coalesce(value > low_edge + 1e-9 * greatest(1, abs(low_edge)), true)
			AND coalesce(value < high_edge - 1e-9 * greatest(1, abs(high_edge)), true)
		ELSE coalesce(value >= low_edge - 1e-9 * greatest(1, abs(low_edge)), true)
			AND coalesce(value <= high_edge + 1e-9 * greatest(1, abs(high_edge)), true)
	END;
