import { describe, expect, test } from 'vitest';
import type { CatalogueIndicator } from '$lib/assessment/catalogue';
import type { OpenCompositeItem } from '$lib/server/open/composites';
import type { Method } from '$lib/server/registry/composite-scores';
import { Naming } from '$lib/view/naming';
import { ItemWords } from './[id]/words';
import { methodFrom, yearFrom } from './choice';

const method = (normalisation: Method['normalisation'], weighting: Method['weighting'], own = false) => ({
	normalisation,
	weighting,
	aggregation: 'arithmetic' as const,
	own
});
const possible = [
	method('efficacy', 'equal'),
	method('efficacy', 'stated', true),
	method('min-max', 'equal'),
	method('min-max', 'stated')
];

describe('the method in the address', () => {
	const from = (query: string) => {
		const { normalisation, weighting, own } = methodFrom(new URLSearchParams(query), possible);
		return [normalisation, weighting, own];
	};
	test('is the composite’s own unless something else is asked for', () => {
		expect(from('')).toEqual(['efficacy', 'stated', true]);
		expect(from('normalisation=min-max')).toEqual(['min-max', 'stated', false]);
		expect(from('weights=equal')).toEqual(['efficacy', 'equal', false]);
	});
	test('is its own where the one asked for is unknown or its items do not allow it', () => {
		expect(from('normalisation=magic')).toEqual(['efficacy', 'stated', true]);
		expect(from('aggregation=geometric')).toEqual(['efficacy', 'stated', true]);
	});
});

test('the year is the newest one unless a known one is asked for', () => {
	const years = [2022, 2023, 2024];
	expect(yearFrom(new URLSearchParams('year=2022'), { years })).toEqual({ year: 2022, illustrative: true });
	expect(yearFrom(new URLSearchParams('year=1999&illustrative=off'), { years })).toEqual({
		year: 2024,
		illustrative: false
	});
});

describe('a value that has to be reached', () => {
	const indicator = {
		indicator_id: 'share',
		unit: '%',
		unit_en: '%',
		decimals: 1,
		kind: 'share',
		steps: []
	} as unknown as CatalogueIndicator;
	const item = (item_id: string, direction: 'increase' | 'decrease', indicator_id: string | null) =>
		({ item_id, direction, indicator_id, title: '甲', title_en: 'A' }) as OpenCompositeItem;
	const items = new ItemWords(
		[item('up', 'increase', 'share'), item('down', 'decrease', 'share'), item('agency', 'increase', null)],
		Naming.of({ places: [], targets: [], policies: [], indicators: [indicator] }, 'zh')
	);
	test('is never rounded to where it is not reached', () => {
		expect(items.neededOf('up', 50.61)).toBe('50.7%');
		expect(items.neededOf('down', 50.69)).toBe('50.6%');
		expect(items.neededOf('up', 50.6 + 1e-9)).toBe('50.6%');
		expect(items.neededOf('agency', 66.61)).toBe('66.7%');
	});
});
