import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import type { SubmittedFigure } from './submitted-figures';

/** The figure in force of a place, indicator and year. */
export interface PresentFigure {
	/** In the indicator's unit; null where missing or suppressed. */
	value: number | null;
	provenance: string;
}

/** The figures in force in a release's engine beside some of a submission, by position. Throws EngineError. */
export async function presentFigures(
	engine: Engine,
	figures: readonly SubmittedFigure[]
): Promise<Map<number, PresentFigure>> {
	if (figures.length === 0) return new Map();
	const asked = figures.map(
		({ position, place_code, indicator_id, year }) =>
			`(${position}, ${literal(place_code)}, ${literal(indicator_id)}, ${year})`
	);
	const rows = rowsOf<PresentFigure & { position: number }>(
		await engine.query(
			`SELECT position, value, provenance
			FROM (VALUES ${asked.join(', ')}) AS asked (position, place_code, indicator_id, year)
			JOIN (FROM figure WHERE is_current) AS present USING (place_code, indicator_id, year)`
		)
	);
	return new Map(rows.map(({ position, ...present }) => [position, present]));
}
