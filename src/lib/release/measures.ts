import type { Engine } from '../engine/engine';
import type { Measures } from '../figure/parse';
import type { Indicator } from '../figure/schema';
import { insertRows, type Row } from '../engine/insert';

/** Writes indicators, units, ordinal scales and kinds of institutions into their tables. */
export async function loadMeasures(
	engine: Engine,
	{ indicators, units, scales, kinds }: Measures
): Promise<void> {
	await insertRows(engine, 'unit', units);
	await insertRows(engine, 'indicator', indicators.map(indicatorRow));
	await insertRows(
		engine,
		'institution_kind',
		kinds.map(({ id, group, ...kind }) => ({ kind: id, ...kind, institution_group: group }))
	);
	await insertRows(
		engine,
		'scale_step',
		scales.flatMap((scale) => scale.steps.map((step, rank) => ({ scale_id: scale.id, rank, ...step })))
	);
}

function indicatorRow({ id, scale, formula, aliases, ...indicator }: Indicator): Row {
	const ratio = formula && 'numerator' in formula ? formula : undefined;
	const growth = formula && 'growth_of' in formula ? formula : undefined;
	return {
		indicator_id: id,
		...indicator,
		scale_id: scale,
		numerator_id: ratio?.numerator,
		denominator_id: ratio?.denominator,
		factor: ratio?.factor,
		growth_of: growth?.growth_of,
		growth_since: growth?.since,
		aliases: aliases.join('、')
	};
}
