import type { Light } from '../assessment/assessment';
import type { Catalogue, CataloguePlace } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { cellOf, lettersOf, numberOf } from './matrix-cell';
import { orderColumns, orderRows } from './matrix-order';
import { lightOrder, type LightCount } from './tally';

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

/** The years that stand side by side, ascending: the last ones with judged promises up to a year. */
export function shownYears({ years }: Pick<Catalogue, 'years'>, year: number, span: number): number[] {
	return years.filter((known) => known <= year).slice(-span);
}

/** Cuts places × targets out of the cube. A part of a divided total has no light of its own and is left out. */
export function sliceMatrix(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	choice: MatrixChoice
): MatrixSlice {
	const years = shownYears(catalogue, filters.year, choice.span);
	const last = years.length - 1;
	const places = wantedPlaces(cube, catalogue, filters, choice);
	let columns = columnsOf(cube, catalogue, filters, choice, years, places);
	let rows = places.flatMap((_, row) =>
		columns.some(({ years }) => years.some((cells) => cells[row] !== 0)) ? [row] : []
	);
	if (choice.light !== null) {
		const { light } = choice;
		const has = ({ years }: FilledColumn, row: number) => cellOf(years[last]?.[row] ?? 0)?.light === light;
		rows = rows.filter((row) => columns.some((column) => has(column, row)));
		columns = columns.filter((column) => rows.some((row) => has(column, row)));
	}
	const counted = columns.map((column) => ({
		...column,
		counts: inLegendOrder(rows.map((row) => column.years[last]?.[row] ?? 0))
	}));
	const ordered = orderColumns(counted, choice.across);
	const lines = rows.map((row) => {
		const numbers = years.map((_, year) =>
			Uint8Array.from(ordered, (column) => column.years[year]?.[row] ?? 0)
		);
		return {
			place_code: places[row] ?? '',
			cells: numbers.map(lettersOf),
			counts: inLegendOrder(numbers[last] ?? [])
		};
	});
	const all = columns.flatMap((column) => rows.map((row) => column.years[last]?.[row] ?? 0));
	return {
		year: filters.year,
		years,
		columns: ordered.map(({ target_id, policy_id, counts }) => ({ counts, target_id, policy_id })),
		rows: orderRows(lines, sortedBy(ordered, choice.sort), choice.best),
		counts: inLegendOrder(all),
		illustrative: all.filter((number) => {
			const cell = cellOf(number);
			return cell?.illustrative === true && !cell.reference;
		}).length
	};
}

function sortedBy(columns: readonly { target_id: string }[], sort: string | null): number | 'behind' | null {
	if (sort === 'behind') return sort;
	const column = columns.findIndex(({ target_id }) => target_id === sort);
	return column < 0 ? null : column;
}

interface FilledColumn {
	target_id: string;
	policy_id: string;
	/** For each year a number for each of the wanted places, see `numberOf`. */
	years: Uint8Array[];
}

/** The places that may have a row, as the catalogue lists them. */
function wantedPlaces(cube: Cube, catalogue: Catalogue, filters: Filters, { level }: MatrixChoice): string[] {
	const known = new Set(cube.listOf('place_code'));
	return catalogue.places
		.filter(
			({ place_code, level: own }) =>
				known.has(place_code) && filters.area.codes.has(place_code) && (level === null || own === level)
		)
		.map(({ place_code }) => place_code);
}

/** The targets that have a light for one of the places in one of the years. */
function columnsOf(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	{ reference }: MatrixChoice,
	years: readonly number[],
	places: readonly string[]
): FilledColumn[] {
	const rowOf = new Int32Array(cube.listOf('place_code').length + 1).fill(-1);
	places.forEach((code, row) => (rowOf[cube.codeOf('place_code', code)] = row));
	const [bound, compared] = [cube.codeOf('standing', 'bound'), cube.codeOf('standing', 'reference')];
	const placeCodes = cube.codesOf('place_code');
	const standings = cube.codesOf('standing');
	const lights = cube.codesOf('light');
	const lightNumbers = Uint8Array.from(['', ...cube.listOf('light')], (light) =>
		light === '' ? 0 : numberOf({ light: light as Light, illustrative: false, reference: false })
	);
	const illustrated = cube.flagsOf('illustrative');
	const positions = new Map(years.map((year, position) => [year, position]));
	return catalogue.targets.flatMap(({ target_id, policy_id }) => {
		if (filters.policy !== null && filters.policy !== policy_id) return [];
		const [first, last] = cube.rangeOf(target_id);
		let cells: Uint8Array[] | undefined;
		for (let row = first; row < last; row++) {
			const standing = standings[row];
			if (standing !== bound && !(reference && standing === compared)) continue;
			const position = positions.get(cube.year[row] ?? 0);
			const place = rowOf[placeCodes[row] ?? 0] ?? -1;
			if (position === undefined || place < 0) continue;
			cells ??= years.map(() => new Uint8Array(places.length));
			const ofYear = cells[position];
			const number = lightNumbers[lights[row] ?? 0] ?? 0;
			if (ofYear) ofYear[place] = number + (illustrated[row] === 1 ? 10 : 0) + (standing === bound ? 0 : 20);
		}
		return cells ? [{ target_id, policy_id, years: cells }] : [];
	});
}

/** The lights of bound cells by their numbers, in the order of a legend. */
function inLegendOrder(numbers: Iterable<number>): LightCount[] {
	const counts = new Uint32Array(41);
	for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
	// Bound cells are the numbers 1 to 20, their lights in the order of a legend twice.
	return lightOrder.flatMap((light, index) => {
		const count = (counts[index + 1] ?? 0) + (counts[index + 11] ?? 0);
		return count === 0 ? [] : [{ light, count }];
	});
}
