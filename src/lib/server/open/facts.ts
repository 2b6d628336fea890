import { rowsOf, type Engine } from '../../engine/engine';

/** A figure that a document reports as reached, as open data give it; it is among the figures too. */
export interface OpenFact {
	fact_id: string;
	policy_id: string;
	title: string;
	title_en: string;
	clause: string;
	phrase: string;
	indicator_id: string;
	place_code: string;
	year: number;
	year_printed: boolean;
	/** In `unit`, that of the indicator; `printed_unit` is the document's. */
	value: number;
	unit: string;
	printed_unit: string;
	value_label: string | null;
	approximate: boolean;
	note: string | null;
	note_en: string | null;
}

/** Every reached figure that a document reports, in the order of its policy. Throws EngineError. */
export async function readFacts(engine: Engine): Promise<OpenFact[]> {
	return rowsOf<OpenFact>(
		await engine.query(
			`SELECT fact_id, policy_id, title, title_en, clause, phrase, indicator_id, place_code, year, year_printed, value,
				indicator.unit, fact.unit AS printed_unit, value_label, approximate, note, note_en
			FROM fact JOIN indicator USING (indicator_id) ORDER BY policy_id, fact.rowid`
		)
	);
}
