import type { YearTime } from '../../figure/reporting-calendar';

/*
 * Column types are the same on both stores: ids and times as text (ISO 8601 in UTC, so that they sort), JSON as text,
 * numbers as double precision or bigint, truth as 0 or 1, bytes as blob or bytea.
 */

/** Everything that a ledger remembers of submissions and of the releases published from them. */
export interface LedgerTables {
	ledger_clock: LedgerClockTable;
	file: FileTable;
	submission: SubmissionTable;
	submission_figure: SubmissionFigureTable;
	submission_time: SubmissionTimeTable;
	submission_event: SubmissionEventTable;
	event_figure: EventFigureTable;
	event_comment: EventCommentTable;
	mapping: MappingTable;
	published_release: PublishedReleaseTable;
}

/** One row: the last number given to an entry, and its time. Whoever writes an entry moves it on, and so waits for others. */
export interface LedgerClockTable {
	id: 1;
	sequence: number;
	at: string;
}

/** A file as it was handed in, found by its content. */
export interface FileTable {
	sha256: string;
	bytes: Uint8Array;
	size: number;
	stored_at: string;
}

/** One version of what was handed in; never changed, what became of it is in its events. */
export interface SubmissionTable {
	id: string;
	/** Number of the entry by which it came. */
	sequence: number;
	/** Id of the first version. */
	chain: string;
	version: number;
	/** The version it corrects. */
	replaces: string | null;
	/** The sender's request: sent twice, it is one submission. */
	request_key: string;
	file_sha256: string;
	file_name: string;
	/** Same for files of one shape. */
	shape: string;
	/** Answers, as JSON. */
	answers: string;
	/** What was read and not handed in, as JSON: sheet, cell, why. */
	left_out: string;
	note: string;
	by_id: string;
	by_name: string;
	/** From where it was sent. */
	origin: string;
	/** Release that the sender saw. */
	release_id: string;
	at: string;
}

/** A proposed figure with the cell that says so. */
export interface SubmissionFigureTable {
	submission_id: string;
	position: number;
	sheet: string;
	cell: string;
	/** A place's code or an institution's id. */
	place_code: string;
	indicator_id: string;
	year: number;
	vintage: string;
	/** In the indicator's unit; a grade as its rank; null where missing or suppressed. */
	value: number | null;
	/** As reported, in `unit`; a grade as its label; empty where missing or suppressed. */
	reported_value: string;
	unit: string;
	state: string;
	/** The cell's text. */
	printed: string;
}

/** Whether a submission's figures of one year came when they were due, by the days set then; kept with it, for days may be set anew. */
export interface SubmissionTimeTable extends YearTime {
	submission_id: string;
	position: number;
}

/** An entry of a submission's history; entries are only ever added. */
export interface SubmissionEventTable {
	sequence: number;
	submission_id: string;
	kind: EventKind;
	comment: string;
	by_id: string;
	by_name: string;
	at: string;
}

export type EventKind = 'handed-in' | 'returned' | 'accepted' | 'withdrawn' | 'superseded' | 'reverted';

/** The figures that an acceptance takes. */
export interface EventFigureTable {
	sequence: number;
	submission_id: string;
	position: number;
}

/** What a reviewer says of a cell. */
export interface EventCommentTable {
	sequence: number;
	sheet: string;
	cell: string;
	comment: string;
}

/** Answers remembered for files of a shape; the newest counts. */
export interface MappingTable {
	shape: string;
	sequence: number;
	answers: string;
	by_id: string;
	at: string;
}

export type PublishedWhy = 'start' | 'accepted' | 'withdrawn' | 'reverted';

/** A release that was shown, from when on, and the last entry whose figures are in it. */
export interface PublishedReleaseTable {
	sequence: number;
	release_id: string;
	through: number;
	why: PublishedWhy;
	by_name: string;
	at: string;
}
