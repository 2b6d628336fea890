import { differences, type ComparedColumns, type Difference } from '$lib/assessment/supposed-figures';
import type { ProposedFigure } from '$lib/intake/reading';
import type { Sorting } from '$lib/intake/sorted-columns';
import type { FileFigures } from './file-figures';

/** What becomes of a figure of a file; the graver ones first. */
export const kinds = [
	'clashing',
	'faulty',
	'waiting',
	'contradicting',
	'revised',
	'new',
	'ready',
	'unchanged',
	'repeated',
	'total'
] as const;

/** `ready` is one that nobody has compared. */
export type Kind = Difference | 'ready' | 'clashing' | 'faulty' | 'waiting' | 'repeated' | 'total';

export interface ComparedRow {
	kind: Kind;
	figure: ProposedFigure;
	/** In the indicator's unit; undefined while that is not known. */
	value: number | null | undefined;
	/** What is in force; its value is null where it is missing. */
	present: { value: number | null } | undefined;
}

/** Rows of which only those are made that somebody looks at. */
export interface ComparedRows {
	readonly length: number;
	at(row: number): ComparedRow | undefined;
}

const kindOfSorting: Record<Sorting, Kind> = {
	fit: 'ready',
	repeated: 'repeated',
	clashing: 'clashing',
	unanswered: 'waiting',
	total: 'total',
	unknown: 'faulty',
	unit: 'faulty',
	error: 'faulty'
};

/** Every figure of a file with what would become of it, the ones that need a person first. */
export class ComparedList implements ComparedRows {
	readonly length: number;
	/** How many rows there are of each kind, of those that occur. */
	readonly counts: readonly { kind: Kind; count: number }[];
	/** Positions in the file in the order of the kinds, and where each kind begins there. */
	private readonly order: Uint32Array;
	private readonly starts: readonly number[];
	private readonly kindAt: Uint8Array;
	/** Of a ready figure its place among the compared ones, from 1. */
	private readonly comparedAt: Uint32Array;

	constructor(
		private readonly figures: FileFigures,
		private readonly compared: ComparedColumns | undefined
	) {
		this.length = figures.length;
		this.kindAt = Uint8Array.from({ length: this.length }, (_, position) =>
			kinds.indexOf(kindOfSorting[figures.sortingOf(position)])
		);
		this.comparedAt = new Uint32Array(this.length);
		if (compared)
			for (const [index, position] of figures.ready.positions.entries()) {
				this.comparedAt[position] = index + 1;
				this.kindAt[position] = kinds.indexOf(differences[compared.difference[index] ?? 0] ?? 'new');
			}
		const counts = kinds.map(() => 0);
		for (const kind of this.kindAt) counts[kind] = (counts[kind] ?? 0) + 1;
		this.counts = kinds
			.map((kind, index) => ({ kind, count: counts[index] ?? 0 }))
			.filter(({ count }) => count > 0);
		this.starts = counts.map((_, kind) => counts.slice(0, kind).reduce((sum, count) => sum + count, 0));
		const next = [...this.starts];
		this.order = new Uint32Array(this.length);
		for (const [position, kind] of this.kindAt.entries()) {
			const row = next[kind] ?? 0;
			this.order[row] = position;
			next[kind] = row + 1;
		}
	}

	at(row: number): ComparedRow | undefined {
		return this.rowAt(this.order[row]);
	}

	/** The rows of one kind. */
	of(kind: Kind): ComparedRows {
		const start = this.starts[kinds.indexOf(kind)] ?? 0;
		const length = this.counts.find((counted) => counted.kind === kind)?.count ?? 0;
		return { length, at: (row) => (row < length ? this.at(start + row) : undefined) };
	}

	/** How many figures stand off by whole powers of ten from what was there, and the first of them in the order of the file. */
	shifted(most: number): { count: number; first: { row: ComparedRow; digits: number }[] } {
		const digitsAt = this.compared?.shiftedDigits ?? new Int8Array();
		const found: { row: ComparedRow; digits: number }[] = [];
		let count = 0;
		for (const [index, digits] of digitsAt.entries()) {
			if (digits === 0) continue;
			count++;
			const row = found.length < most ? this.rowAt(this.figures.ready.positions[index]) : undefined;
			if (row) found.push({ row, digits });
		}
		return { count, first: found };
	}

	private rowAt(position: number | undefined): ComparedRow | undefined {
		const figure = position === undefined ? undefined : this.figures.at(position);
		if (position === undefined || !figure) return undefined;
		const kind = kinds[this.kindAt[position] ?? 0] ?? 'ready';
		return { kind, figure, value: this.figures.valueOf(position), present: this.presentOf(position) };
	}

	private presentOf(position: number): ComparedRow['present'] {
		const index = (this.comparedAt[position] ?? 0) - 1;
		if (index < 0 || this.compared?.isPresent[index] !== 1) return undefined;
		const value = this.compared.presentValue[index] ?? Number.NaN;
		return { value: Number.isNaN(value) ? null : value };
	}
}
