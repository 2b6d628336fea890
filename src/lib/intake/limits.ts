/** The bounds within which a file is read; beyond them it is refused, with words that tell what to do. */
export const limits = {
	/** Of the file as it comes. */
	bytes: 50 * 1024 * 1024,
	/** Of all that a compressed workbook unpacks to. */
	unpackedBytes: 500 * 1024 * 1024,
	/** Files inside a compressed workbook. */
	entries: 10_000,
	rows: 2_000_000,
	cells: 20_000_000,
	/** Figures of one file that is handed in: more are stored and reviewed in parts, so that no other request waits long. */
	figures: 300_000,
	merges: 100_000,
	/** Of one cell's text, as in Excel; more is cut off. */
	characters: 32_767,
	/** Rows of a sheet's picture; a page asks for others as they come into view. */
	pictureRows: 500,
	/** Columns of a sheet's picture. */
	pictureColumns: 400,
	/** Milliseconds until the server stops reading. */
	time: 60_000,
	/** Megabytes of JavaScript memory that the server's reader may take. */
	memory: 2048
} as const;
