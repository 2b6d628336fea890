import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import { readContradictions, type OpenContradiction } from '../open/contradictions';

/** What the registry holds of a target beside its promise. */
export interface TargetRecord {
	/** Other places of the same document that say the same. */
	locations: { clause: string; phrase: string }[];
	/** The target it repeats, and those that repeat it. */
	restates: string | null;
	restated_by: string[];
	/** What the document names one by one. */
	items: { name: string; place_code: string | null; institution_id: string | null; note: string | null }[];
	/** Contradictions and gaps that speak of it. */
	findings: OpenContradiction[];
	/** How many institutions have to keep it. */
	institutions: number;
}

/** Reads the record of a target. Throws EngineError. */
export async function readTargetRecord(engine: Engine, target: string): Promise<TargetRecord> {
	const own = `target_id = ${literal(target)}`;
	const [locations, items, restates, restatedBy, institutions, findings] = await Promise.all([
		engine.query(`SELECT clause, phrase FROM target_location WHERE ${own} ORDER BY position`),
		engine.query(
			`SELECT name, place_code, institution_id, note FROM target_item WHERE ${own} ORDER BY position`
		),
		engine.query(`SELECT restates FROM target WHERE ${own}`),
		engine.query(`SELECT target_id FROM target WHERE restates = ${literal(target)} ORDER BY target_id`),
		engine.query(
			`SELECT count(DISTINCT institution_id)::INTEGER AS count FROM target_institution WHERE ${own}`
		),
		readContradictions(engine)
	]);
	return {
		locations: rowsOf(locations),
		restates: rowsOf<{ restates: string | null }>(restates)[0]?.restates ?? null,
		restated_by: rowsOf<{ target_id: string }>(restatedBy).map(({ target_id }) => target_id),
		items: rowsOf(items),
		findings: findings.filter(({ sides }) => sides.some(({ target_id }) => target_id === target)),
		institutions: rowsOf<{ count: number }>(institutions)[0]?.count ?? 0
	};
}
