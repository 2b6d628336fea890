import { rowsOf, type Engine } from '../engine/engine';
import { insertRows, literal } from '../engine/insert';
import { lightsSql } from './assess';
import { readLightChanges, type LightChange } from './light-changes';

/** A figure that is not in the release yet. */
export interface SupposedFigure {
	/** A place's code or an institution's id. */
	place_code: string;
	indicator_id: string;
	year: number;
	/** In the indicator's unit; a grade as its rank; null where missing or suppressed. */
	value: number | null;
	state: string;
}

/**
 * new: nothing was reported, or only an illustrative figure; revised: the present one was not final, or the new one says that it revises,
 * or it corrects its own earlier version; contradicting: both claim to be final and differ.
 */
export type Difference = 'new' | 'revised' | 'unchanged' | 'contradicting';

/** A supposed figure beside the one in force, in the order in which they were given. */
export interface ComparedFigure {
	position: number;
	difference: Difference;
	/** The series it belongs to: that of the present figure, or of the nearest year. */
	vintage: string;
	present_value: number | null;
	present_state: string | null;
	present_provenance: string | null;
	present_source: string | null;
	present_submission: string | null;
	present_file: string | null;
	present_line: number | null;
}

/**
 * Compares figures with those in force in the release whose tables lie in `source` (a database and schema).
 * `corrects` names earlier versions of the same submission. Throws EngineError.
 */
export async function compareFigures(
	engine: Engine,
	figures: readonly SupposedFigure[],
	source: string,
	corrects: readonly string[] = []
): Promise<ComparedFigure[]> {
	await layOut(engine, figures, source);
	const own = corrects.length === 0 ? 'false' : `present.submission IN (${corrects.map(literal).join(', ')})`;
	return rowsOf<ComparedFigure>(
		await engine.query(
			`SELECT
				position,
				CASE
					WHEN present.place_code IS NULL OR present.provenance = 'illustrative' THEN 'new'
					WHEN supposed.value IS NULL AND present.value IS NULL
						OR abs(supposed.value - present.value) <= 1e-9 * greatest(abs(supposed.value), abs(present.value)) THEN 'unchanged'
					WHEN present.state NOT IN ('final', 'revised') OR supposed.state = 'revised' OR ${own} THEN 'revised'
					ELSE 'contradicting'
				END AS difference,
				supposed.vintage,
				present.value AS present_value,
				present.state AS present_state,
				present.provenance AS present_provenance,
				present.source AS present_source,
				present.submission AS present_submission,
				present.file AS present_file,
				present.line AS present_line
			FROM supposed_figure AS supposed
			LEFT JOIN (FROM ${source}.figure WHERE is_current) AS present USING (place_code, indicator_id, year)
			ORDER BY position`
		)
	);
}

/**
 * The lights that would change if figures were reported, by the rule of the release whose tables lie in `source` (a database and
 * schema), which stays as it is. Only promises that the figures can touch are judged. Throws EngineError.
 */
export async function lightsThatWouldChange(
	engine: Engine,
	figures: readonly SupposedFigure[],
	source: string,
	basis: 'all' | 'reported' = 'all'
): Promise<LightChange[]> {
	await layOut(engine, figures, source);
	await engine.run(shadowSql(source));
	try {
		await engine.run(lightsSql);
		return await readLightChanges(
			engine,
			{ places: `${source}.assessment`, institutions: `${source}.institution_assessment` },
			{ places: 'assessed', institutions: 'institution_assessed' },
			{ basis, where: 'target_id IN (SELECT target_id FROM target)' }
		);
	} finally {
		for (const table of shadowed) await engine.run(`DROP TABLE IF EXISTS temp.${table}`);
	}
}

const shadowed = ['target', 'target_place', 'target_institution', 'figure'];
const rowsAtOnce = 5_000;

/** The figures as a table, each in the series of the figure in force or of the nearest year. */
async function layOut(engine: Engine, figures: readonly SupposedFigure[], source: string): Promise<void> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE supposed_plain (
			position INTEGER, place_code VARCHAR, indicator_id VARCHAR, year SMALLINT, value DOUBLE, state VARCHAR
		)`
	);
	for (let start = 0; start < figures.length; start += rowsAtOnce) {
		const rows = figures
			.slice(start, start + rowsAtOnce)
			.map(({ place_code, indicator_id, year, value, state }, index) => ({
				position: start + index,
				place_code,
				indicator_id,
				year,
				value,
				state
			}));
		await insertRows(engine, 'supposed_plain', rows);
	}
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE supposed_figure AS
		SELECT plain.*, coalesce(near.vintage, '') AS vintage
		FROM supposed_plain AS plain
		LEFT JOIN (
			SELECT position, arg_min(known.vintage, (
				known.provenance = 'illustrative', abs(known.year - plain.year), -coalesce(vintage.rank, 0), known.vintage
			)) AS vintage
			FROM supposed_plain AS plain
			JOIN ${source}.figure AS known USING (place_code, indicator_id)
			LEFT JOIN ${source}.vintage AS vintage ON vintage.vintage = known.vintage
			GROUP BY position
		) AS near USING (position)`
	);
}

/** The promises that the figures touch, with all that these are measured and conditioned by, and the figures among them. */
function shadowSql(source: string): string {
	return `CREATE OR REPLACE TEMP TABLE part_of_measure AS
			SELECT indicator_id, unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS part_id FROM ${source}.indicator;
		CREATE OR REPLACE TEMP TABLE touched_measure AS
			SELECT DISTINCT part.indicator_id FROM part_of_measure AS part
			JOIN supposed_figure AS supposed ON supposed.indicator_id = part.part_id;
		CREATE OR REPLACE TEMP TABLE touched_target AS
			SELECT target_id FROM ${source}.target WHERE indicator_id IN (FROM touched_measure)
			UNION
			SELECT target_id FROM ${source}.target_place WHERE condition_indicator IN (FROM touched_measure)
			UNION
			SELECT target_id FROM ${source}.target_institution WHERE condition_indicator IN (FROM touched_measure);
		CREATE OR REPLACE TEMP TABLE target AS FROM ${source}.target WHERE target_id IN (FROM touched_target);
		CREATE OR REPLACE TEMP TABLE target_place AS FROM ${source}.target_place WHERE target_id IN (FROM touched_target);
		CREATE OR REPLACE TEMP TABLE target_institution AS
			FROM ${source}.target_institution WHERE target_id IN (FROM touched_target);
		CREATE OR REPLACE TEMP TABLE figure AS
		WITH needed AS (
			SELECT part_id FROM part_of_measure WHERE indicator_id IN (
				SELECT indicator_id FROM target
				UNION SELECT condition_indicator FROM target_place
				UNION SELECT condition_indicator FROM target_institution
			)
		)
		FROM ${source}.figure WHERE indicator_id IN (FROM needed)
		UNION ALL
		-- The newest year says how far promises are judged.
		(FROM ${source}.figure WHERE year = (SELECT max(year) FROM ${source}.figure) LIMIT 1);
		INSERT INTO figure BY NAME
		SELECT supposed.place_code, supposed.indicator_id, supposed.year, supposed.value, supposed.state,
			'official' AS provenance, supposed.vintage, coalesce(known.revision + 1, 0) AS revision
		FROM supposed_figure AS supposed
		LEFT JOIN (
			SELECT place_code, indicator_id, year, vintage, max(revision) AS revision FROM ${source}.figure
			WHERE provenance <> 'illustrative' GROUP BY ALL
		) AS known USING (place_code, indicator_id, year, vintage)`;
}
