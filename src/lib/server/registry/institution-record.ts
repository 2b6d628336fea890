import type { Light, Reason } from '../../assessment/assessment';
import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';

/** A figure of an institution as reported, in force or not. */
export interface InstitutionFigure {
	indicator_id: string;
	indicator_name: string;
	indicator_name_en: string;
	unit: string;
	unit_en: string;
	decimals: number;
	year: number;
	value: number | null;
	/** The name of the grade, where it is one. */
	label: string | null;
	label_en: string | null;
	reported_value: string | null;
	reported_unit: string;
	state: string;
	provenance: string;
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

/** A promise an institution has to keep, as judged in a year; without a light where it is not judged then. */
export interface InstitutionPromise {
	target_id: string;
	policy_id: string;
	policy_title: string;
	policy_title_en: string;
	title: string;
	title_en: string;
	clause: string;
	place_code: string;
	indicator_id: string;
	decimals: number;
	unit: string;
	unit_en: string;
	comparator: string | null;
	value: number | null;
	high: number | null;
	value_label: string | null;
	value_label_en: string | null;
	actual: number | null;
	actual_label: string | null;
	actual_label_en: string | null;
	light: Light | null;
	reason: Reason | null;
	illustrative: boolean | null;
	not_evaluable: string | null;
}

/** Something in the life of a project or platform. */
export interface InstitutionEvent {
	year: number;
	event: string;
	amount: number | null;
	unit: string;
	provenance: string;
	source: string;
	note: string;
}

/** Every figure of an institution, by indicator, newest year and the one in force first. Throws EngineError. */
export async function readInstitutionFigures(
	engine: Engine,
	id: string,
	basis: 'all' | 'reported'
): Promise<InstitutionFigure[]> {
	return rowsOf<InstitutionFigure>(
		await engine.query(
			`SELECT figure.indicator_id, indicator.name AS indicator_name, indicator.name_en AS indicator_name_en,
				indicator.unit, unit.name_en AS unit_en, indicator.decimals, figure.year, figure.value,
				scale_step.label, scale_step.label_en, reported_value, reported_unit, state, provenance, revision,
				is_current, figure.source, figure.note, file, line, submission, sheet, cell
			FROM figure
			JOIN indicator USING (indicator_id)
			JOIN unit ON unit.symbol = indicator.unit
			LEFT JOIN scale_step ON scale_step.scale_id = indicator.scale_id AND scale_step.rank = figure.value
			WHERE figure.place_code = ${literal(id)}${basis === 'reported' ? " AND provenance <> 'illustrative'" : ''}
			ORDER BY indicator.rowid, figure.year DESC, is_current DESC, revision DESC, file, line`
		)
	);
}

/** The promises an institution has to keep, with the light of a year. Throws EngineError. */
export async function readInstitutionPromises(
	engine: Engine,
	id: string,
	basis: 'all' | 'reported',
	year: number
): Promise<InstitutionPromise[]> {
	return rowsOf<InstitutionPromise>(
		await engine.query(
			`SELECT target.target_id, target.policy_id, policy.short_title AS policy_title,
				policy.short_title_en AS policy_title_en, target.title, target.title_en, target.clause, bound.place_code,
				target.indicator_id, indicator.decimals, indicator.unit, unit.name_en AS unit_en, target.comparator,
				target.value, target.high, promised.label AS value_label, promised.label_en AS value_label_en,
				judged.actual, reached.label AS actual_label, reached.label_en AS actual_label_en,
				judged.light, judged.reason, judged.illustrative, target.not_evaluable
			FROM target_institution AS bound
			JOIN target USING (target_id)
			JOIN policy USING (policy_id)
			JOIN indicator USING (indicator_id)
			JOIN unit ON unit.symbol = indicator.unit
			LEFT JOIN institution_assessment AS judged ON judged.target_id = bound.target_id
				AND judged.institution_id = bound.institution_id AND judged.place_code = bound.place_code
				AND judged.basis = ${literal(basis)} AND judged.year = ${literal(year)}
			LEFT JOIN scale_step AS promised
				ON promised.scale_id = indicator.scale_id AND promised.rank = target.value
			LEFT JOIN scale_step AS reached
				ON reached.scale_id = indicator.scale_id AND reached.rank = judged.actual
			WHERE bound.institution_id = ${literal(id)}
			ORDER BY target.policy_id, target.rowid, bound.place_code`
		)
	);
}

/** What happened in the life of an institution, in its order. Throws EngineError. */
export async function readInstitutionEvents(
	engine: Engine,
	id: string,
	basis: 'all' | 'reported'
): Promise<InstitutionEvent[]> {
	return rowsOf<InstitutionEvent>(
		await engine.query(
			`SELECT year, event, amount, unit, provenance, source, note FROM institution_event
			WHERE institution_id = ${literal(id)}${basis === 'reported' ? " AND provenance <> 'illustrative'" : ''}
			ORDER BY year, rowid`
		)
	);
}
