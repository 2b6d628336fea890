import { describe, expect, test } from 'vitest';
import type { CatalogueIndicator, CatalogueTarget } from '$lib/assessment/catalogue';
import { changeable, supposedFrom } from './scenario';

const target = {
	value: 60,
	high: null,
	due_year: 2025,
	baseline_year: 2020,
	from_year: 2020,
	quantifier: null,
	not_evaluable: null
} as CatalogueTarget;
const share = {
	kind: 'share',
	decimals: 1,
	minimum: 0,
	maximum: 100,
	steps: []
} as unknown as CatalogueIndicator;
const read = (query: string, of = target, by = share) => supposedFrom(new URLSearchParams(query), of, by);

describe('the changes of an address', () => {
	test('are numbers; what is left empty is left as published', () => {
		expect(read('actual=51.5&value=&due=2030')).toEqual({ actual: 51.5, value: null, due: 2030, faults: {} });
	});

	test.each([
		['actual=many', 'actual', 'not-a-number'],
		['actual=100.1', 'actual', 'out-of-bounds'],
		['value=-1', 'value', 'out-of-bounds'],
		['due=2030.5', 'due', 'not-a-year'],
		['due=2020', 'due', 'before-baseline']
	] as const)('%s is named and left out', (query, change, fault) => {
		const answer = read(query);
		expect(answer.faults).toEqual({ [change]: fault });
		expect(answer[change]).toBeNull();
	});

	test('a count and a grade are whole, and a grade is one of its scale', () => {
		const count = { ...share, kind: 'count', decimals: 0, maximum: null };
		expect(read('actual=3.5', target, count).faults).toEqual({ actual: 'not-whole' });
		const grade = {
			...count,
			kind: 'grade',
			steps: [
				{ label: '乙', label_en: 'B' },
				{ label: '甲', label_en: 'A' }
			]
		};
		expect(read('actual=2', target, grade).faults).toEqual({ actual: 'out-of-bounds' });
		expect(read('actual=1', target, grade).actual).toBe(1);
	});

	test('the lower edge of a band stays below the upper', () => {
		expect(read('value=71', { ...target, high: 70 }).faults).toEqual({ value: 'out-of-bounds' });
	});

	test('what institutions decide, what has no value and what has no date cannot be changed', () => {
		const fixed = { ...target, quantifier: 'each' as const, value: null, due_year: null };
		expect(changeable(fixed)).toEqual({ actual: false, value: false, due: false });
		expect(read('actual=1&value=1&due=2030', fixed).faults).toEqual({
			actual: 'fixed',
			value: 'fixed',
			due: 'fixed'
		});
	});
});
