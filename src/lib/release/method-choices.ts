import type { CatalogueMethod } from '../assessment/catalogue';
import { rowsOf, type Engine } from '../engine/engine';

/** A way to judge with the light pack it uses, as a release stores it. */
export interface MethodChoice extends CatalogueMethod {
	method: string;
	pack_id: string | null;
}

/** Every way to judge that pages offer: 序时进度 first, then its other light packs, then the other methods. */
export async function methodChoices(engine: Engine): Promise<MethodChoice[]> {
	return rowsOf<MethodChoice>(
		await engine.query(
			`SELECT id, name, name_en, method, pack_id FROM (
				SELECT CASE pack_id WHEN 'default' THEN 'pace' ELSE 'pace.' || pack_id END AS id,
					name, name_en, method, pack_id, CASE pack_id WHEN 'default' THEN 0 ELSE 1 END AS place, pack_id AS within
				FROM light_pack
				UNION ALL
				SELECT method_id, name, name_en, method_id, NULL, 2, lpad(rowid::VARCHAR, 4, '0') FROM method WHERE method_id <> 'pace'
			) ORDER BY place, within`
		)
	);
}
