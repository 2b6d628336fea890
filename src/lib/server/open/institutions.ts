import { rowsOf, type Engine } from '../../engine/engine';

/** An institution as open data give it. */
export interface OpenInstitution extends InstitutionFacts {
	/** Targets that bind it, with the place that made the promise. */
	targets: { target_id: string; place_code: string }[];
	/** The figures in force, by indicator and year. */
	figures: InstitutionFigure[];
	events: InstitutionEvent[];
}

interface InstitutionFacts {
	institution_id: string;
	name: string;
	name_en: string | null;
	kind: string;
	kind_name: string;
	kind_name_en: string;
	level: string | null;
	place_code: string;
	ownership: string | null;
	host: string | null;
	provenance: string;
	source: string;
	note: string | null;
}

interface InstitutionFigure {
	indicator_id: string;
	year: number;
	value: number | null;
	value_label: string | null;
	unit: string;
	state: string;
	provenance: string;
	source: string;
}

interface InstitutionEvent {
	year: number;
	event: string;
	amount: number | null;
	unit: string | null;
	provenance: string;
	source: string;
	note: string | null;
}

/** Every institution of a release, with its figures, its life and the targets that bind it. Throws EngineError. */
export async function readInstitutions(engine: Engine): Promise<OpenInstitution[]> {
	const [facts, targets, figures, events] = await Promise.all([
		engine.query(
			`SELECT institution_id, institution.name, nullif(institution.name_en, '') AS name_en, kind,
				institution_kind.name AS kind_name, institution_kind.name_en AS kind_name_en,
				nullif(level, '') AS level, place_code, nullif(ownership, '') AS ownership, nullif(host, '') AS host,
				provenance, source, nullif(note, '') AS note
			FROM institution JOIN institution_kind USING (kind)
			ORDER BY provenance = 'illustrative', institution_id`
		),
		engine.query(
			`SELECT institution_id, target_id, place_code FROM target_institution ORDER BY institution_id, target_id, place_code`
		),
		engine.query(
			`SELECT figure.place_code AS institution_id, figure.indicator_id, figure.year, figure.value,
				scale_step.label AS value_label, indicator.unit, state, figure.provenance, figure.source
			FROM figure
			JOIN institution ON institution.institution_id = figure.place_code
			JOIN indicator USING (indicator_id)
			LEFT JOIN scale_step ON scale_step.scale_id = indicator.scale_id AND scale_step.rank = figure.value
			WHERE is_current
			ORDER BY figure.place_code, figure.indicator_id, figure.year`
		),
		engine.query(
			`SELECT institution_id, year, event, amount, nullif(unit, '') AS unit, provenance, source,
				nullif(note, '') AS note
			FROM institution_event ORDER BY institution_id, year, rowid`
		)
	]);
	const of = {
		targets: byInstitution(rowsOf<Owned<OpenInstitution['targets'][number]>>(targets)),
		figures: byInstitution(rowsOf<Owned<InstitutionFigure>>(figures)),
		events: byInstitution(rowsOf<Owned<InstitutionEvent>>(events))
	};
	return rowsOf<InstitutionFacts>(facts).map((institution) => ({
		...institution,
		targets: of.targets(institution.institution_id),
		figures: of.figures(institution.institution_id),
		events: of.events(institution.institution_id)
	}));
}

type Owned<Row> = Row & { institution_id: string };

function byInstitution<Row extends object>(rows: readonly Owned<Row>[]): (id: string) => Row[] {
	const groups = Map.groupBy(rows, ({ institution_id }) => institution_id);
	return (id) => (groups.get(id) ?? []).map(({ institution_id: _, ...row }) => row as unknown as Row);
}
