import { linesInView, type Range } from './segments';

/** Rows drawn beyond what is seen, at either side; columns come in blocks. */
const more = { rows: 4, columns: 2 };

/**
 * The rows and columns of the matrix that are in view: only these have cells. Unknown on the server, and until the page is
 * brought to life: then everything is drawn, so that the table is whole without JavaScript.
 */
export class GridView {
	rows = $state.raw<Range | null>(null);
	columns = $state.raw<Range | null>(null);
	private place = { top: 0, left: 0, height: 0, width: 0, heads: 0, sides: 0, row: 0, cell: 0 };

	/**
	 * @param size how many rows and columns there are, heads not counted
	 * @param isAlive the page has been brought to life before, so that nothing needs to match what the server wrote
	 */
	constructor(
		private readonly size: () => { rows: number; columns: number },
		isAlive: boolean
	) {
		if (isAlive) {
			this.rows = { from: 0, to: 30 };
			this.columns = { from: 0, to: 36 };
		}
	}

	/** Follows a scrolling box and the table in it, until the returned function is called. */
	follow(box: HTMLElement, table: HTMLTableElement): () => void {
		const ended = new AbortController();
		box.addEventListener(
			'scroll',
			() => {
				Object.assign(this.place, { top: box.scrollTop, left: box.scrollLeft });
				this.update();
			},
			{ signal: ended.signal, passive: true }
		);
		// Told of at once, and whenever the box, or its heads, take another size; layout is done by then.
		const observer = new ResizeObserver(() => {
			this.measure(box, table);
		});
		observer.observe(box);
		if (table.tHead) observer.observe(table.tHead);
		return () => {
			ended.abort();
			observer.disconnect();
		};
	}

	private measure(box: HTMLElement, table: HTMLTableElement): void {
		const style = getComputedStyle(table);
		const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
		const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) * rem;
		this.place = {
			top: box.scrollTop,
			left: box.scrollLeft,
			height: box.clientHeight,
			width: box.clientWidth,
			heads: table.tHead?.offsetHeight ?? 0,
			sides: pixels('--place') + pixels('--sum'),
			row: pixels('--row'),
			cell: pixels('--cell')
		};
		this.update();
	}

	/** To be called when there are more rows or columns, or fewer. */
	update(): void {
		const { top, left, height, width, heads, sides, row, cell } = this.place;
		if (row === 0) return;
		const { rows, columns } = this.size();
		const down = linesInView(
			{ start: top, room: Math.max(0, height - heads) },
			{ size: row, count: rows, more: more.rows }
		);
		// The column of sums scrolls away, so cells begin before what the sides leave.
		const across = linesInView(
			{ start: left - sides, room: width },
			{ size: cell, count: columns, more: more.columns }
		);
		if (!same(this.rows, down)) this.rows = down;
		if (!same(this.columns, across)) this.columns = across;
	}
}

function same(a: Range | null, b: Range): boolean {
	return a?.from === b.from && a.to === b.to;
}
