/** A cell of a grid, heads included, counted from 0. */
export interface Position {
	row: number;
	column: number;
}

export interface GridSize {
	rows: number;
	columns: number;
	/** Rows that Page Up and Page Down go. */
	page: number;
}

/** Where a key leads from a cell, as the grid pattern of ARIA has it; undefined for a key that means nothing here. */
export function stepFrom(
	{ row, column }: Position,
	key: string,
	control: boolean,
	{ rows, columns, page }: GridSize
): Position | undefined {
	const [lastRow, lastColumn] = [rows - 1, columns - 1];
	const within = (next: Position): Position => ({
		row: Math.max(0, Math.min(next.row, lastRow)),
		column: Math.max(0, Math.min(next.column, lastColumn))
	});
	switch (key) {
		case 'ArrowUp':
			return within({ row: control ? 0 : row - 1, column });
		case 'ArrowDown':
			return within({ row: control ? lastRow : row + 1, column });
		case 'ArrowLeft':
			return within({ row, column: control ? 0 : column - 1 });
		case 'ArrowRight':
			return within({ row, column: control ? lastColumn : column + 1 });
		case 'PageUp':
			return within({ row: row - page, column });
		case 'PageDown':
			return within({ row: row + page, column });
		case 'Home':
			return within({ row: control ? 0 : row, column: 0 });
		case 'End':
			return within({ row: control ? lastRow : row, column: lastColumn });
		default:
			return undefined;
	}
}

/** What a walk asks of the grid that it walks, and tells it. */
export interface WalkedGrid {
	/** How many lines and columns there are, heads included, drawn or not. */
	size: () => { rows: number; columns: number };
	/** Where the one tab stop is. */
	stop: () => Position;
	/** Moves the tab stop; its cell is drawn when this returns. */
	stopAt: (position: Position) => void;
	/** The columns that the cell of a position takes, all but always the one. */
	spanAt: (position: Position) => { first: number; last: number };
	/** A cell is focused, or the mouse is over it. */
	look: (position: Position) => void;
	/** A cell is asked to show everything. */
	open: (position: Position) => void;
}

/** One tab stop for a whole table: the cell that was last focused. A cell that holds a link hands its focus to it. */
export class GridWalk {
	private marked: HTMLElement | undefined;
	private readonly ended = new AbortController();

	constructor(
		private readonly table: HTMLTableElement,
		private readonly grid: WalkedGrid
	) {
		const { signal } = this.ended;
		table.addEventListener('keydown', this.press, { signal });
		table.addEventListener('focusin', this.follow, { signal });
		table.addEventListener('click', this.choose, { signal });
		table.addEventListener('pointerover', this.hover, { signal });
		this.mark();
	}

	/** To be called when the tab stop moved, or cells were drawn anew: exactly one of them is a tab stop. */
	mark(): void {
		const target = this.targetAt(this.grid.stop());
		if (this.marked !== target && this.marked) this.marked.tabIndex = -1;
		this.marked = target;
		if (target) target.tabIndex = 0;
	}

	end(): void {
		this.ended.abort();
	}

	private readonly press = (event: KeyboardEvent): void => {
		const from = this.positionOf(event.target);
		if (!from || event.altKey || event.shiftKey) return;
		if ((event.key === 'Enter' || event.key === ' ') && event.target instanceof HTMLTableCellElement) {
			event.preventDefault();
			this.grid.open(from);
			return;
		}
		const next = stepFrom(
			{ row: from.row, column: this.columnFor(event.key, from) },
			event.key,
			event.ctrlKey || event.metaKey,
			{ ...this.grid.size(), page: this.page() }
		);
		if (!next) return;
		event.preventDefault();
		const target = this.stopAt(next);
		target?.focus({ preventScroll: true });
		target?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	};

	private readonly follow = ({ target }: Event): void => {
		const position = this.positionOf(target);
		if (!position) return;
		// In a cell over several columns the walk keeps the column it came by.
		if (this.targetAt(this.grid.stop()) !== target) this.stopAt(position);
		this.grid.look(this.grid.stop());
	};

	private readonly choose = ({ target }: Event): void => {
		const position = this.positionOf(target);
		if (!position || (target instanceof Element && target.closest('a'))) return;
		this.stopAt(position)?.focus({ preventScroll: true });
		this.grid.open(position);
	};

	private readonly hover = ({ target, pointerType }: PointerEvent): void => {
		const position = pointerType === 'mouse' ? this.positionOf(target) : undefined;
		if (position) this.grid.look(position);
	};

	/** Sideways a cell over several columns is left by its edge, else by the column the walk came by. */
	private columnFor(key: string, from: Position): number {
		const { column } = this.grid.stop();
		const { first, last } = this.grid.spanAt(from);
		if (key === 'ArrowRight') return last;
		return key === 'ArrowLeft' || column < first || column > last ? first : column;
	}

	private stopAt(position: Position): HTMLElement | undefined {
		this.grid.stopAt(position);
		this.mark();
		return this.marked;
	}

	private lines(): NodeListOf<HTMLTableRowElement> {
		return this.table.querySelectorAll<HTMLTableRowElement>('tr[data-line]');
	}

	/** Rows that Page Up and Page Down go: rather more than half of what is seen. */
	private page(): number {
		const lines = this.lines();
		const line = Math.max(1, lines[lines.length - 1]?.offsetHeight ?? 1);
		return Math.max(1, Math.floor(((this.table.parentElement?.clientHeight ?? 0) / line) * 0.6));
	}

	private cellAt({ row, column }: Position): HTMLTableCellElement | undefined {
		let next = 0;
		for (const cell of this.lines()[row]?.cells ?? []) {
			next += cell.colSpan;
			if (column < next) return cell;
		}
		return undefined;
	}

	private targetAt(position: Position): HTMLElement | undefined {
		const cell = this.cellAt(position);
		return cell?.querySelector('a') ?? cell;
	}

	private positionOf(target: EventTarget | null): Position | undefined {
		const cell = target instanceof Element ? target.closest<HTMLTableCellElement>('th, td') : null;
		const line = cell?.closest<HTMLTableRowElement>('tr[data-line]');
		// What is not drawn is nobody's cell.
		if (!cell || !line || cell.getAttribute('role') === 'none') return undefined;
		const before = [...line.cells].slice(0, cell.cellIndex);
		return {
			row: [...this.lines()].indexOf(line),
			column: before.reduce((sum, { colSpan }) => sum + colSpan, 0)
		};
	}
}
