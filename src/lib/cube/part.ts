import type { Catalogue } from '../assessment/catalogue';
import type { Area } from './area';

/** A piece of a cube that is a file of its own: of a target, of a place, or of a region in a year and the one before. */
export interface CubePart {
	kind: 'target' | 'place' | 'region';
	/** A target's id, a place's code, or a region's code and a year: `510000-2024`. */
	id: string;
}

type Places = Pick<Catalogue, 'places'>;

const known = new WeakMap<Catalogue['places'], ReadonlyMap<string, string>>();

/** The region that holds each place, by its code: the outermost place around it below the country, or itself. */
export function partRegions({ places }: Places): ReadonlyMap<string, string> {
	const found = known.get(places);
	if (found) return found;
	const placeOf = new Map(places.map((place) => [place.place_code, place]));
	const outermost = (code: string): string => {
		const above = placeOf.get(placeOf.get(code)?.parent ?? '');
		return above === undefined || above.level === 'country' ? code : outermost(above.place_code);
	};
	const regions = new Map(places.map(({ place_code }) => [place_code, outermost(place_code)]));
	known.set(places, regions);
	return regions;
}

/** All parts that the cubes of a release are cut into. */
export function partsOf(
	catalogue: Places & { years: readonly number[]; targets: readonly { target_id: string }[] }
): CubePart[] {
	const regions = [...new Set(partRegions(catalogue).values())];
	return [
		...catalogue.targets.map(({ target_id }) => ({ kind: 'target' as const, id: target_id })),
		...catalogue.places.map(({ place_code }) => ({ kind: 'place' as const, id: place_code })),
		...regions.flatMap((region) => catalogue.years.map((year) => regionPart(region, year)))
	];
}

/**
 * The parts with every row of an area in some years, and in the year before each; no two have a row in common.
 * @param years the wanted years, in any order
 */
export function partsOfArea(
	catalogue: Places,
	{ codes }: Pick<Area, 'codes'>,
	years: readonly number[]
): CubePart[] {
	const regionOf = partRegions(catalogue);
	const regions = new Set([...codes].flatMap((code) => regionOf.get(code) ?? []));
	const opened = years
		.toSorted((a, b) => b - a)
		.reduce<number[]>(
			(taken, year) => ((taken.at(-1) ?? Infinity) - 1 > year ? [...taken, year] : taken),
			[]
		);
	return [...regions].flatMap((region) => opened.map((year) => regionPart(region, year)));
}

function regionPart(region: string, year: number): CubePart {
	return { kind: 'region', id: `${region}-${String(year)}` };
}
