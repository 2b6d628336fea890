import { expect, test } from 'vitest';
import type { Problem, Question } from '$lib/intake/reading';
import { figureOf, readingOf } from '../../../tests/support/readings';
import { nextStep } from './next-step';
import type { Proposed, ReadyFigure } from './proposed';

const nothing: Proposed = { ready: [], clashing: [], repeated: [], waiting: [], faulty: [], totals: [] };
const ready = [{}] as ReadyFigure[];
const read = (parts: Parameters<typeof readingOf>[0]) => ({
	stage: 'read' as const,
	reading: readingOf({ figures: [figureOf({})], ...parts })
});
const question = {} as Question;
const error = { severity: 'error' } as Problem;

test('one thing after the other, until everything is ready', () => {
	expect(nextStep({ stage: 'empty', reading: undefined }, undefined).step).toBe('choose');
	expect(nextStep({ stage: 'reading', reading: undefined }, undefined).step).toBe('wait');
	expect(nextStep({ stage: 'cancelled', reading: undefined }, undefined).step).toBe('read-again');
	expect(nextStep({ stage: 'failed', reading: undefined }, undefined).step).toBe('choose');
	expect(nextStep(read({ questions: [question], problems: [error] }), nothing)).toEqual({
		step: 'answer',
		part: 'questions',
		count: 1
	});
	expect(nextStep(read({ problems: [error, error, { ...error, severity: 'note' }] }), nothing)).toEqual({
		step: 'correct',
		part: 'questions',
		count: 2
	});
	expect(nextStep(read({ figures: [] }), nothing).step).toBe('nothing-read');
	expect(nextStep(read({}), { ...nothing, ready, clashing: ready }).step).toBe('settle');
	expect(nextStep(read({}), nothing).step).toBe('nothing-ready');
	expect(nextStep(read({}), { ...nothing, ready }).step).toBe('hand-in');
});
