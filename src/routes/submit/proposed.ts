import { fitFigures, measuresOf, type FitFigure } from '$lib/intake/fit-figures';
import type { ProposedFigure, Reading, Vocabulary } from '$lib/intake/reading';

/** A figure of a file as it would enter a release. */
export type ReadyFigure = FitFigure;

/** The figures of a file as the page lists them. */
export interface Proposed {
	/** One for each place, indicator and year; values in the indicators' units. */
	ready: ReadyFigure[];
	/** Of one place, indicator and year with different values; a person has to decide, so none of them is handed in. */
	clashing: ReadyFigure[];
	/** Said once more with the same value; the first is handed in. */
	repeated: ReadyFigure[];
	/** A question about their place, indicator, year or unit is open. */
	waiting: ProposedFigure[];
	/** With an error in their cell, or in a unit of another kind. */
	faulty: ProposedFigure[];
	/** Totals of rows or columns that are no place of their own. */
	totals: ProposedFigure[];
}

/** Sorts the figures of a reading as the page lists them, by the rule of handing in. */
export function proposedBy(reading: Reading, vocabulary: Vocabulary): Proposed {
	const { fit, repeated, clashing, unfit } = fitFigures(reading, measuresOf(vocabulary));
	const because = (...reasons: string[]) =>
		unfit.flatMap(({ proposed, why }) => (reasons.includes(why) ? [proposed] : []));
	return {
		ready: fit,
		clashing,
		repeated,
		waiting: because('unanswered'),
		faulty: because('error', 'unit', 'unknown'),
		totals: because('total')
	};
}
