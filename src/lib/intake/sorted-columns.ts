import { fitFigures, type Measures } from './fit-figures';
import type { ProposedFigure } from './reading';

/** What becomes of a figure of a file by itself, before it is held against anything. */
export const sortings = [
	'fit',
	'repeated',
	'clashing',
	'unanswered',
	'total',
	'unknown',
	'unit',
	'error'
] as const;
export type Sorting = (typeof sortings)[number];

/** The figures of a reading as `fitFigures` sorts them, by column and in the order of the reading. */
export interface SortedColumns {
	/** A position in `sortings`. */
	sorting: Uint8Array<ArrayBuffer>;
	/** In the indicator's unit; NaN where missing, suppressed or not known. */
	value: Float64Array<ArrayBuffer>;
	/** Positions in the reading of the figures that are fit, in the order in which they are handed in. */
	fit: Uint32Array<ArrayBuffer>;
}

/** Sorts figures by whether they can be handed in. */
export function sortedColumns(figures: readonly ProposedFigure[], measures: Measures): SortedColumns {
	const { fit, repeated, clashing, unfit } = fitFigures({ figures }, measures);
	const positions = new Map(figures.map((figure, position) => [figure, position]));
	const positionOf = (figure: ProposedFigure) => positions.get(figure) ?? 0;
	const columns: SortedColumns = {
		sorting: new Uint8Array(figures.length),
		value: new Float64Array(figures.length).fill(Number.NaN),
		fit: Uint32Array.from(fit, ({ proposed }) => positionOf(proposed))
	};
	const told = { fit, repeated, clashing };
	for (const name of ['fit', 'repeated', 'clashing'] as const)
		for (const { proposed, value } of told[name]) {
			const at = positionOf(proposed);
			columns.sorting[at] = sortings.indexOf(name);
			columns.value[at] = value ?? Number.NaN;
		}
	for (const { proposed, why } of unfit) columns.sorting[positionOf(proposed)] = sortings.indexOf(why);
	return columns;
}
