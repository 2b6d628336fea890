import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import type { Light } from '../assessment/assessment';
import { filtersFrom } from './filters';
import { sliceMatrix, type MatrixChoice } from './matrix';
import { cellAt, letterOf } from './matrix-cell';
import { judgedOf, laggingOf, orderRows } from './matrix-order';
import { rankedLights } from './ranked-lights';
import { sliceCell } from './matrix-detail';
import { sliceOverview } from './overview';
import { lightOrder } from './tally';

const cube = await openSmallCube();
const everything: MatrixChoice = {
	light: null,
	level: null,
	sort: null,
	best: false,
	across: 'document',
	span: 1,
	reference: true
};
const matrix = (query = '', choice: Partial<MatrixChoice> = {}) =>
	sliceMatrix(cube, smallCatalogue, filtersFrom(new URLSearchParams(query), smallCatalogue), {
		...everything,
		...choice
	});
const lightsOf = (row: string | undefined) =>
	Array.from(row ?? '', (letter) => cellAt(letter, 0)?.light ?? null);

test('places × targets, a target that does not bind a place leaves its cell empty', () => {
	const { years, columns, rows, counts, illustrative } = matrix();
	expect(years).toEqual([2022]);
	expect(columns.map(({ target_id }) => target_id)).toEqual(['promise', 'yearly']);
	expect(rows.map(({ place_code, cells }) => [place_code, lightsOf(cells[0])])).toEqual([
		['510000', [null, 'met']],
		['510100', ['slightly-behind', null]],
		['510200', ['behind', null]]
	]);
	expect(cellAt(rows[2]?.cells[0], 0)).toEqual({ light: 'behind', illustrative: true, reference: false });
	expect(counts).toEqual([
		{ light: 'met', count: 1 },
		{ light: 'slightly-behind', count: 1 },
		{ light: 'behind', count: 1 }
	]);
	expect(illustrative).toBe(1);
});

test('counts agree with the overview in every year', () => {
	for (const year of smallCatalogue.years) {
		const filters = filtersFrom(new URLSearchParams(`year=${String(year)}`), smallCatalogue);
		const { counts, illustrative } = sliceOverview(cube, smallCatalogue, filters);
		expect(matrix(`year=${String(year)}`)).toMatchObject({ counts, illustrative });
	}
});

test('years side by side end with the chosen one, and never begin before the first', () => {
	const three = matrix('', { span: 3 });
	expect(three.years).toEqual([2020, 2021, 2022]);
	expect(three.rows[1]?.cells.map((year) => lightsOf(year)[0])).toEqual([
		'baseline-only',
		'on-pace',
		'slightly-behind'
	]);
	expect(three.rows[2]?.cells.map((year) => lightsOf(year)[0])).toEqual([
		'baseline-only',
		'no-data',
		'behind'
	]);
	expect(matrix('year=2020', { span: 3 }).years).toEqual([2020]);
});

test('a light leaves the places and targets that have it', () => {
	const behind = matrix('', { light: 'behind' });
	expect(behind.rows.map(({ place_code }) => place_code)).toEqual(['510200']);
	expect(behind.columns.map(({ target_id }) => target_id)).toEqual(['promise']);
	expect(matrix('', { light: 'missed' })).toMatchObject({ rows: [], columns: [], counts: [] });
});

test('policy, zone, level and method narrow it as on other pages', () => {
	expect(matrix('policy=other').columns.map(({ target_id }) => target_id)).toEqual(['yearly']);
	expect(matrix('zone=east').rows.map(({ place_code }) => place_code)).toEqual(['510200']);
	expect(matrix('', { level: 'province' }).rows.map(({ place_code }) => place_code)).toEqual(['510000']);
	const byOther = sliceMatrix(
		cube.judgedBy('healthy-people'),
		smallCatalogue,
		filtersFrom(new URLSearchParams(), smallCatalogue),
		everything
	);
	expect(byOther.rows.map(({ cells }) => lightsOf(cells[0])[0])).toEqual([
		null,
		'on-pace',
		'slightly-behind'
	]);
});

test('rows by a column, the worst or the best first; columns by how many lag', () => {
	const order = (choice: Partial<MatrixChoice>) =>
		matrix('', choice).rows.map(({ place_code }) => place_code);
	expect(order({ sort: 'promise' })).toEqual(['510200', '510100', '510000']);
	expect(order({ sort: 'promise', best: true })).toEqual(['510100', '510200', '510000']);
	expect(order({ sort: 'behind' })).toEqual(['510200', '510100', '510000']);
	expect(order({ sort: 'behind', best: true })).toEqual(['510000', '510100', '510200']);
	expect(order({ sort: 'nothing' })).toEqual(['510000', '510100', '510200']);
	expect(matrix('year=2021', { across: 'behind' }).columns.map(({ target_id }) => target_id)).toEqual([
		'yearly',
		'promise'
	]);
});

test('a cell in full: the judged year, its series and the lights of the years before', () => {
	const cell = sliceCell(cube, 'promise', '510100', 2022);
	expect(cell?.now).toMatchObject({ actual: 47, path_value: 48, gap_to_target: -13 });
	expect(cell?.points.map(({ value }) => value)).toEqual([40, 46, 47]);
	expect(cell?.lights).toEqual([
		{ year: 2020, light: 'baseline-only' },
		{ year: 2021, light: 'on-pace' },
		{ year: 2022, light: 'slightly-behind' }
	]);
	expect(sliceCell(cube, 'promise', '510000', 2022)).toBeNull();
});

const anyCell = fc.record({
	light: fc.constantFrom(...lightOrder),
	illustrative: fc.boolean(),
	reference: fc.boolean()
});

test('every cell survives being written as a letter', () => {
	fc.assert(
		fc.property(fc.array(anyCell), (row) => {
			const text = row.map(letterOf).join('');
			expect(row.map((_, column) => cellAt(text, column))).toEqual(row);
			expect(cellAt(text, row.length)).toBeNull();
		})
	);
});

test('sorting keeps every row, and what cannot be compared comes last both ways', () => {
	const rows = fc.array(fc.option(anyCell, { nil: null }), { maxLength: 30 });
	fc.assert(
		fc.property(rows, fc.boolean(), (cells, best) => {
			const lines = cells.map((cell, id) => ({
				id,
				cells: [cell ? letterOf(cell) : '.'],
				counts: []
			}));
			const sorted = orderRows(lines, 0, best);
			expect(sorted.map(({ id }) => id).sort((a, b) => a - b)).toEqual(lines.map(({ id }) => id));
			const ranks = sorted.map((line) => {
				const cell = cellAt(line.cells[0], 0);
				return cell ? rankedLights.indexOf(cell.light) : -2;
			});
			const compared = ranks.filter((rank) => rank >= 0);
			expect(ranks.slice(0, compared.length)).toEqual(compared);
			expect(compared).toEqual(compared.toSorted((a, b) => (best ? b - a : a - b)));
		})
	);
});

test('missing, open and inapplicable promises neither lag nor count as judged', () => {
	const each = lightOrder.map((light: Light) => ({ light, count: 1 }));
	expect(laggingOf(each)).toBe(3);
	expect(judgedOf(each)).toBe(6);
});
