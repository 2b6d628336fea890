/** So many rows are made anew in a frame: a wide sheet's take some twenty milliseconds. */
const rowsAtOnce = 6;

/** Rows of a sheet whose content has changed: a few of them in each frame, and until then as they were drawn before. */
export class DrawnInSteps<Row extends { row: number }> {
	#done = $state(rowsAtOnce);
	readonly #before: ReadonlyMap<number, Row>;

	/** `change` is what has changed; `before` the rows as they are drawn so far. */
	constructor(
		readonly change: unknown,
		before: readonly Row[]
	) {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- it never changes
		this.#before = new Map(before.map((row) => [row.row, row]));
	}

	/** What to draw now of all rows in view; rows that were never drawn come with their step. */
	of(rows: readonly Row[]): readonly Row[] {
		if (this.#done >= rows.length) return rows;
		return rows.flatMap((row, index) => (index < this.#done ? row : (this.#before.get(row.row) ?? [])));
	}

	/** Takes the next step in the next frame, until so many rows are drawn; returns how to call it off. */
	goOn(rows: number): (() => void) | undefined {
		if (this.#done === Infinity) return undefined;
		if (this.#done >= rows) {
			this.#done = Infinity;
			return undefined;
		}
		const frame = requestAnimationFrame(() => {
			this.#done += rowsAtOnce;
		});
		return () => {
			cancelAnimationFrame(frame);
		};
	}
}
