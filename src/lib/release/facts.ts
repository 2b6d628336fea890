import type { Engine } from '../engine/engine';

/**
 * Adds what the documents report as reached to the figures, as official figures without a series, each with its policy
 * and clause as source; where the same figure is reported already, that one stays alone.
 */
export async function loadFactsAsFigures(engine: Engine): Promise<void> {
	await engine.run(
		`INSERT INTO figure
		SELECT
			fact.place_code, fact.indicator_id, fact.year, fact.value, coalesce(fact.value_label, fact.value::VARCHAR),
			indicator.unit, CASE WHEN fact.approximate THEN 'estimated' ELSE 'final' END, 'official', '', 0,
			concat_ws(' ', policy.short_title, fact.clause), fact.note, fact.file, fact.line, NULL, NULL, NULL
		FROM fact
		JOIN policy USING (policy_id)
		JOIN indicator USING (indicator_id)
		ANTI JOIN figure AS reported
			ON reported.provenance <> 'illustrative'
			AND reported.place_code = fact.place_code
			AND reported.indicator_id = fact.indicator_id
			AND reported.year = fact.year
		QUALIFY row_number() OVER (PARTITION BY fact.place_code, fact.indicator_id, fact.year ORDER BY fact.fact_id) = 1
		ORDER BY fact.fact_id`
	);
}
