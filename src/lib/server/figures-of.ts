import { rowsOf, type Engine } from '../engine/engine';
import { literal } from '../engine/insert';

/** One reported figure as its own page shows it. */
export interface ReportedFigure {
	indicator_id: string;
	year: number;
	/** In the indicator's unit. */
	value: number | null;
	reported_value: string | null;
	reported_unit: string;
	state: string;
	provenance: string;
	vintage_name: string | null;
	vintage_name_en: string | null;
	revision: number;
	is_current: boolean;
	source: string;
	note: string | null;
	file: string;
	/** null for a figure that was handed in: it has its submission, sheet and cell instead. */
	line: number | null;
	submission: string | null;
	sheet: string | null;
	cell: string | null;
}

/** Every figure ever reported for a place and some indicators, or all of them, newest year and the one in force first. Throws EngineError. */
export async function figuresOf(
	engine: Engine,
	place: string,
	indicators?: readonly string[]
): Promise<ReportedFigure[]> {
	if (indicators?.length === 0) return [];
	const asked = indicators ? `AND indicator_id IN (${indicators.map(literal).join(', ')})` : '';
	const result = await engine.query(
		`SELECT indicator_id, year, value, reported_value, reported_unit, state, provenance,
			vintage.name AS vintage_name, vintage.name_en AS vintage_name_en, revision, is_current, figure.source, note,
			file, line, submission, sheet, cell
		FROM figure LEFT JOIN vintage USING (vintage)
		WHERE place_code = ${literal(place)} ${asked}
		ORDER BY indicator_id, year DESC, is_current DESC, provenance = 'illustrative', vintage.rank DESC, revision DESC,
			file, line`
	);
	return rowsOf<ReportedFigure>(result);
}
