import type { Engine } from '../engine/engine';
import { literal } from '../engine/insert';
import { pieces, readInPieces } from '../engine/pieces';
import { lightsSteps } from './assess';
import { readLightChanges, type LightChange } from './light-changes';
import { shadowed, shadowSql } from './supposed-shadow';

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

/** Supposed figures of which nobody needs to hold all as objects; a list of them is one. */
export interface SupposedFigures {
	readonly length: number;
	slice(from: number, to: number): readonly SupposedFigure[] | Promise<readonly SupposedFigure[]>;
}

/** How a figure may stand to the one in force. */
export const differences = ['new', 'revised', 'unchanged', 'contradicting'] as const;

/**
 * new: nothing was reported, or only an illustrative figure; revised: the present one was not final, or the new one says that it revises,
 * or it corrects its own earlier version; contradicting: both claim to be final and differ.
 */
export type Difference = (typeof differences)[number];

/** Supposed figures beside those in force, in the order in which they were given, as far as a page shows it. */
export interface ComparedColumns {
	/** A position in `differences`. */
	difference: Uint8Array;
	/** Whether anything is present, and its value; NaN where that is missing. */
	isPresent: Uint8Array;
	presentValue: Float64Array;
	/**
	 * By how many digits a figure stands off from the present one or, where there is none, from the last one of the three years before: 1 for ten times as
	 * much, -2 for a hundredth, 0 for anything else. Most often a decimal point was lost.
	 */
	shiftedDigits: Int8Array;
}

/** What long work on figures hears and tells. */
export interface Attention {
	/** Aborting it rejects with its reason, within moments where the engine can be replaced. */
	signal?: AbortSignal;
	onProgress?: (done: number, of: number) => void;
}

/** An engine whose statements may be stopped, as the browser's are. */
type SupposingEngine = Engine & { run(sql: string, options?: { signal?: AbortSignal }): Promise<void> };

/**
 * Lays figures out in an engine beside the release whose tables lie in `source` (a database and schema), and compares
 * them with those in force. `corrects` names earlier versions of the same submission. Throws EngineError.
 */
export async function layOutFigures(
	engine: SupposingEngine,
	figures: SupposedFigures,
	source: string,
	{ corrects = [], signal, onProgress }: Attention & { corrects?: readonly string[] } = {}
): Promise<void> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE supposed_plain (
			position INTEGER, place_code VARCHAR, indicator_id VARCHAR, year SMALLINT, value DOUBLE, state VARCHAR
		)`
	);
	for (let from = 0; from < figures.length; from += rowsAtOnce) {
		signal?.throwIfAborted();
		onProgress?.(from, figures.length);
		await engine.append('supposed_plain', asResult(await figures.slice(from, from + rowsAtOnce), from));
	}
	onProgress?.(figures.length, figures.length);
	await engine.run(compareSql(source, corrects), signal ? { signal } : {});
}

/** What `layOutFigures` found, by column. Throws EngineError. */
export async function comparedColumns(engine: Engine, length: number): Promise<ComparedColumns> {
	const columns: ComparedColumns = {
		difference: new Uint8Array(length),
		isPresent: new Uint8Array(length),
		presentValue: new Float64Array(length).fill(Number.NaN),
		shiftedDigits: new Int8Array(length)
	};
	let at = 0;
	const found = pieces(
		engine,
		`SELECT list_position([${differences.map(literal).join(', ')}], difference)::INTEGER - 1, is_present, present_value, shifted_digits FROM supposed_figure`
	);
	for await (const {
		columns: [difference = [], present = [], value = [], digits = []],
		rowCount
	} of found)
		for (let row = 0; row < rowCount; row++, at++) {
			columns.difference[at] = Number(difference[row]);
			columns.isPresent[at] = Number(present[row]);
			columns.shiftedDigits[at] = Number(digits[row]);
			const told = value[row];
			if (typeof told === 'number') columns.presentValue[at] = told;
		}
	return columns;
}

/** The series that `layOutFigures` put each figure into, in their order. Throws EngineError. */
export async function supposedVintages(engine: Engine): Promise<string[]> {
	const rows = await readInPieces<{ vintage: string }>(engine, 'SELECT vintage FROM supposed_figure');
	return rows.map(({ vintage }) => vintage);
}

/**
 * The lights that would change if the figures that `layOutFigures` laid out last were reported, by the rule of the release whose tables
 * lie in `source` (a database and schema), which stays as it is. Only promises that the figures can touch are judged. Throws EngineError.
 */
export async function judgeLaidOut(
	engine: SupposingEngine,
	source: string,
	basis: 'all' | 'reported',
	{ signal, onProgress }: Attention = {}
): Promise<LightChange[]> {
	const steps = [shadowSql(source), ...lightsSteps];
	try {
		for (const [index, step] of steps.entries()) {
			signal?.throwIfAborted();
			onProgress?.(index, steps.length);
			await engine.run(step, signal ? { signal } : {});
		}
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

const rowsAtOnce = 2_500;

function asResult(figures: readonly SupposedFigure[], from: number) {
	return {
		names: ['position', 'place_code', 'indicator_id', 'year', 'value', 'state'],
		types: ['INTEGER', 'VARCHAR', 'VARCHAR', 'SMALLINT', 'DOUBLE', 'VARCHAR'],
		columns: [
			figures.map((_, index) => from + index),
			figures.map(({ place_code }) => place_code),
			figures.map(({ indicator_id }) => indicator_id),
			figures.map(({ year }) => year),
			figures.map(({ value }) => value),
			figures.map(({ state }) => state)
		],
		rowCount: figures.length
	};
}

/**
 * Each figure in the series of the figure in force or of the nearest year, beside the one in force. Most places tell an
 * indicator in one series only, and only of the others the nearest year has to be looked for.
 */
function compareSql(source: string, corrects: readonly string[]): string {
	const own = corrects.length === 0 ? 'false' : `present.submission IN (${corrects.map(literal).join(', ')})`;
	return `CREATE OR REPLACE TEMP TABLE supposed_figure AS
		WITH series AS (
			SELECT place_code, indicator_id, min(vintage) AS vintage, max(vintage) AS other
			FROM ${source}.figure GROUP BY place_code, indicator_id
		), near AS (
			SELECT position, arg_min(known.vintage, (
				known.provenance = 'illustrative', abs(known.year - plain.year), -coalesce(vintage.rank, 0), known.vintage
			)) AS vintage
			FROM supposed_plain AS plain
			JOIN series ON series.place_code = plain.place_code AND series.indicator_id = plain.indicator_id AND series.vintage <> series.other
			JOIN ${source}.figure AS known ON known.place_code = plain.place_code AND known.indicator_id = plain.indicator_id
			LEFT JOIN ${source}.vintage AS vintage ON vintage.vintage = known.vintage
			GROUP BY position
		), last AS (
			SELECT position, arg_max(known.value, known.year) AS value
			FROM supposed_plain AS plain
			JOIN ${source}.figure AS known ON known.place_code = plain.place_code AND known.indicator_id = plain.indicator_id
				AND known.year < plain.year AND known.year >= plain.year - 3
			WHERE known.is_current AND known.value IS NOT NULL
			GROUP BY position
		)
		SELECT plain.*, coalesce(near.vintage, series.vintage, '') AS vintage,
			CASE
				WHEN present.place_code IS NULL OR present.provenance = 'illustrative' THEN 'new'
				WHEN plain.value IS NULL AND present.value IS NULL
					OR abs(plain.value - present.value) <= 1e-9 * greatest(abs(plain.value), abs(present.value)) THEN 'unchanged'
				WHEN present.state NOT IN ('final', 'revised') OR plain.state = 'revised' OR ${own} THEN 'revised'
				ELSE 'contradicting'
			END AS difference,
			present.place_code IS NOT NULL AS is_present,
			present.value AS present_value,
			${shiftedDigits('plain.value', 'coalesce(present.value, last.value)')} AS shifted_digits
		FROM supposed_plain AS plain
		LEFT JOIN near USING (position)
		LEFT JOIN last USING (position)
		LEFT JOIN series USING (place_code, indicator_id)
		LEFT JOIN (FROM ${source}.figure WHERE is_current) AS present USING (place_code, indicator_id, year)`;
}

/** The power of ten between two numbers above zero, as near as the quality check asks (`shifted_digits`); 0 for any others. */
function shiftedDigits(value: string, other: string): string {
	const powers = `log10(${value} / ${other})`;
	return `CASE WHEN ${value} > 0 AND ${other} > 0 AND abs(${powers} - round(${powers})) <= 0.15
		THEN greatest(-100, least(100, round(${powers})))::TINYINT ELSE 0 END`;
}
