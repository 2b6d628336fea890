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
