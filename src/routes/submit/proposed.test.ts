import { expect, test } from 'vitest';
import type { Vocabulary } from '$lib/intake/reading';
import { figureOf, readingOf } from '../../../tests/support/readings';
import { proposedBy } from './proposed';

const vocabulary = {
	release: '',
	places: [{ code: '510100' }],
	aliases: [],
	indicators: [
		{ id: 'resident-population', unit: '万人', scale: null },
		{ id: 'share', unit: '%', scale: null },
		{ id: 'grade', unit: '级', scale: 'grades' }
	],
	units: [
		{ symbol: '人', dimension: 'people', factor: 1 },
		{ symbol: '万人', dimension: 'people', factor: 10_000 },
		{ symbol: '%', dimension: 'share', factor: 0.01 },
		{ symbol: '级', dimension: 'grade', factor: 1 }
	],
	scales: [{ id: 'grades', steps: [{ rank: 2, label: '二级' }] }]
} as unknown as Vocabulary;

const sortedOf = (parts: Parameters<typeof readingOf>[0]) => {
	const { ready, clashing, repeated, waiting, faulty, totals } = proposedBy(readingOf(parts), vocabulary);
	return {
		ready: ready.map(({ place_code, indicator_id, year, value }) => [place_code, indicator_id, year, value]),
		clashing: clashing.map(({ proposed }) => proposed.cell),
		repeated: repeated.map(({ proposed }) => proposed.cell),
		waiting: waiting.map(({ cell }) => cell),
		faulty: faulty.map(({ cell }) => cell),
		totals: totals.map(({ cell }) => cell)
	};
};

test('values come in the unit of their indicator; a missing one stays missing', () => {
	const people = { printed: '人', symbol: '人' };
	expect(
		sortedOf({
			figures: [
				figureOf({ value: 21_474_000, unit: people }),
				figureOf({ year: 2023, value: null, state: 'missing' })
			]
		}).ready
	).toEqual([
		['510100', 'resident-population', 2024, 2147.4],
		['510100', 'resident-population', 2023, null]
	]);
});

test('a grade needs no unit, and what is missing has none', () => {
	const unit = { printed: null, symbol: null };
	const { ready } = sortedOf({
		figures: [
			figureOf({ indicator: { printed: '等级', id: 'grade' }, value: 2, unit }),
			figureOf({ value: null, state: 'suppressed', unit })
		]
	});
	expect(ready).toEqual([
		['510100', 'grade', 2024, 2],
		['510100', 'resident-population', 2024, null]
	]);
});

test('what cannot be handed in is told apart by its reason', () => {
	const nowhere = { printed: '合计', printedCode: null, code: null, name: null, level: null };
	const sorted = sortedOf({
		figures: [
			figureOf({ cell: 'B2' }),
			figureOf({ cell: 'B3', unit: { printed: null, symbol: null }, year: 2020 }),
			figureOf({ cell: 'B4', place: nowhere, isSubtotal: true }),
			figureOf({ cell: 'B5', place: { ...nowhere, printed: '城' } }),
			figureOf({ cell: 'B6', year: 2021, isFaulty: true }),
			figureOf({ cell: 'B7', year: 2022, unit: { printed: '%', symbol: '%' } })
		]
	});
	expect(sorted.ready).toHaveLength(1);
	expect(sorted).toMatchObject({ waiting: ['B3', 'B5'], totals: ['B4'], faulty: ['B6', 'B7'] });
});

test('the same figure twice is handed in once, and not at all when the two differ', () => {
	const sorted = sortedOf({
		figures: [
			figureOf({ cell: 'B2' }),
			figureOf({ cell: 'B9' }),
			figureOf({ cell: 'C2', year: 2023, value: 1 }),
			figureOf({ cell: 'C9', year: 2023, value: 2 })
		]
	});
	expect(sorted).toMatchObject({
		ready: [['510100', 'resident-population', 2024, 2147.4]],
		repeated: ['B9'],
		clashing: ['C2', 'C9']
	});
});
