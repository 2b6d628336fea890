import { readValue } from './read-value';
import type { ProposedFigure } from './reading';
import type { Cell } from './sheet';

/** Confidence limits from columns of their own, by row and name of what they belong to. */
export class TableLimits {
	private readonly limits = new Map<string, { lower?: number; upper?: number }>();

	/** Keeps a limit for the figure of its row, counted from 0, that bears the same name. */
	keep(row: number, limit: 'lower' | 'upper', name: string, cell: Cell): void {
		const read = readValue(cell);
		if (read.kind !== 'number') return;
		const key = `${row + 1}|${name}`;
		this.limits.set(key, { ...this.limits.get(key), [limit]: read.value });
	}

	/** Puts the limits beside their figures. */
	attach(figures: readonly ProposedFigure[]): void {
		if (this.limits.size === 0) return;
		for (const figure of figures) {
			const row = figure.cell.replace(/^[A-Z]+/, '');
			const { lower, upper } =
				this.limits.get(`${row}|${figure.indicator.printed}`) ?? this.limits.get(`${row}|`) ?? {};
			if (lower !== undefined && upper !== undefined) figure.limits ??= { lower, upper };
		}
	}
}
