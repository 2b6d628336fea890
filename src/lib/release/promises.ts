import type { Engine } from '../engine/engine';
import type { Measures } from '../figure/parse';
import type { Place } from '../figure/schema';
import { expandBindings } from '../policy/expand';

import type { LightPack, Policy, Target, Zone } from '../policy/schema';
import type { Seeds } from '../policy/seeds';
import { insertRows, type Row } from './insert';

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
	await insertRows(engine, 'light_pack', seeds.light_packs.map(packRow));
	await insertRows(engine, 'light_band', seeds.light_packs.flatMap(bandRows));
}

type Converter = (value: number | string, unit: string, indicator: string) => number;

/** Turns a promised number into the indicator's unit, and a grade into its rank. The seeds are checked already. */
function converter({ indicators, units, scales }: Measures): Converter {
	const factors = new Map(units.map((unit) => [unit.symbol, unit.factor]));
	const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	return (value, unit, id) => {
		const indicator = known.get(id);
		if (typeof value === 'string') {
			const scale = scales.find((candidate) => candidate.id === indicator?.scale);
			return scale?.steps.findIndex((step) => step.label === value) ?? -1;
		}
		const from = factors.get(unit) ?? 1;
		const to = factors.get(indicator?.unit ?? unit) ?? 1;
		return from >= to ? value * (from / to) : value / (to / from);
	};
}

function policyRow(policy: Policy): Row {
	const { id, targets: _, issuers, period, ...facts } = policy;
	return {
		policy_id: id,
		...facts,
		issuers: issuers.join('、'),
		period_from: period.from,
		period_to: period.to
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
		note: target.note,
		note_en: target.note_en
	};
}

function packRow({ id, bands: _, ...pack }: LightPack): Row {
	return { pack_id: id, ...pack };
}

function bandRows({ id, bands }: LightPack): Row[] {
	return bands.map((band, index) => ({
		pack_id: id,
		light: band.light,
		from_lead: band.from,
		to_lead: bands[index - 1]?.from
	}));
}
