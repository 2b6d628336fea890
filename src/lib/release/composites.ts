import type { Engine } from '../engine/engine';
import { insertRows, type Row } from '../engine/insert';
import type { Measures } from '../figure/parse';
import { directionOf } from '../policy/composite-faults';
import type { Composite, CompositeItem } from '../policy/composite-schema';
import { converter } from './convert';

/** Writes composites and their items into their tables. They are checked already. */
export async function loadComposites(
	engine: Engine,
	composites: readonly Composite[],
	measures: Measures
): Promise<void> {
	await insertRows(
		engine,
		'composite',
		composites.map((composite) => compositeRow(composite, measures))
	);
	await insertRows(
		engine,
		'composite_item',
		composites.flatMap(({ id, items }) =>
			items.map((item, position) => itemRow(id, item, position, measures))
		)
	);
}

function compositeRow(composite: Composite, measures: Measures): Row {
	const { places, institutions, agencies, method, missing, weights_from } = composite;
	const where = institutions?.where;
	return {
		composite_id: composite.id,
		title: composite.title,
		title_en: composite.title_en,
		scored: places ? 'place' : institutions ? 'institution' : 'agency',
		place_level: places?.level,
		within_place: places?.within ?? institutions?.within ?? agencies?.region,
		institution_kinds: institutions?.kinds.join('、'),
		ownership: institutions?.ownership,
		condition_indicator: where?.indicator,
		condition_comparator: where?.comparator,
		condition_value: where && converter(measures)(where.value, where.unit, where.indicator),
		minimum_cases: agencies?.minimum_commitments,
		from_year: composite.from,
		normalisation: method.normalisation,
		weighting: method.weights,
		aggregation: method.aggregation,
		missing_rule: missing.rule,
		minimum_share: missing.rule === 'renormalise' ? missing.minimum_share : undefined,
		own_choice: weights_from.own_choice,
		source: weights_from.source,
		source_en: weights_from.source_en,
		policy_id: composite.policy,
		clause: composite.clause,
		note: composite.note,
		note_en: composite.note_en
	};
}

function itemRow(composite_id: string, item: CompositeItem, position: number, measures: Measures): Row {
	const indicator = measures.indicators.find(({ id }) => id === item.indicator);
	const [low_post, high_post] = item.goalposts ?? [];
	const [step_1, step_2, step_3, step_4, step_5] = item.steps ?? [];
	return {
		composite_id,
		item_id: item.id,
		position,
		indicator_id: item.indicator,
		measure: item.measure,
		title: item.title ?? indicator?.name,
		title_en: item.title_en ?? indicator?.name_en,
		weight: item.weight,
		direction: directionOf(item, measures),
		satisfied: item.satisfied,
		unacceptable: item.unacceptable,
		floor_points: item.floor,
		ceiling_points: item.ceiling,
		low_post,
		high_post,
		target: item.target,
		step_1,
		step_2,
		step_3,
		step_4,
		step_5,
		red: item.thresholds?.red,
		green: item.thresholds?.green,
		note: item.note,
		note_en: item.note_en
	};
}
