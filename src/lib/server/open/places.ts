import { rowsOf, type Engine } from '../../engine/engine';

/** A place as open data give it. */
export interface OpenPlace extends PlaceFacts {
	/** Empty for the country. */
	parent: string | null;
	zones: string[];
	aliases: OpenAlias[];
}

/** A former name or code of a place; the months are YYYYMM of the code list that has it. */
export interface OpenAlias {
	old_code: string;
	old_name: string;
	first_seen: string | null;
	last_seen: string | null;
	note: string | null;
}

interface PlaceFacts {
	place_code: string;
	name: string;
	short_name: string;
	name_en: string;
	pinyin: string;
	level: string;
	kind: string;
}

/** Every place of a release with its zones and former names. Throws EngineError. */
export async function readPlaces(engine: Engine): Promise<OpenPlace[]> {
	const aliases = Map.groupBy(
		rowsOf<OpenAlias & { place_code: string }>(
			await engine.query(
				`SELECT place_code, old_code, old_name, nullif(first_seen, '') AS first_seen,
					nullif(last_seen, '') AS last_seen, nullif(note, '') AS note
				FROM place_alias ORDER BY place_code, old_code, old_name`
			)
		),
		({ place_code }) => place_code
	);
	const zones = Map.groupBy(
		rowsOf<{ place_code: string; zone_id: string }>(
			await engine.query('SELECT place_code, zone_id FROM zone_place ORDER BY place_code, zone_id')
		),
		({ place_code }) => place_code
	);
	const places = rowsOf<PlaceFacts & { parent: string | null }>(
		await engine.query("SELECT * REPLACE (nullif(parent, '') AS parent) FROM place ORDER BY place_code")
	);
	return places.map((place) => ({
		...place,
		zones: (zones.get(place.place_code) ?? []).map(({ zone_id }) => zone_id),
		aliases: (aliases.get(place.place_code) ?? []).map(({ place_code: _, ...alias }) => alias)
	}));
}
