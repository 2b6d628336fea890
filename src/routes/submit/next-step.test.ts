import { expect, test } from 'vitest';
import type { Problem, Question, Vocabulary } from '$lib/intake/reading';
import { figureOf, fileReadingOf } from '../../../tests/support/readings';
import { nextStep } from './next-step';

const vocabulary = {
	release: '',
	places: [{ code: '510100' }],
	aliases: [],
	indicators: [{ id: 'resident-population', unit: '万人', scale: null }],
	units: [{ symbol: '万人', dimension: 'people', factor: 10_000 }],
	scales: []
} as unknown as Vocabulary;
const read = (parts: Parameters<typeof fileReadingOf>[0]) => ({
	stage: 'read' as const,
	reading: fileReadingOf({ figures: [figureOf({})], ...parts }, vocabulary)
});
const question = {} as Question;
const error = { severity: 'error' } as Problem;

test('one thing after the other, until everything is ready', () => {
	expect(nextStep({ stage: 'empty', reading: undefined }).step).toBe('choose');
	expect(nextStep({ stage: 'reading', reading: undefined }).step).toBe('wait');
	expect(nextStep({ stage: 'cancelled', reading: undefined }).step).toBe('read-again');
	expect(nextStep({ stage: 'failed', reading: undefined }).step).toBe('choose');
	expect(nextStep(read({ questions: [question], problems: [error] }))).toEqual({
		step: 'answer',
		part: 'questions',
		count: 1
	});
	expect(nextStep(read({ problems: [error, error, { ...error, severity: 'note' }] }))).toEqual({
		step: 'correct',
		part: 'questions',
		count: 2
	});
	expect(nextStep(read({ figures: [] })).step).toBe('nothing-read');
	const clashing = [figureOf({}), figureOf({ cell: 'B3', value: 1 })];
	expect(nextStep(read({ figures: clashing }))).toEqual({ step: 'settle', part: 'comparison', count: 2 });
	expect(nextStep(read({ figures: [figureOf({ isFaulty: true })] })).step).toBe('nothing-ready');
	expect(nextStep(read({})).step).toBe('hand-in');
});
