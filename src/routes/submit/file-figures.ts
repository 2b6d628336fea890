import type { SupposedFigure, SupposedFigures } from '$lib/assessment/supposed-figures';
import type { DatedFigure } from '$lib/figure/reporting-calendar';
import { figureAt, type FigureColumns } from '$lib/intake/figure-columns';
import type { ProposedFigure } from '$lib/intake/reading';
import type { ReadingFrame } from '$lib/intake/reading-messages';
import { sortings, type SortedColumns, type Sorting } from '$lib/intake/sorted-columns';

/** A reading as the page holds it. */
export type FileReading = ReadingFrame & { figures: FileFigures };

/** The figures of a file: kept by column, and made one by one where somebody looks at them. */
export class FileFigures {
	readonly length: number;
	/** Those that can be handed in, one for each place, indicator and year; values in the indicators' units. */
	readonly ready: ReadyFigures;
	private readonly counts: Readonly<Record<Sorting, number>>;

	constructor(
		private readonly columns: FigureColumns,
		private readonly sorted: SortedColumns
	) {
		this.length = columns.length;
		this.ready = new ReadyFigures(columns, sorted);
		const counts = Object.fromEntries(sortings.map((sorting) => [sorting, 0])) as Record<Sorting, number>;
		for (const code of sorted.sorting) {
			const sorting = sortings[code];
			if (sorting) counts[sorting] += 1;
		}
		this.counts = counts;
	}

	at(position: number): ProposedFigure | undefined {
		return figureAt(this.columns, position);
	}

	sortingOf(position: number): Sorting {
		return sortings[this.sorted.sorting[position] ?? 0] ?? 'fit';
	}

	/** In the indicator's unit; null where missing or suppressed, undefined where the unit is not known. */
	valueOf(position: number): number | null | undefined {
		if (!['fit', 'repeated', 'clashing'].includes(this.sortingOf(position))) return undefined;
		const value = this.sorted.value[position] ?? Number.NaN;
		return Number.isNaN(value) ? null : value;
	}

	count(sorting: Sorting): number {
		return this.counts[sorting];
	}
}

/** Figures that can be handed in, as they would enter a release. */
class ReadyFigures implements SupposedFigures {
	readonly length: number;
	/** Their positions in the file. */
	readonly positions: Uint32Array;

	constructor(
		private readonly columns: FigureColumns,
		private readonly sorted: SortedColumns
	) {
		this.positions = sorted.fit;
		this.length = sorted.fit.length;
	}

	/** What each is of, one at a time: nobody needs a list of them. */
	*[Symbol.iterator](): Generator<DatedFigure, void> {
		const { columns, sorted } = this;
		for (const at of sorted.fit) {
			yield {
				place_code: columns.places[columns.place[at] ?? -1]?.code ?? '',
				indicator_id: columns.indicators[columns.indicator[at] ?? -1]?.id ?? '',
				year: columns.year[at] ?? 0
			};
		}
	}

	slice(from: number, to: number): SupposedFigure[] {
		const { columns, sorted } = this;
		return Array.from(sorted.fit.subarray(from, to), (at) => {
			const value = sorted.value[at] ?? Number.NaN;
			return {
				place_code: columns.places[columns.place[at] ?? -1]?.code ?? '',
				indicator_id: columns.indicators[columns.indicator[at] ?? -1]?.id ?? '',
				year: columns.year[at] ?? 0,
				value: Number.isNaN(value) ? null : value,
				state: columns.states[columns.state[at] ?? -1] ?? ''
			};
		});
	}
}
