import type { FigureState } from '../figure/schema';

/** A text in both languages. */
export interface Words {
	zh: string;
	en: string;
}

/** How grave a problem is: an error's figure cannot be handed in, a warning's can, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/** Something about a file that its sender should know, at its place. */
export interface Problem {
	code: string;
	severity: Severity;
	/** Empty where the problem is the file's own. */
	sheet: string;
	/** A cell or range such as C7 or C7:C20; null where the problem is the sheet's or the file's. */
	cell: string | null;
	/** What stands there, as printed. */
	value: string | null;
	/** What was found and what was expected. */
	message: Words;
	/** What to do about it. */
	cure: Words;
}

/** One way to answer a question, the likeliest first. */
export interface Suggestion {
	/** An indicator's id, a unit's symbol, a place's code or a year, by what is asked; or `leaveAsPrinted`. */
	answer: string;
	label: Words;
	/** From 0 to 1; ranks the suggestions and means nothing else. */
	score: number;
	/** Why it may be right. */
	evidence: Words;
}

/** The answer that nothing of the release is meant: the figure stays as printed, without id or code. */
export const leaveAsPrinted = 'as-printed';

export const askedAbout = ['indicator', 'unit', 'place', 'year'] as const;
export type AskedAbout = (typeof askedAbout)[number];

/** What the file does not say and nobody may guess. */
export interface Question {
	/** Stable for files of one shape: what is asked and what is printed there, such as `unit:全市人口`. */
	id: string;
	about: AskedAbout;
	sheet: string;
	/** The cells that print it; null where nothing is printed. */
	cell: string | null;
	printed: string | null;
	suggestions: Suggestion[];
	/** How many figures wait for the answer. */
	figures: number;
}

/** A role that cells of a sheet play in a table, drawn over the sheet's picture. */
export type CellRole =
	'title' | 'unit' | 'header' | 'place' | 'year' | 'indicator' | 'value' | 'subtotal' | 'note';

/** One table found on a sheet. */
export interface TableFound {
	sheet: string;
	/** Such as A3:F40. */
	range: string;
	title: string | null;
	/** Rows of data, without headers, sections and notes. */
	rows: number;
	/** The range of the table on this sheet that it continues (续表); null for a table of its own. */
	continues: string | null;
	/** Where years, indicators and places stand: as columns, as rows, in the title, or nowhere. */
	layout: Record<'year' | 'indicator' | 'place', 'columns' | 'rows' | 'title' | 'nowhere'>;
	/** Ranges by what they hold. */
	regions: { role: CellRole; range: string }[];
}

/** A figure as a file proposes it, with everything printed beside everything understood. */
export interface ProposedFigure {
	sheet: string;
	cell: string;
	place: {
		printed: string;
		/** A code printed beside the name, of whatever list: 510100, CHN. */
		printedCode: string | null;
		code: string | null;
		name: string | null;
		level: string | null;
	};
	indicator: { printed: string; id: string | null };
	year: number | null;
	/** In `unit`; null where the cell says that the number is missing or suppressed. */
	value: number | null;
	/** The cell's text as the sheet shows it. */
	printed: string;
	/**
	 * The unit as printed and as known. Nothing is printed where the file proves its unit otherwise (the code of a
	 * World Bank series, shares that add up to 100); a note tells. Both null where it has to be asked.
	 */
	unit: { printed: string | null; symbol: string | null };
	state: FigureState;
	/** Confidence limits printed in the cell or beside it. */
	limits: { lower: number; upper: number } | null;
	/** Footnote marks, such as * or ①. */
	marks: string[];
	/** A row or column of its table that is the sum of others. */
	isSubtotal: boolean;
	/** Something in its cell is an error, whether the list of problems still had room for it or not: it cannot be handed in. */
	isFaulty: boolean;
}

/** A sheet as people see it, for drawing: texts by row, with what is merged and hidden. */
export interface SheetPicture {
	name: string;
	hidden: boolean;
	rows: number;
	columns: number;
	/** Printed texts; rows beyond the first 500 are left to be asked for. */
	cells: string[][];
	/** Such as A1:C1. */
	merged: string[];
	hiddenRows: number[];
	hiddenColumns: number[];
}

/** What the reader of a file settled: answers to questions by their id, roles pointed at, and cells put right by hand. */
export interface Answers {
	questions: Record<string, string>;
	/** Corrections of what was understood, by sheet: these cells play this role instead. */
	roles: { sheet: string; range: string; role: CellRole | 'ignore' }[];
	/** Values put right in place, by `sheet!cell`; the file itself stays as it is. */
	cells: Record<string, string>;
}

/** Nothing settled yet. */
export const noAnswers: Answers = { questions: {}, roles: [], cells: {} };

/** How far a file is read; `done` of `of` steps. */
export interface ReadingProgress {
	step: 'opening' | 'understanding' | 'matching' | 'checking';
	done: number;
	of: number;
}

/** Why a whole file was refused, as it travels between threads and over HTTP. */
export interface FaultWords {
	code: string;
	/** Names the file. */
	message: Words;
	cure: Words;
}

/**
 * All that was understood of a file. The server and the browser read with `readWorkbook` (read-workbook.ts), the page
 * through `ReadingClient` (reading-client.ts), which keeps the worker. Nested objects (place, indicator, unit, marks)
 * are shared between figures and must not be changed.
 */
export interface Reading {
	file: { name: string; bytes: number; format: string; encoding: string | null };
	/** The same for files of one shape: their sheets' headers without years and values. */
	shape: string;
	sheets: SheetPicture[];
	tables: TableFound[];
	figures: ProposedFigure[];
	problems: Problem[];
	questions: Question[];
}

/** The names a file may use: what the release knows. */
export interface Vocabulary {
	/** The release it was taken from. */
	release: string;
	places: {
		code: string;
		name: string;
		shortName: string;
		pinyin: string;
		level: string;
		parent: string | null;
	}[];
	/** Old names and codes, with the years in which they were seen. */
	aliases: { code: string; name: string; place: string; firstSeen: string | null; lastSeen: string | null }[];
	indicators: {
		id: string;
		name: string;
		nameEn: string;
		aliases: string[];
		unit: string;
		kind: string;
		decimals: number;
		minimum: number | null;
		maximum: number | null;
		scale: string | null;
	}[];
	units: { symbol: string; nameEn: string; dimension: string; factor: number }[];
	scales: { id: string; steps: { rank: number; label: string }[] }[];
}
