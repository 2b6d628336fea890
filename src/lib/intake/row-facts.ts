import type { Column } from './column-facts';
import type { Block } from './block';
import { spreadRow } from './header-grid';
import { isNote, namesTotal } from './line-words';
import type { PlaceNames } from './place-names';
import { plainText, unpadded } from './plain-text';
import { readYear, type YearRead } from './read-year';
import { remembered } from './remembered';
import { isBlank, printedOf, type Cell } from './sheet';
import { splitHeader } from './split-header';

/** What the cells at the left of a row, and the headings above it, say of the figures in it. */
export interface RowFacts {
	row: number;
	place: string | null;
	code: string | null;
	/** Places printed in other columns or above as a heading, the nearest last. */
	above: string[];
	indicator: string[];
	indicatorCode: string | null;
	unit: string | null;
	year: YearRead | null;
	/** The cell of a year column that could not be read as a year. */
	badYear: string | null;
	state: string | null;
	isSubtotal: boolean;
}

/** Reads the rows of a table in order. Rows that are notes or headings are taken out and told apart. */
export function rowFacts(
	block: Block,
	columns: readonly Column[],
	places: PlaceNames
): { rows: RowFacts[]; headings: number[] } {
	const reader = new RowReader(block, columns, places);
	for (const row of block.dataRows) reader.take(row);
	return { rows: reader.rows, headings: reader.headings };
}

class RowReader {
	readonly rows: RowFacts[] = [];
	readonly headings: number[] = [];
	private readonly stub: readonly Column[];
	private readonly merged: boolean;
	private heading: { place: string | null; year: YearRead | null; text: string | null; unit: string | null } =
		{
			place: null,
			year: null,
			text: null,
			unit: null
		};
	private last = new Map<number, Cell>();

	constructor(
		private readonly block: Block,
		private readonly columns: readonly Column[],
		private readonly places: PlaceNames
	) {
		this.stub = columns.filter(({ role }) => role !== 'values' && role !== 'ignored');
		this.merged = block.sheet.merges.some(({ top, bottom }) => bottom > top);
	}

	take(row: number): void {
		const cells = this.merged ? spreadRow(this.block.sheet, row) : (this.block.sheet.rows[row] ?? []);
		if (this.block.lone.has(row) && this.isHeading(row, cells)) return;
		this.rows.push(this.read(row, this.filledDown(cells)));
	}

	/** A cell alone in its row is a place without figures where places stand, else it heads the rows that follow. */
	private isHeading(row: number, cells: readonly Cell[]): boolean {
		const at = cells.findIndex((cell) => !isBlank(cell));
		const text = plainText(printedOf(cells[at]));
		const column = this.columns.find(({ index }) => index === at);
		const year = readYear(cells[at]);
		if (!year && column?.role === 'place' && this.places.isPlace(text)) return false;
		if (!year && column?.role === 'indicator' && splitHeader(text).unit !== null) return false;
		this.headings.push(row);
		if (year) this.heading.year = year;
		else if (this.places.isPlace(text)) this.heading.place = unpadded(text);
		else if (!isNote(text)) {
			const { name, unit } = splitHeader(text);
			this.heading = { ...this.heading, text: name, unit };
		}
		return true;
	}

	/** A blank left of a filled cell goes on with what stands above it, as where merged cells were lost. */
	private filledDown(cells: readonly Cell[]): readonly Cell[] {
		if (this.stub.length < 2) return cells;
		let filled: Cell[] | undefined;
		let beforeText = true;
		for (const { index, role } of this.stub) {
			const mayRepeat =
				role === 'place' || role === 'parent-place' || role === 'indicator' || role === 'year';
			if (!isBlank(cells[index])) {
				this.last.set(index, cells[index] ?? null);
				beforeText = false;
			} else if (
				beforeText &&
				mayRepeat &&
				this.stub.some(({ index: other }) => other > index && !isBlank(cells[other]))
			) {
				filled ??= [...cells];
				while (filled.length <= index) filled.push(null);
				filled[index] = this.last.get(index) ?? null;
			}
		}
		return filled ?? cells;
	}

	private read(row: number, cells: readonly Cell[]): RowFacts {
		const facts: RowFacts = {
			row,
			place: null,
			code: null,
			above: this.heading.place === null ? [] : [this.heading.place],
			indicator: this.heading.text === null ? [] : [this.heading.text],
			indicatorCode: null,
			unit: this.heading.unit,
			year: this.heading.year,
			badYear: null,
			state: null,
			isSubtotal: false
		};
		for (const column of this.stub) {
			const cell = cells[column.index];
			if (!isBlank(cell)) takeCell(facts, column, cell ?? null);
		}
		if (facts.place === null && this.heading.place !== null) facts.place = this.heading.place;
		return facts;
	}
}

const placeIn = remembered((printed) => ({
	name: unpadded(printed).replace(/^其中[:：]/, ''),
	isTotal: namesTotal(printed)
}));

const indicatorIn = remembered((printed) => ({ ...splitHeader(printed), isTotal: namesTotal(printed) }));

function takeCell(facts: RowFacts, { role }: Column, cell: Cell): void {
	const printed = printedOf(cell);
	switch (role) {
		case 'place': {
			const { name, isTotal } = placeIn(printed);
			facts.place = name;
			facts.isSubtotal ||= isTotal;
			break;
		}
		case 'parent-place':
			facts.above.push(unpadded(printed));
			break;
		case 'place-code':
			facts.code = plainText(printed);
			break;
		case 'indicator':
		case 'dimension': {
			const { name, unit, isTotal } = indicatorIn(printed);
			if (name !== '') facts.indicator.push(name);
			facts.unit ??= unit;
			facts.isSubtotal ||= isTotal;
			break;
		}
		case 'indicator-code':
			facts.indicatorCode = plainText(printed);
			break;
		case 'unit':
			facts.unit = plainText(printed);
			break;
		case 'year': {
			const year = readYear(cell);
			if (year) facts.year = year;
			else facts.badYear = plainText(printed);
			break;
		}
		case 'state':
			facts.state = plainText(printed);
			break;
		case 'values':
		case 'ignored':
			break;
	}
}
