import type { Sheet } from './sheet';

/** A line of text above or below a table. */
export interface Line {
	row: number;
	column: number;
	text: string;
}

/** Rows of a sheet that make one table, before it is known what their columns hold. */
export interface Block {
	sheet: Sheet;
	/** Titles, units and facts above. */
	above: Line[];
	headerRows: number[];
	dataRows: number[];
	/** Data rows with a single cell: a place without figures, or the heading of the rows that follow. */
	lone: Set<number>;
	notes: Line[];
	left: number;
	right: number;
	/** The block that this one goes on with (续表). */
	continues: Block | null;
}

/** Rows whose role the reader of the file pointed at. */
export interface PointedRows {
	headerRows: ReadonlySet<number>;
	valueRows: ReadonlySet<number>;
}
