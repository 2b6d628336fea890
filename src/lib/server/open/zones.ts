import { rowsOf, type Engine } from '../../engine/engine';

/** A zone as open data give it: a set of places that policies speak of; zones may overlap. */
export interface OpenZone extends ZoneFacts {
	places: string[];
}

interface ZoneFacts {
	zone_id: string;
	name: string;
	name_en: string;
	policy_id: string | null;
	source: string;
	phrase: string | null;
	region: string;
	note: string | null;
	note_en: string | null;
}

/** Every zone of a release with its places. Throws EngineError. */
export async function readZones(engine: Engine): Promise<OpenZone[]> {
	const places = Map.groupBy(
		rowsOf<{ zone_id: string; place_code: string }>(
			await engine.query('SELECT zone_id, place_code FROM zone_place ORDER BY zone_id, place_code')
		),
		({ zone_id }) => zone_id
	);
	const zones = rowsOf<ZoneFacts>(await engine.query('FROM zone ORDER BY zone_id'));
	return zones.map((zone) => ({
		...zone,
		places: (places.get(zone.zone_id) ?? []).map(({ place_code }) => place_code)
	}));
}
