import type { Binding, Target, Zone } from './schema';

/** What this room needs to know of a place. */
export interface BindablePlace {
	code: string;
	level: string;
	kind: string;
	parent: string;
}

/** A place and what a promise is to it; with a condition it is bound only while the condition holds. */
export interface BoundPlace {
	target_id: string;
	place_code: string;
	standing: 'bound' | 'reference' | 'part';
	condition?: NonNullable<Binding['where']>;
}

/**
 * The places a target binds, then those it is broken down to, each place once, in the order of `places`.
 * Where two selections name a place, the one without a condition stands, else the first.
 */
export function expandBindings(
	target: Pick<Target, 'id' | 'binds' | 'breakdown'>,
	places: readonly BindablePlace[],
	zones: readonly Zone[]
): BoundPlace[] {
	const lineOf = lineages(places);
	const bound = places.flatMap((place): BoundPlace[] => {
		const selections = target.binds.filter((binding) => selects(binding, place, lineOf(place), zones));
		const [first] = selections;
		if (!first) return [];
		const condition = selections.every((binding) => binding.where) ? first.where : undefined;
		return [
			{ target_id: target.id, place_code: place.code, standing: 'bound', ...(condition ? { condition } : {}) }
		];
	});
	return [...bound, ...breakdown(target, bound, places, lineOf)];
}

type Lineage = readonly string[];

/** The code of a place, then its parent's, and so on upward. */
function lineages(places: readonly BindablePlace[]): (place: BindablePlace) => Lineage {
	const parents = new Map(places.map((place) => [place.code, place.parent]));
	return (place) => {
		const line: string[] = [];
		for (let code: string | undefined = place.code; code && !line.includes(code); code = parents.get(code)) {
			line.push(code);
		}
		return line;
	};
}

function selects(binding: Binding, place: BindablePlace, line: Lineage, zones: readonly Zone[]): boolean {
	const { places, level, within, kinds, in_zone, not_in_zone } = binding;
	return (
		(places === undefined || places.includes(place.code)) &&
		(level === undefined || level === place.level) &&
		(within === undefined || line.includes(within)) &&
		(kinds === undefined || kinds.includes(place.kind)) &&
		(in_zone === undefined || inZone(line, in_zone, zones)) &&
		(not_in_zone === undefined || !inZone(line, not_in_zone, zones))
	);
}

/** A place lies in a zone when the zone names it or a place above it. */
function inZone(line: Lineage, id: string, zones: readonly Zone[]): boolean {
	return zones.some((zone) => zone.id === id && zone.places.some((code) => line.includes(code)));
}

function breakdown(
	target: Pick<Target, 'id' | 'breakdown'>,
	bound: readonly BoundPlace[],
	places: readonly BindablePlace[],
	lineOf: (place: BindablePlace) => Lineage
): BoundPlace[] {
	if (!target.breakdown) return [];
	const { level, as } = target.breakdown;
	const codes = new Set(bound.map((place) => place.place_code));
	return places
		.filter((place) => place.level === level && !codes.has(place.code))
		.filter((place) => lineOf(place).some((code) => codes.has(code)))
		.map((place) => ({ target_id: target.id, place_code: place.code, standing: as }));
}
