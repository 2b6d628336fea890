import { rowsOf, type Engine } from '../../engine/engine';

/** The ways to judge that a release was judged by. Throws EngineError. */
export async function readMethods(engine: Engine): Promise<string[]> {
	const result = await engine.query('SELECT DISTINCT method FROM light_pack ORDER BY method');
	return rowsOf<{ method: string }>(result).map(({ method }) => method);
}
