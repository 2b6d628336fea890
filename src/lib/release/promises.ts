import type { Engine } from '../engine/engine';
import type { Measures } from '../figure/parse';
import type { Place } from '../figure/schema';
import { expandBindings } from '../policy/expand';
import type { LightPack, Policy, Target, Zone } from '../policy/schema';
import type { Seeds } from '../policy/seeds';
import { converter, type Converter } from './convert';
import { insertRows, type Row } from '../engine/insert';

/** Writes policies, zones, targets, whom they bind and light packs into their tables, in the indicators' units. */
export async function loadPromises(
	engine: Engine,
	seeds: Pick<Seeds, 'policies' | 'zones' | 'light_packs'>,
	measures: Measures,
	places: readonly Place[]
): Promise<void> {
	await insertRows(engine, 'policy', seeds.policies.map(policyRow));
	await insertRows(engine, 'zone', seeds.zones.map(zoneRow));
	await insertRows(
		engine,
		'zone_place',
		seeds.zones.flatMap((zone) => zone.places.map((place_code) => ({ zone_id: zone.id, place_code })))
	);
	const convert = converter(measures);
	const targets = seeds.policies.flatMap((policy) => policy.targets.map((target) => ({ policy, target })));
	await insertRows(
		engine,
		'target',
		targets.map(({ policy, target }) => targetRow(policy, target, convert))
	);
	await insertRows(
		engine,
		'target_place',
		targets.flatMap(({ target }) =>
			expandBindings(target, places, seeds.zones).map(({ condition, ...bound }) => ({
				...bound,
				...(condition
					? {
							condition_indicator: condition.indicator,
							condition_comparator: condition.comparator,
							condition_value: convert(condition.value, condition.unit, condition.indicator)
						}
					: {})
			}))
		)
	);
	await insertRows(
		engine,
		'target_location',
		targets.flatMap(({ target }) =>
			target.also_at.map((location, position) => ({ target_id: target.id, position, ...location }))
		)
	);
	await insertRows(
		engine,
		'target_item',
		targets.flatMap(({ target }) =>
			target.items.map(({ place, ...item }, position) => ({
				target_id: target.id,
				position,
				place_code: place,
				...item
			}))
		)
	);
	await insertRows(
		engine,
		'target_step',
		targets.flatMap(({ target }) => stepRows(target, convert))
	);
	await insertRows(engine, 'light_pack', seeds.light_packs.map(packRow));
	await insertRows(engine, 'light_band', seeds.light_packs.flatMap(bandRows));
}

function policyRow(policy: Policy): Row {
	return {
		policy_id: policy.id,
		title: policy.title,
		title_en: policy.title_en,
		short_title: policy.short_title,
		short_title_en: policy.short_title_en,
		number: policy.number,
		issuers: policy.issuers.join('、'),
		issued: policy.issued,
		period_from: policy.period.from,
		period_to: policy.period.to,
		region: policy.region,
		kind: policy.kind,
		known_from: policy.known_from,
		source: policy.source,
		note: policy.note,
		note_en: policy.note_en
	};
}

function zoneRow({ id, policy, places: _, ...zone }: Zone): Row {
	return { zone_id: id, policy_id: policy, ...zone };
}

function targetRow(policy: Policy, target: Target, convert: Converter): Row {
	const inUnit = (value: number | string | undefined) =>
		value === undefined ? undefined : convert(value, target.unit, target.indicator);
	const absolute = target.tolerance && 'absolute' in target.tolerance ? target.tolerance.absolute : undefined;
	const relative = target.tolerance && 'relative' in target.tolerance ? target.tolerance.relative : undefined;
	return {
		target_id: target.id,
		policy_id: policy.id,
		title: target.title,
		title_en: target.title_en,
		clause: target.clause,
		phrase: target.phrase,
		indicator_id: target.indicator,
		comparator: target.comparator,
		value: inUnit(target.value),
		high: inUnit(target.high),
		value_label: typeof target.value === 'string' ? target.value : undefined,
		unit: target.unit,
		tolerance_relative: relative,
		tolerance_absolute: inUnit(absolute),
		baseline_year: target.baseline?.year,
		baseline_value: inUnit(target.baseline?.value),
		due_year: target.due?.year,
		due_printed: target.due?.printed,
		recurrence: target.recurrence,
		from_year: target.from ?? policy.period.from,
		breakdown_level: target.breakdown?.level,
		breakdown_as: target.breakdown?.as,
		headline: target.headline,
		not_evaluable: target.not_evaluable,
		part_of: target.part_of,
		restates: target.restates,
		against: target.against,
		quantifier: target.quantifier,
		path_shape: Array.isArray(target.path) ? 'steps' : target.path,
		institution_kinds: target.institutions?.kinds.join('、'),
		institution_level: target.institutions?.level,
		note: target.note,
		note_en: target.note_en
	};
}

function packRow({ id, bands: _, also, ...pack }: LightPack): Row {
	return { pack_id: id, also: also.join('、'), ...pack };
}

/** A lead within this of a threshold lies on it; a band that starts above its threshold starts beyond that. */
const rounding = 1e-9;

function bandRows({ id, bands }: LightPack): Row[] {
	const from = bands.map(({ from: lead, above }) =>
		lead === undefined ? undefined : above ? lead + 2 * rounding : lead
	);
	return bands.map((band, position) => ({
		pack_id: id,
		position,
		light: band.light,
		from_lead: from[position],
		to_lead: from[position - 1],
		native: band.native,
		is_open: band.open
	}));
}

function stepRows(target: Target, convert: Converter): Row[] {
	return Array.isArray(target.path)
		? target.path.map(({ year, value }) => ({
				target_id: target.id,
				year,
				value: convert(value, target.unit, target.indicator)
			}))
		: [];
}
