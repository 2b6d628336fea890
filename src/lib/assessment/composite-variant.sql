-- By which methods a composite can be scored: its own, every other one its items allow, and its own with one weight a fifth
-- higher or lower.
CREATE OR REPLACE TEMP TABLE variant_tried AS
WITH possible AS (
	SELECT composite.composite_id, methods.normalisation
	FROM composite
	JOIN composite_item USING (composite_id)
	CROSS JOIN (
		VALUES ('efficacy'), ('grade-step'), ('completion'), ('min-max'), ('goalposts'), ('distance-to-target'), ('as-is')
	) AS methods (normalisation)
	GROUP BY ALL
	HAVING bool_and(coalesce(CASE methods.normalisation
		WHEN 'efficacy' THEN satisfied IS NOT NULL AND unacceptable IS NOT NULL
		WHEN 'grade-step' THEN step_5 IS NOT NULL
		WHEN 'completion' THEN composite_item.target > 0
		WHEN 'min-max' THEN true
		WHEN 'goalposts' THEN low_post IS NOT NULL AND high_post IS NOT NULL
		WHEN 'distance-to-target' THEN composite_item.target IS NOT NULL
		WHEN 'as-is' THEN composite.normalisation = 'as-is'
	END, false))
)
SELECT
	composite_id,
	possible.normalisation,
	weightings.weighting,
	aggregations.aggregation,
	NULL::VARCHAR AS changed_item,
	1.0::DOUBLE AS factor,
	possible.normalisation = composite.normalisation
		AND weightings.weighting = composite.weighting
		AND aggregations.aggregation = composite.aggregation AS own
FROM possible
JOIN composite USING (composite_id)
CROSS JOIN (VALUES ('stated'), ('equal'), ('entropy-min-max'), ('entropy-sum')) AS weightings (weighting)
CROSS JOIN (VALUES ('arithmetic'), ('geometric'), ('harmonic')) AS aggregations (aggregation)
UNION ALL
SELECT composite_id, normalisation, weighting, aggregation, item_id, change.factor, false
FROM composite
JOIN composite_item USING (composite_id)
CROSS JOIN (VALUES (1.2::DOUBLE), (0.8::DOUBLE)) AS change (factor);
