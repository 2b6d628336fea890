import type { DatedFigure } from '$lib/figure/reporting-calendar';
import type { Problem, ProposedFigure, Question, Reading } from '$lib/intake/reading';

/** As much of a reading as a page without scripts shows. */
export interface PlainReading {
	file: Reading['file'];
	figures: ProposedFigure[];
	problems: Problem[];
	questions: Question[];
	/** How many there are of each, shown or not. */
	counts: { figures: number; problems: number; questions: number };
}

const most = 500;
const graver: Problem['severity'][] = ['error', 'warning', 'note'];

/** The first figures and the gravest problems of a reading. */
export function plainReading({ file, figures, problems, questions }: Reading): PlainReading {
	return {
		file,
		figures: figures.slice(0, most),
		problems: problems
			.toSorted((one, other) => graver.indexOf(one.severity) - graver.indexOf(other.severity))
			.slice(0, most),
		questions: questions.slice(0, most),
		counts: { figures: figures.length, problems: problems.length, questions: questions.length }
	};
}

/** The figures of a reading of which place, indicator and year are settled. */
export function datedFigures(figures: readonly ProposedFigure[]): DatedFigure[] {
	return figures.flatMap(({ place, indicator, year, isSubtotal, isFaulty }) =>
		place.code === null || indicator.id === null || year === null || isSubtotal || isFaulty
			? []
			: [{ place_code: place.code, indicator_id: indicator.id, year }]
	);
}
