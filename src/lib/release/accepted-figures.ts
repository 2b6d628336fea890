import type { Engine, Result } from '../engine/engine';

/** A figure that was handed in and accepted, as it enters a release. */
export interface AcceptedFigure {
	/** Number of the acceptance: of two figures for the same place, indicator and year the later one revises the earlier. */
	sequence: number;
	submission: string;
	/** Name of the file it was read from, with the cell. */
	file: string;
	sheet: string;
	cell: string;
	/** A place's code or an institution's id. */
	place: string;
	indicator: string;
	year: number;
	/** As reported, in `unit`; a grade as its label; empty where missing or suppressed. */
	value: string;
	unit: string;
	state: string;
	vintage: string;
	/** The day on which it was handed in, in Beijing: YYYY-MM-DD. */
	day: string;
}

const rowsAtOnce = 5_000;

/**
 * Adds accepted figures to the raw figures of the files, as official ones that revise what was reported before of the
 * same place, indicator, year and series. Their source names the place and the submission, never a person: whoever reads may read it.
 */
export async function loadAcceptedFigures(engine: Engine, figures: readonly AcceptedFigure[]): Promise<void> {
	if (figures.length === 0) return;
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE accepted_figure (
			sequence INTEGER, line INTEGER, submission VARCHAR, file VARCHAR, sheet VARCHAR, cell VARCHAR, place VARCHAR,
			indicator VARCHAR, year VARCHAR, value VARCHAR, unit VARCHAR, state VARCHAR, vintage VARCHAR, day VARCHAR
		)`
	);
	for (let start = 0; start < figures.length; start += rowsAtOnce)
		await engine.append('accepted_figure', asResult(figures.slice(start, start + rowsAtOnce), start));
	await engine.run(
		`INSERT INTO raw_figure BY NAME
		SELECT accepted.* EXCLUDE (sequence, day), 'official' AS provenance, '' AS note,
			concat(coalesce(place.name, institution.name, accepted.place), '报送，编号 ', left(submission, 8), '（', day, '）') AS source,
			(coalesce(reported.revision + 1, 0) + row_number() OVER (
				PARTITION BY accepted.place, accepted.indicator, accepted.year, accepted.vintage
				ORDER BY sequence, accepted.line
			) - 1)::VARCHAR AS revision
		FROM accepted_figure AS accepted
		LEFT JOIN place ON place.place_code = accepted.place
		LEFT JOIN institution ON institution.institution_id = accepted.place
		LEFT JOIN (
			SELECT place, indicator, year, coalesce(vintage, '') AS vintage, max(try_cast(revision AS INTEGER)) AS revision
			FROM raw_figure WHERE provenance <> 'illustrative' GROUP BY ALL
		) AS reported
			ON reported.place = accepted.place AND reported.indicator = accepted.indicator AND reported.year = accepted.year
			AND reported.vintage = accepted.vintage;
		DROP TABLE accepted_figure`
	);
}

function asResult(figures: readonly AcceptedFigure[], start: number): Result {
	const lines = figures.map((_, index) => start + index + 1);
	const texts = ['submission', 'file', 'sheet', 'cell', 'place', 'indicator'] as const;
	const last = ['value', 'unit', 'state', 'vintage', 'day'] as const;
	return {
		names: ['sequence', 'line', ...texts, 'year', ...last],
		types: ['INTEGER', 'INTEGER', ...[...texts, 'year', ...last].map(() => 'VARCHAR')],
		columns: [
			figures.map(({ sequence }) => sequence),
			lines,
			...texts.map((name) => figures.map((figure) => figure[name])),
			figures.map(({ year }) => String(year)),
			...last.map((name) => figures.map((figure) => figure[name]))
		],
		rowCount: figures.length
	};
}
