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
	/** Kinds of institutions. */
	kinds: readonly { id: string }[];
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
				return [
					...measureFaults(item, known),
					...bindingFaults(item, plainZones, known, placeFault),
					...institutionFaults(item, known),
					...target.items.flatMap(({ place }, position) =>
						placeFault(item, ['items', position, 'place'], place)
					)
				];
			}),
			...policy.value.facts.flatMap((fact, index) => {
				const item = { value: fact, document: policy.document, path: [...policy.path, 'facts', index] };
				return [...measureFaults(item, known), ...placeFault(item, ['place'], fact.place)];
			}),
			...policy.value.focus.flatMap(({ place }, index) =>
				placeFault(policy, ['focus', index, 'place'], place)
			),
			...policy.value.priorities.flatMap((priority, index) => {
				const item = {
					value: priority,
					document: policy.document,
					path: [...policy.path, 'priorities', index]
				};
				return [
					...kindFaults(item, ['chooses'], [priority.chooses], known),
					...priority.requires.flatMap((merits, group) =>
						merits.flatMap((merit, position) =>
							'indicator' in merit ? valueFaults(item, ['requires', group, position], merit, known) : []
						)
					)
				];
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

/** A value of an indicator in a unit: of a target, a fact, a condition. */
interface Measured {
	indicator: string;
	unit: string;
	value?: number | string | undefined;
}

function measureFaults(item: Sourced<Measured>, known: Known): SeedFault[] {
	return valueFaults(item, [], item.value, known);
}

function valueFaults(
	item: Sourced<unknown>,
	path: (string | number)[],
	{ indicator, unit, value }: Measured,
	known: Known
): SeedFault[] {
	const measure = known.indicators.find(({ id }) => id === indicator);
	const scale = known.scales.find(({ id }) => id === measure?.scale);
	const faults = unitFaults(item, path, indicator, unit, known);
	if (typeof value === 'string' && measure && !measure.scale) {
		faults.push(faultIn(item, [...path, 'value'], message.valueNotNumber(value)));
	}
	if (value !== undefined && scale && !scale.steps.some(({ label }) => label === value)) {
		faults.push(faultIn(item, [...path, 'value'], message.unknownStep(value, scale.id)));
	}
	return faults;
}

function institutionFaults(item: Sourced<Target>, known: Known): SeedFault[] {
	const { institutions } = item.value;
	if (!institutions) return [];
	const path = ['institutions'];
	return [
		...kindFaults(item, [...path, 'kinds'], institutions.kinds, known),
		...(institutions.where ? valueFaults(item, [...path, 'where'], institutions.where, known) : [])
	];
}

function kindFaults(
	item: Sourced<unknown>,
	path: (string | number)[],
	kinds: readonly string[],
	known: Known
): SeedFault[] {
	return kinds
		.filter((kind) => !known.kinds.some(({ id }) => id === kind))
		.map((kind) => faultIn(item, path, message.unknownKind(kind)));
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
			...(where ? valueFaults(item, [...path, 'where'], where, known) : [])
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
