import type { Outlook, ProjectedYear } from '../../assessment/outlook';
import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';

/** A value that an outlook looks back on. */
export interface OutlookPoint {
	year: number;
	/** In the indicator's unit. */
	value: number;
	state: string;
	vintage: string;
	illustrative: boolean;
}

export type Basis = 'all' | 'reported';

/** Every place's outlook of a target from one year, in the order of places; empty where nothing is to be reached by a date. Throws EngineError. */
export async function readOutlooks(
	engine: Engine,
	target: string,
	year: number,
	basis: Basis
): Promise<Outlook[]> {
	const result = await engine.query(
		`SELECT * EXCLUDE (basis) FROM outlook
		WHERE target_id = ${literal(target)} AND year = ${String(year)} AND basis = ${literal(basis)}
		ORDER BY place_code`
	);
	return rowsOf<Outlook>(result);
}

/** The years from which a target can be looked at, ascending, and whether anything was reported then. Throws EngineError. */
export async function readOutlookYears(
	engine: Engine,
	target: string,
	basis: Basis
): Promise<{ year: number; reported: boolean }[]> {
	const result = await engine.query(
		`SELECT year, bool_or(actual IS NOT NULL) AS reported FROM outlook
		WHERE target_id = ${literal(target)} AND basis = ${literal(basis)} GROUP BY year ORDER BY year`
	);
	return rowsOf(result);
}

/** What was reported up to the year, and where it points until the due year. Throws EngineError. */
export async function readProjection(
	engine: Engine,
	{ target_id, place_code, year }: Pick<Outlook, 'target_id' | 'place_code' | 'year'>,
	basis: Basis
): Promise<{ points: OutlookPoint[]; ahead: ProjectedYear[] }> {
	const own = `basis = ${literal(basis)} AND target_id = ${literal(target_id)} AND place_code = ${literal(place_code)}`;
	const [points, ahead] = await Promise.all([
		engine.query(
			`SELECT year, value, state, vintage, illustrative FROM outlook_point
			WHERE ${own} AND year <= ${String(year)} ORDER BY year`
		),
		engine.query(
			`SELECT for_year, value, low, high FROM projection WHERE ${own} AND year = ${String(year)} ORDER BY for_year`
		)
	]);
	return { points: rowsOf(points), ahead: rowsOf(ahead) };
}
