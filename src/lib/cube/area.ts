import type { Catalogue, CataloguePlace } from '../assessment/catalogue';

/** A set of places a reader looks at: a zone, or a place with everything in it. */
export interface Area {
	/** A zone's id or a place's code. */
	id: string;
	codes: ReadonlySet<string>;
	/** The place whose map is drawn. */
	region: string;
}

/** The area of a zone's id or a place's code; undefined where the catalogue knows neither. */
export function areaOf(catalogue: Catalogue, id: string): Area | undefined {
	const zone = catalogue.zones.find((candidate) => candidate.zone_id === id);
	if (zone) return { id, codes: within(catalogue.places, zone.places), region: zone.region };
	if (!placesByCode(catalogue.places).has(id)) return undefined;
	return { id, codes: within(catalogue.places, [id]), region: regionOf(catalogue, id) };
}

/** Places and everything that lies in them; the country stands for itself alone. */
function within(places: readonly CataloguePlace[], roots: readonly string[]): Set<string> {
	const codes = new Set(roots);
	if (codes.has('100000')) return codes;
	for (let grown = true; grown;) {
		grown = false;
		for (const { place_code, parent } of places) {
			if (codes.has(parent) && !codes.has(place_code)) {
				codes.add(place_code);
				grown = true;
			}
		}
	}
	return codes;
}

/** The nearest place above, or itself, that has a map of its own; else the outermost one below the country. */
export function regionOf(catalogue: Pick<Catalogue, 'places' | 'regions'>, code: string): string {
	if (catalogue.regions.includes(code)) return code;
	const place = placesByCode(catalogue.places).get(code);
	return place && place.level !== 'country' && place.level !== 'province'
		? regionOf(catalogue, place.parent)
		: code;
}

const indexes = new WeakMap<readonly CataloguePlace[], ReadonlyMap<string, CataloguePlace>>();

/** The places of a catalogue by their code; found once for each list. */
export function placesByCode(places: readonly CataloguePlace[]): ReadonlyMap<string, CataloguePlace> {
	const known = indexes.get(places);
	if (known) return known;
	const index = new Map(places.map((place) => [place.place_code, place]));
	indexes.set(places, index);
	return index;
}
