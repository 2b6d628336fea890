import type { Light } from '../assessment/assessment';
import type { Catalogue, CataloguePlace } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { cellAt, letterOf, unbound } from './matrix-cell';
import { orderColumns, orderRows } from './matrix-order';
import { lightOrder, membership, type LightCount } from './tally';

/** What a reader asks of the matrix beside the filters that all pages share. */
export interface MatrixChoice {
	/** Only places and targets with such a light; null: all. */
	light: Light | null;
	/** Only places of this level; null: all. */
	level: CataloguePlace['level'] | null;
	/** A target's id: rows by their light in its column; `behind`: by how many lag; null: as places are listed. */
	sort: string | null;
	/** The best first instead of the worst. */
	best: boolean;
	/** Columns as the documents have them, or those where most lag first. */
	across: 'document' | 'behind';
	/** How many years stand side by side, the chosen one last. */
	span: number;
	/** Places that are only held against another's promise are shown, too. */
	reference: boolean;
}

/** A place and its lights. */
export interface MatrixRow {
	place_code: string;
	/** One text for each shown year, a letter for each column; `cellAt` reads them. */
	cells: string[];
	/** Its own promises in the chosen year. */
	counts: LightCount[];
}

/** A target and how the shown places keep it. */
export interface MatrixColumn {
	target_id: string;
	policy_id: string;
	/** The places it binds, in the chosen year. */
	counts: LightCount[];
}

/** Places × targets as lights. */
export interface MatrixSlice {
	year: number;
	/** The years side by side, ascending; the last is the chosen one. */
	years: number[];
	columns: MatrixColumn[];
	rows: MatrixRow[];
	/** All bound cells of the chosen year. */
	counts: LightCount[];
	/** How many of them rest on an illustrative figure. */
	illustrative: number;
}

/** Cuts places × targets out of the cube. A part of a divided total has no light of its own and is left out. */
export function sliceMatrix(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	choice: MatrixChoice
): MatrixSlice {
	const years = catalogue.years.filter((year) => year <= filters.year).slice(-choice.span);
	const columns = columnsOf(cube, catalogue, filters, choice, years);
	const last = years.length - 1;
	const places = placesOf(columns, catalogue);
	let rows = places.map((place_code) => ({
		place_code,
		cells: years.map((_, year) => columns.map(({ cells }) => cells.get(place_code)?.[year] ?? unbound))
	}));
	let kept = columns.map((_, index) => index);
	if (choice.light !== null) {
		const { light } = choice;
		const has = (row: (typeof rows)[number], column: number) =>
			cellAt(row.cells[last]?.[column], 0)?.light === light;
		rows = rows.filter((row) => kept.some((column) => has(row, column)));
		kept = kept.filter((column) => rows.some((row) => has(row, column)));
	}
	const counted = kept.map((column) => ({
		column,
		counts: count(rows.map(({ cells }) => cells[last]?.[column]))
	}));
	const order = orderColumns(counted, choice.across);
	const ordered = order.map(({ column, counts }) => ({ counts, ...identity(columns[column]) }));
	const lines = rows.map(({ place_code, cells }) => {
		const texts = cells.map((year) => order.map(({ column }) => year[column] ?? unbound));
		return {
			place_code,
			cells: texts.map((year) => year.join('')),
			counts: count(texts[last] ?? [])
		};
	});
	const all = lines.flatMap(({ cells }) => Array.from(cells[last] ?? ''));
	return {
		year: filters.year,
		years,
		columns: ordered,
		rows: orderRows(lines, sortedBy(ordered, choice.sort), choice.best),
		counts: count(all),
		illustrative: all.filter((letter) => {
			const cell = cellAt(letter, 0);
			return cell?.illustrative === true && !cell.reference;
		}).length
	};
}

function sortedBy(columns: readonly MatrixColumn[], sort: string | null): number | 'behind' | null {
	if (sort === 'behind') return sort;
	const column = columns.findIndex(({ target_id }) => target_id === sort);
	return column < 0 ? null : column;
}

interface FilledColumn {
	target_id: string;
	policy_id: string;
	/** By place: a letter for each year. */
	cells: Map<string, string[]>;
}

function identity(column: FilledColumn | undefined) {
	return { target_id: column?.target_id ?? '', policy_id: column?.policy_id ?? '' };
}

/** The targets that have a light for one of the places in one of the years. */
function columnsOf(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	{ level, reference }: MatrixChoice,
	years: readonly number[]
): FilledColumn[] {
	const wanted = catalogue.places
		.filter((place) => filters.area.codes.has(place.place_code) && (level === null || place.level === level))
		.map(({ place_code }) => place_code);
	const isWanted = membership(cube, new Set(wanted));
	const [bound, compared] = [cube.codeOf('standing', 'bound'), cube.codeOf('standing', 'reference')];
	const places = cube.codesOf('place_code');
	const standings = cube.codesOf('standing');
	const lights = ['', ...cube.listOf('light')] as Light[];
	const lightCodes = cube.codesOf('light');
	const illustrated = cube.flagsOf('illustrative');
	const [from = Infinity, to = -Infinity] = [years[0], years.at(-1)];
	return catalogue.targets.flatMap(({ target_id, policy_id }) => {
		if (filters.policy !== null && filters.policy !== policy_id) return [];
		const [first, last] = cube.rangeOf(target_id);
		const cells = new Map<string, string[]>();
		for (let row = first; row < last; row++) {
			const year = cube.year[row] ?? 0;
			if (year < from || year > to || isWanted[places[row] ?? 0] !== 1) continue;
			const standing = standings[row];
			if (standing !== bound && !(reference && standing === compared)) continue;
			const position = years.indexOf(year);
			if (position < 0) continue;
			const code = cube.text('place_code', row) ?? '';
			const texts = cells.get(code) ?? years.map(() => unbound);
			texts[position] = letterOf({
				light: lights[lightCodes[row] ?? 0] ?? 'no-data',
				illustrative: illustrated[row] === 1,
				reference: standing !== bound
			});
			cells.set(code, texts);
		}
		return cells.size > 0 ? [{ target_id, policy_id, cells }] : [];
	});
}

/** The places with a cell in some column, as the catalogue lists them. */
function placesOf(columns: readonly FilledColumn[], catalogue: Catalogue): string[] {
	const known = new Set(columns.flatMap(({ cells }) => [...cells.keys()]));
	return catalogue.places.map(({ place_code }) => place_code).filter((code) => known.has(code));
}

/** The lights of bound cells, in the order of a legend. */
function count(letters: readonly (string | undefined)[]): LightCount[] {
	const counts = new Map<Light, number>();
	for (const letter of letters) {
		const cell = cellAt(letter, 0);
		if (cell && !cell.reference) counts.set(cell.light, (counts.get(cell.light) ?? 0) + 1);
	}
	return lightOrder.flatMap((light) => {
		const found = counts.get(light);
		return found === undefined ? [] : [{ light, count: found }];
	});
}
