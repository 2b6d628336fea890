import type { Catalogue, CataloguePlace } from '../assessment/catalogue';
import type { Area } from './area';

/** A piece of a cube that is a file of its own: of a target, of a place, or of a group of places in a year. */
export interface CubePart {
	kind: 'target' | 'place' | 'group';
	/** A target's id, a place's code, or a group's code and a year: `510000-2024`. */
	id: string;
}

type Places = Pick<Catalogue, 'places'>;

const known = new WeakMap<Catalogue['places'], ReadonlyMap<string, string>>();

/**
 * The group of each place, by its code: `510000` is the province with its prefectures, `510100` the counties of that prefecture, so
 * that prefectures can be compared without their counties, and a city be looked at without all others.
 */
export function placeGroups({ places }: Places): ReadonlyMap<string, string> {
	const found = known.get(places);
	if (found) return found;
	const isOwn = ({ level, parent }: CataloguePlace) =>
		level === 'country' || level === 'province' || parent === '';
	const groups = new Map(
		places.map((place) => [place.place_code, isOwn(place) ? place.place_code : place.parent])
	);
	known.set(places, groups);
	return groups;
}

/** All parts that the cubes of a release are cut into. */
export function partsOf(
	catalogue: Places & { years: readonly number[]; targets: readonly { target_id: string }[] }
): CubePart[] {
	const groups = [...new Set(placeGroups(catalogue).values())];
	return [
		...catalogue.targets.map(({ target_id }) => ({ kind: 'target' as const, id: target_id })),
		...catalogue.places.map(({ place_code }) => ({ kind: 'place' as const, id: place_code })),
		...groups.flatMap((group) => catalogue.years.map((year) => groupPart(group, year)))
	];
}

/**
 * The parts with every row of an area in some years; no two have a row in common.
 * @param level only places of this level; null: of all
 */
export function partsOfArea(
	catalogue: Places,
	{ codes }: Pick<Area, 'codes'>,
	years: readonly number[],
	level: CataloguePlace['level'] | null = null
): CubePart[] {
	const groupOf = placeGroups(catalogue);
	const wanted = catalogue.places.filter(
		(place) => codes.has(place.place_code) && (level === null || place.level === level)
	);
	const groups = new Set(wanted.flatMap(({ place_code }) => groupOf.get(place_code) ?? []));
	return [...groups].flatMap((group) => years.map((year) => groupPart(group, year)));
}

function groupPart(group: string, year: number): CubePart {
	return { kind: 'group', id: `${group}-${String(year)}` };
}
