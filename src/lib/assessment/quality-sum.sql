-- Parts against the total that was reported for them, with the residual; a missing part is no zero.
CREATE OR REPLACE TEMP TABLE quality_part AS
SELECT basis, relation_id, figure.indicator_id, place.parent AS place_code, year, place.place_code AS part, value, provenance, vintage
FROM quality_sum_relation
JOIN place ON place.level = part_level
JOIN indicator ON indicator.rollup = 'sum' AND indicator.indicator_id = coalesce(total_id, indicator.indicator_id)
JOIN figure_in_force AS figure ON figure.place_code = place.place_code AND figure.indicator_id = indicator.indicator_id
UNION ALL
SELECT basis, relation_id, total_id, place_code, year, part.indicator_id, value, provenance, vintage
FROM quality_sum_relation
JOIN quality_sum_part AS part USING (relation_id)
JOIN figure_in_force AS figure ON figure.indicator_id = part.indicator_id
JOIN place USING (place_code);

CREATE OR REPLACE TEMP TABLE quality_sums AS
WITH due_parts AS (
	SELECT relation_id, parent AS place_code, count(*) AS parts
	FROM quality_sum_relation
	JOIN place ON place.level = part_level
	GROUP BY ALL
	UNION ALL
	SELECT relation_id, NULL, count(*) FROM quality_sum_part GROUP BY ALL
),
added AS (
	SELECT
		basis, relation_id, indicator_id, place_code, year,
		count(value) AS reported,
		ordered_sum(list(value ORDER BY part)) AS parts_sum,
		bool_or(provenance = 'illustrative') AS illustrative,
		string_agg(DISTINCT vintage, ' / ' ORDER BY vintage) AS vintage
	FROM quality_part
	GROUP BY ALL
),
held AS (
	SELECT
		added.basis, added.relation_id, added.indicator_id, added.place_code, added.year,
		due_parts.parts, added.reported,
		CASE WHEN added.reported = due_parts.parts THEN parts_sum END AS parts_sum,
		total.value AS total,
		added.illustrative OR total.provenance = 'illustrative' AS illustrative,
		added.vintage <> total.vintage AS another_series,
		relation.tolerance
	FROM added
	JOIN quality_sum_relation AS relation USING (relation_id)
	JOIN due_parts
		ON due_parts.relation_id = added.relation_id AND coalesce(due_parts.place_code, added.place_code) = added.place_code
	JOIN figure_in_force AS total
		ON total.basis = added.basis
		AND total.place_code = added.place_code
		AND total.indicator_id = added.indicator_id
		AND total.year = added.year
		AND total.value IS NOT NULL
),
explained AS (
	SELECT held.*, declared.position AS declared
	FROM held
	LEFT JOIN quality_declared AS declared
		ON declared.relation_id = held.relation_id
		AND (declared.place_code IS NULL OR declared.place_code = held.place_code)
		AND (declared.indicator_id IS NULL OR declared.indicator_id = held.indicator_id)
		AND held.year BETWEEN coalesce(declared.from_year, held.year) AND coalesce(declared.until_year, held.year)
		AND abs(residual_share(parts_sum, total)) <= coalesce(declared.largest, 'infinity'::DOUBLE)
	QUALIFY row_number() OVER (
		PARTITION BY held.basis, held.relation_id, held.indicator_id, held.place_code, held.year ORDER BY declared.position
	) = 1
)
SELECT
	basis,
	relation_id,
	indicator_id,
	place_code,
	year::SMALLINT AS year,
	parts::INTEGER AS parts,
	reported::INTEGER AS reported,
	parts_sum,
	total,
	parts_sum - total AS residual,
	residual_share(parts_sum, total) AS residual_share,
	tolerance,
	CASE
		WHEN parts_sum IS NULL THEN 'parts-missing'
		WHEN abs(parts_sum - total) <= tolerance * abs(total) + 1e-9 * greatest(1, abs(total)) THEN 'agrees'
		WHEN declared IS NOT NULL THEN 'declared'
		WHEN another_series THEN 'another-series'
		ELSE 'differs'
	END AS status,
	CASE WHEN abs(parts_sum - total) > tolerance * abs(total) + 1e-9 * greatest(1, abs(total)) THEN declared END::SMALLINT AS declared,
	illustrative
FROM explained;
