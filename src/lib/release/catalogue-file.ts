import type {
	Catalogue,
	CatalogueIndicator,
	CataloguePlace,
	CataloguePolicy,
	CatalogueTarget,
	CatalogueZone
} from '../assessment/catalogue';
import { rowsOf, type Engine } from '../engine/engine';
import { methodChoices } from './method-choices';

/** Reads from a judged release the names its pages need. */
export async function readCatalogue(engine: Engine, release: string, regions: string[]): Promise<Catalogue> {
	const rows = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));
	const steps = await rows<{ scale_id: string; label: string; label_en: string }>(
		'FROM scale_step ORDER BY scale_id, rank'
	);
	const indicators = await rows<Omit<CatalogueIndicator, 'steps'> & { scale_id: string | null }>(
		`SELECT indicator_id, name, indicator.name_en, unit, unit.name_en AS unit_en, decimals, kind, direction, minimum, maximum,
			numerator_id, denominator_id, growth_of, growth_since, definition, definition_en, scale_id
		FROM indicator JOIN unit ON unit.symbol = indicator.unit ORDER BY indicator_id`
	);
	const zonePlaces = await rows<{ zone_id: string; place_code: string }>(
		'FROM zone_place ORDER BY zone_id, place_code'
	);
	return {
		release,
		years: (await rows<{ year: number }>('SELECT DISTINCT year FROM assessment ORDER BY year')).map(
			({ year }) => year
		),
		policies: await rows<CataloguePolicy>('FROM policy ORDER BY known_from, period_from DESC, policy_id'),
		targets: await rows<CatalogueTarget>(
			`SELECT target.* EXCLUDE (value_label, unit, baseline_value), bound, condition_indicator, condition_comparator, condition_value
			FROM target
			LEFT JOIN (
				SELECT target_id, count(*) FILTER (standing = 'bound') AS bound, any_value(condition_indicator) AS condition_indicator,
					any_value(condition_comparator) AS condition_comparator, any_value(condition_value) AS condition_value
				FROM target_place GROUP BY target_id
			) USING (target_id)
			ORDER BY policy_id, target.rowid`
		),
		indicators: indicators.map(({ scale_id, ...indicator }) => ({
			...indicator,
			steps: steps
				.filter((step) => step.scale_id === scale_id)
				.map(({ label, label_en }) => ({ label, label_en }))
		})),
		places: await rows<CataloguePlace>('FROM place ORDER BY place_code'),
		zones: (
			await rows<Omit<CatalogueZone, 'places'>>(
				'SELECT zone_id, name, name_en, region FROM zone ORDER BY rowid'
			)
		).map((zone) => ({
			...zone,
			places: zonePlaces.filter(({ zone_id }) => zone_id === zone.zone_id).map(({ place_code }) => place_code)
		})),
		regions,
		methods: (await methodChoices(engine)).map(({ id, name, name_en }) => ({ id, name, name_en })),
		vintages: await rows('SELECT vintage, name, name_en FROM vintage ORDER BY rank')
	};
}
