import type { Light } from '$lib/assessment/assessment';
import type { LightCount } from '$lib/cube/tally';
import type { BoundText } from './template';

/** A bulletin as it is read, printed and written to a file: all of it in one language, every number as it is shown. */
export interface Bulletin {
	title: string;
	kind: string;
	issuer: BoundText;
	/** Year, area, policies, method, release and the like. */
	facts: { label: string; value: string }[];
	/** It rests on illustrative figures: said at the head and wherever one stands. */
	illustrative: boolean;
	sections: Section[];
	annexes: Table[];
}

export interface Section {
	id: string;
	heading: string;
	paragraphs: BoundText[];
	blocks: Block[];
}

export type Block =
	| { kind: 'lights'; caption: string; bars: LightRow[] }
	| { kind: 'headlines'; caption: string; rows: HeadlineRow[]; rest: number }
	| { kind: 'map' }
	| { kind: 'table'; table: Table };

/** How many promises of something have which light. */
export interface LightRow {
	label: string;
	counts: LightCount[];
	/** What the bar is of, in words: a share, or how many promises. */
	total: string;
	illustrative: boolean;
}

/** A headline target as a row: a value against its promise, or the lights of its places. */
export interface HeadlineRow {
	target_id: string;
	title: string;
	promise: string;
	/** Where it binds one place. */
	actual: string | null;
	light: Light | null;
	counts: LightCount[];
	illustrative: boolean;
}

export interface Table {
	id: string;
	caption: string;
	note: string | null;
	columns: Column[];
	rows: Row[];
}

export interface Column {
	label: string;
	/** Share of the table's width, of 100. */
	width: number;
	numeric?: boolean;
	/** A light whose mark stands for the label. */
	light?: Light;
}

/** A row of cells, or a heading over the following rows. */
export type Row = { heading: string; note?: string } | { cells: Cell[] };

export interface Cell {
	text: string;
	light?: Light;
	illustrative?: boolean;
}
