import { rowsOf, type Engine } from '../../engine/engine';

/** A way to judge with its source and rule, as the page of the methods tells it. */
export interface MethodRecord {
	method_id: string;
	name: string;
	name_en: string;
	source: string;
	url: string | null;
	rule: string;
	rule_en: string;
}

/** A light pack with its bands, best light first. */
export interface PackRecord {
	pack_id: string;
	name: string;
	name_en: string;
	source: string;
	url: string | null;
	measure: 'points' | 'relative' | 'growth';
	scoring: string | null;
	note: string | null;
	note_en: string | null;
	bands: {
		light: string;
		from_lead: number | null;
		to_lead: number | null;
		native: string | null;
		is_open: boolean;
	}[];
}

/** The methods and light packs of a release. Throws EngineError. */
export async function readMethodRecords(
	engine: Engine
): Promise<{ methods: MethodRecord[]; packs: PackRecord[] }> {
	const methods = rowsOf<MethodRecord>(await engine.query('FROM method ORDER BY rowid'));
	const packs = rowsOf<Omit<PackRecord, 'bands'>>(
		await engine.query(
			`SELECT pack_id, name, name_en, source, url, measure, scoring, note, note_en FROM light_pack
			ORDER BY pack_id <> 'default', pack_id`
		)
	);
	const bands = rowsOf<PackRecord['bands'][number] & { pack_id: string }>(
		await engine.query(
			'SELECT pack_id, light, from_lead, to_lead, native, is_open FROM light_band ORDER BY pack_id, position'
		)
	);
	return {
		methods,
		packs: packs.map((pack) => ({ ...pack, bands: bands.filter(({ pack_id }) => pack_id === pack.pack_id) }))
	};
}
