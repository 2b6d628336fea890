import type { SeedFault } from '../seed/fault';
import { faultIn, type Sourced } from '../seed/validate';
import { expandBindings, type BindablePlace } from './expand';
import * as message from './messages';
import type { Policy, Target, Zone } from './schema';

/** What other rooms know, and promises speak of. */
export interface Known {
	places: readonly BindablePlace[];
	indicators: readonly { id: string; unit: string; scale?: string | undefined }[];
	units: readonly { symbol: string; dimension: string }[];
	scales: readonly { id: string; steps: readonly { label: string }[] }[];
}

/** Every indicator, unit, grade and place in the seeds that nobody knows, as faults. */
export function knownFaults(
	policies: readonly Sourced<Policy>[],
	zones: readonly Sourced<Zone>[],
	known: Known
): SeedFault[] {
	const placeFault = placeFaults(known);
	const plainZones = zones.map((zone) => zone.value);
	return [
		...zones.flatMap((zone) => [
			...placeFault(zone, ['region'], zone.value.region),
			...zone.value.places.flatMap((code, index) => placeFault(zone, ['places', index], code))
		]),
		...policies.flatMap((policy) => [
			...placeFault(policy, ['region'], policy.value.region),
			...policy.value.targets.flatMap((target, index) => {
				const item = { value: target, document: policy.document, path: [...policy.path, 'targets', index] };
				return [...measureFaults(item, known), ...bindingFaults(item, plainZones, known, placeFault)];
			})
		])
	];
}

type PlaceFault = (
	item: Sourced<unknown>,
	path: (string | number)[],
	code: string | undefined
) => SeedFault[];

function placeFaults({ places }: Known): PlaceFault {
	const codes = new Set(places.map((place) => place.code));
	return (item, path, code) =>
		code === undefined || codes.has(code) ? [] : [faultIn(item, path, message.unknownPlace(code))];
}

function measureFaults(item: Sourced<Target>, known: Known): SeedFault[] {
	const { indicator, unit, value } = item.value;
	const measure = known.indicators.find(({ id }) => id === indicator);
	const scale = known.scales.find(({ id }) => id === measure?.scale);
	const faults = unitFaults(item, [], indicator, unit, known);
	if (typeof value === 'string' && measure && !measure.scale) {
		faults.push(faultIn(item, ['value'], message.valueNotNumber(value)));
	}
	if (value !== undefined && scale && !scale.steps.some(({ label }) => label === value)) {
		faults.push(faultIn(item, ['value'], message.unknownStep(value, scale.id)));
	}
	return faults;
}

function unitFaults(
	item: Sourced<unknown>,
	path: (string | number)[],
	indicator: string,
	symbol: string,
	known: Known
): SeedFault[] {
	const measure = known.indicators.find(({ id }) => id === indicator);
	const unit = known.units.find((candidate) => candidate.symbol === symbol);
	const own = known.units.find((candidate) => candidate.symbol === measure?.unit);
	return [
		...(measure ? [] : [faultIn(item, [...path, 'indicator'], message.unknownIndicator(indicator))]),
		...(unit ? [] : [faultIn(item, [...path, 'unit'], message.unknownUnit(symbol))]),
		...(unit && own && unit.dimension !== own.dimension
			? [faultIn(item, [...path, 'unit'], message.unitNotConvertible(symbol, own.symbol))]
			: [])
	];
}

function bindingFaults(
	item: Sourced<Target>,
	zones: readonly Zone[],
	known: Known,
	placeFault: PlaceFault
): SeedFault[] {
	const { id, binds } = item.value;
	const zoneIds = new Set(zones.map((zone) => zone.id));
	const conditions = new Map<string, string>();
	return binds.flatMap((binding, index) => {
		const path = ['binds', index];
		const { places = [], within, where, in_zone, not_in_zone } = binding;
		const faults = [
			...placeFault(item, [...path, 'within'], within),
			...places.flatMap((code, position) => placeFault(item, [...path, 'places', position], code)),
			...(where ? unitFaults(item, [...path, 'where'], where.indicator, where.unit, known) : [])
		];
		const zonesKnown = [in_zone, not_in_zone].every((zone) => zone === undefined || zoneIds.has(zone));
		if (faults.length > 0 || !zonesKnown) return faults;
		const bound = expandBindings({ id, binds: [binding] }, known.places, zones);
		if (bound.length === 0) return [faultIn(item, path, message.bindsNothing())];
		if (!where) return [];
		const condition = JSON.stringify(where);
		const clash = bound.find(({ place_code }) => (conditions.get(place_code) ?? condition) !== condition);
		for (const { place_code } of bound) conditions.set(place_code, condition);
		return clash ? [faultIn(item, path, message.conditionsConflict(clash.place_code))] : [];
	});
}
