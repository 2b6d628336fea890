import { insertRows } from '../engine/insert';
import type { Engine } from '../engine/engine';
import type { QualitySeeds } from '../figure/quality-seeds';

/** Writes the thresholds, sums and rules of data quality into their tables. */
export async function loadQuality(engine: Engine, { thresholds, sums, rules }: QualitySeeds): Promise<void> {
	await insertRows(engine, 'quality_threshold', thresholds);
	await insertRows(
		engine,
		'quality_sum_relation',
		sums.map(({ id, title, title_en, parts, total, tolerance }) => ({
			relation_id: id,
			title,
			title_en,
			part_level: 'level' in parts ? parts.level : undefined,
			total_id: total,
			tolerance
		}))
	);
	await insertRows(
		engine,
		'quality_sum_part',
		sums.flatMap(({ id, parts }) =>
			'indicators' in parts ? parts.indicators.map((indicator_id) => ({ relation_id: id, indicator_id })) : []
		)
	);
	await insertRows(engine, 'quality_declared', sums.flatMap(declaredRows));
	await insertRows(
		engine,
		'quality_rule',
		rules.map(({ id, title, title_en, operator, severity }) => ({
			rule_id: id,
			title,
			title_en,
			operator,
			severity
		}))
	);
	await insertRows(
		engine,
		'quality_rule_side',
		rules.flatMap((rule) =>
			(['left', 'right'] as const).map((side) => ({ rule_id: rule.id, side, ...rule[side] }))
		)
	);
	await insertRows(
		engine,
		'quality_rule_step',
		rules.flatMap(({ id, steps }) =>
			(['left', 'right'] as const).flatMap((side) =>
				steps[side].map((step, position) => ({
					rule_id: id,
					side,
					position,
					step: step.step,
					number: step.step === 'number' ? step.number : undefined,
					indicator_id: step.step === 'indicator' ? step.indicator : undefined
				}))
			)
		)
	);
}

/** A reason for several places or indicators is a row for each of them, all with its position. */
function declaredRows({ id, declared }: QualitySeeds['sums'][number]) {
	return declared.flatMap(({ places, indicators, from, until, largest, reason, reason_en }, position) =>
		(places ?? [undefined]).flatMap((place_code) =>
			(indicators ?? [undefined]).map((indicator_id) => ({
				relation_id: id,
				position,
				place_code,
				indicator_id,
				from_year: from,
				until_year: until,
				largest,
				reason,
				reason_en
			}))
		)
	);
}
