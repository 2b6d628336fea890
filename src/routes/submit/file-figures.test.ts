import { expect, test } from 'vitest';
import type { Vocabulary } from '$lib/intake/reading';
import type { ProposedFigure } from '$lib/intake/reading';
import { figureOf, fileFiguresOf } from '../../../tests/support/readings';
import { ComparedList, type Kind } from './compared';

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

const sortedOf = ({ figures }: { figures: ProposedFigure[] }) => {
	const found = fileFiguresOf(figures, vocabulary);
	const list = new ComparedList(found, undefined);
	const cellsOf = (kind: Kind) => {
		const rows = list.of(kind);
		return Array.from({ length: rows.length }, (_, row) => rows.at(row)?.figure.cell);
	};
	return {
		ready: found.ready
			.slice(0, found.ready.length)
			.map(({ place_code, indicator_id, year, value }) => [place_code, indicator_id, year, value]),
		clashing: cellsOf('clashing'),
		repeated: cellsOf('repeated'),
		waiting: cellsOf('waiting'),
		faulty: cellsOf('faulty'),
		totals: cellsOf('total')
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

test('what was compared comes before what stays as it is, each with the value in force', () => {
	const found = fileFiguresOf(
		[
			figureOf({ cell: 'B2' }),
			figureOf({ cell: 'B3', isFaulty: true }),
			figureOf({ cell: 'B4', year: 2023 }),
			figureOf({ cell: 'B5', year: 2022 })
		],
		vocabulary
	);
	const list = new ComparedList(found, {
		difference: Uint8Array.of(2, 3, 0),
		isPresent: Uint8Array.of(1, 1, 0),
		presentValue: Float64Array.of(2147.4, Number.NaN, Number.NaN),
		shiftedDigits: Int8Array.of(0, 1, -2)
	});
	const rows = Array.from({ length: list.length }, (_, row) => list.at(row));
	expect(rows.map((row) => [row?.kind, row?.figure.cell, row?.present?.value])).toEqual([
		['faulty', 'B3', undefined],
		['contradicting', 'B4', null],
		['new', 'B5', undefined],
		['unchanged', 'B2', 2147.4]
	]);
	expect(list.counts).toEqual([
		{ kind: 'faulty', count: 1 },
		{ kind: 'contradicting', count: 1 },
		{ kind: 'new', count: 1 },
		{ kind: 'unchanged', count: 1 }
	]);
	const { count, first } = list.shifted(1);
	expect([count, first.map(({ row, digits }) => [row.figure.cell, digits])]).toEqual([2, [['B4', 1]]]);
	expect([list.of('new').length, list.of('new').at(1), list.of('total').at(0)]).toEqual([
		1,
		undefined,
		undefined
	]);
});
