import type { Draft } from './draft.svelte';

/** The part of the page in which the next thing has to be done. */
export type Part = 'file' | 'understood' | 'questions' | 'comparison' | 'lights' | 'hand-in';

export type NextStep =
	| {
			step: 'choose' | 'wait' | 'read-again' | 'nothing-read' | 'nothing-ready' | 'hand-in';
			part: Part;
			count: 0;
	  }
	| { step: 'answer' | 'correct' | 'settle'; part: Part; count: number };

/** The one thing to do next. */
export function nextStep({ stage, reading }: Pick<Draft, 'stage' | 'reading'>): NextStep {
	if (stage === 'empty' || stage === 'failed') return { step: 'choose', part: 'file', count: 0 };
	if (stage === 'cancelled') return { step: 'read-again', part: 'file', count: 0 };
	if (!reading || stage === 'reading') return { step: 'wait', part: 'file', count: 0 };
	if (reading.questions.length > 0)
		return { step: 'answer', part: 'questions', count: reading.questions.length };
	const errors = reading.problems.filter(({ severity }) => severity === 'error').length;
	if (errors > 0) return { step: 'correct', part: 'questions', count: errors };
	if (reading.figures.length === 0) return { step: 'nothing-read', part: 'understood', count: 0 };
	const clashing = reading.figures.count('clashing');
	if (clashing > 0) return { step: 'settle', part: 'comparison', count: clashing };
	if (reading.figures.ready.length === 0) return { step: 'nothing-ready', part: 'comparison', count: 0 };
	return { step: 'hand-in', part: 'hand-in', count: 0 };
}
