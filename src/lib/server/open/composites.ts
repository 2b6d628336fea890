import { rowsOf, type Engine } from '../../engine/engine';

/** A composite as open data give it: its whole definition. */
export interface OpenComposite extends CompositeFacts {
	items: OpenCompositeItem[];
}

export interface CompositeFacts {
	composite_id: string;
	title: string;
	title_en: string;
	scored: 'place' | 'institution' | 'agency';
	place_level: string | null;
	within_place: string;
	institution_kinds: string | null;
	ownership: string | null;
	condition_indicator: string | null;
	condition_comparator: string | null;
	condition_value: number | null;
	minimum_cases: number | null;
	from_year: number;
	normalisation: string;
	weighting: string;
	aggregation: string;
	missing_rule: 'renormalise' | 'withhold';
	minimum_share: number | null;
	own_choice: boolean;
	source: string;
	source_en: string;
	policy_id: string | null;
	clause: string | null;
	note: string | null;
	note_en: string | null;
}

export interface OpenCompositeItem {
	item_id: string;
	indicator_id: string | null;
	measure: string | null;
	title: string;
	title_en: string;
	unit: string;
	weight: number;
	direction: 'increase' | 'decrease';
	satisfied: number | null;
	unacceptable: number | null;
	floor_points: number | null;
	ceiling_points: number | null;
	low_post: number | null;
	high_post: number | null;
	target: number | null;
	step_1: number | null;
	step_2: number | null;
	step_3: number | null;
	step_4: number | null;
	step_5: number | null;
	red: number | null;
	green: number | null;
	note: string | null;
	note_en: string | null;
}

/** Every composite of a release with its items, weights, standard values and their source. Throws EngineError. */
export async function readComposites(engine: Engine): Promise<OpenComposite[]> {
	const composites = rowsOf<CompositeFacts>(await engine.query('FROM composite ORDER BY rowid'));
	const items = rowsOf<OpenCompositeItem & { composite_id: string }>(
		await engine.query(
			`SELECT composite_id, item_id, indicator_id, measure, title, title_en, coalesce(indicator.unit, '%') AS unit, weight,
				composite_item.direction, satisfied, unacceptable, floor_points, ceiling_points, low_post, high_post, target,
				step_1, step_2, step_3, step_4, step_5, red, green, note, note_en
			FROM composite_item LEFT JOIN indicator USING (indicator_id)
			ORDER BY composite_id, position`
		)
	);
	return composites.map((composite) => ({
		...composite,
		items: items
			.filter(({ composite_id }) => composite_id === composite.composite_id)
			.map(({ composite_id: _, ...item }) => item)
	}));
}
