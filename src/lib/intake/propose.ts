import { checkFigure } from './check-figure';
import type { Column } from './column-facts';
import type { Duplicates } from './duplicates';
import { TableIndicators } from './figure-indicator';
import { TableLimits } from './figure-limits';
import { FigurePlaces } from './figure-place';
import { TableUnits } from './figure-unit';
import { stateOf, valueIn } from './figure-value';
import { TableYears } from './figure-year';
import type { KnownNames } from './known-names';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import type { ProposedFigure } from './reading';
import type { RowFacts } from './row-facts';
import { cellName, isBlank, printedOf, type Cell } from './sheet';
import type { Table } from './table';
import { tidy, type TidyRow } from './tidy';

/** What a whole file is read with. */
export interface Reader {
	known: KnownNames;
	problems: ProblemList;
	questions: QuestionList;
	duplicates: Duplicates;
	/** Cells put right by hand, by `sheet!cell`. */
	corrections: Readonly<Record<string, string>>;
	/** Of the day of reading; figures of later years are doubted. */
	thisYear: number;
}

/**
 * The figures of one table, each with its cell; what cannot be one is told in the reader's problems. `onRows` hears now
 * and then how many rows are done.
 */
export function proposeFigures(
	table: Table,
	reader: Reader,
	onRows: (done: number) => void = () => undefined
): ProposedFigure[] {
	const proposer = new Proposer(table, reader);
	const figures: ProposedFigure[] = [];
	const cells = tidy(table.sheet, table.rows, table.columns);
	const cellsOfRow = Math.max(1, cells.length / Math.max(1, table.rows.length));
	for (const [index, cell] of cells.entries()) {
		if (index % cellsBetween === 0) onRows(Math.round(index / cellsOfRow));
		const figure = proposer.propose(cell);
		if (figure) figures.push(figure);
	}
	proposer.attachLimits(figures);
	return figures;
}

const cellsBetween = 5_000;
const noMarks: string[] = [];

class Proposer {
	private readonly places: FigurePlaces;
	private readonly indicators: TableIndicators;
	private readonly units: TableUnits;
	private readonly years: TableYears;
	private readonly limits = new TableLimits();
	private readonly hasCorrections: boolean;

	constructor(
		private readonly table: Table,
		private readonly reader: Reader
	) {
		const { known, problems, questions } = reader;
		this.places = new FigurePlaces(table, known, problems, questions);
		this.indicators = new TableIndicators(table, known, problems, questions);
		this.units = new TableUnits(table, known, problems, questions);
		this.years = new TableYears(table, problems, questions, reader.thisYear);
		this.hasCorrections = Object.keys(reader.corrections).length > 0;
	}

	propose({ facts, column, cell: original }: TidyRow): ProposedFigure | undefined {
		const at = { sheet: this.table.sheet.name, cell: cellName(facts.row, column.index) };
		const cell = this.corrected(at, original);
		const name = this.indicators.nameOf(facts, column);
		if (column.limit) {
			this.limits.keep(facts.row, column.limit, name, cell);
			return undefined;
		}
		if (isNoFigure(facts, column, cell)) return undefined;
		const { shared, indicator, near } = this.indicators.find(name, facts, column);
		const read = valueIn(cell, indicator, at, this.reader);
		if (!read) return undefined;
		const year = this.years.find(facts, column);
		const { place, isSubtotal } = this.places.find(facts, column, year);
		const inCell = read.kind === 'number' ? read.unit : null;
		const isMissing = read.kind === 'missing';
		const unit = this.units.find({ facts, column, inCell, name: shared.printed, indicator, near, isMissing });
		const figure: ProposedFigure = {
			sheet: at.sheet,
			cell: at.cell,
			place,
			indicator: shared,
			year,
			value: read.kind === 'number' ? read.value : null,
			printed: printedOf(cell),
			unit,
			state: stateOf(read, facts, column),
			limits: read.kind === 'number' ? read.limits : null,
			marks: read.marks.length === 0 ? noMarks : [...read.marks],
			isSubtotal: facts.isSubtotal || column.isSubtotal || isSubtotal,
			isFaulty: false
		};
		checkFigure(figure, indicator, this.reader.known.units, this.reader.problems);
		this.reader.duplicates.check(figure, this.reader.problems);
		return figure;
	}

	/** Puts limits that stood in columns of their own beside their values. */
	attachLimits(figures: readonly ProposedFigure[]): void {
		this.limits.attach(figures);
	}

	private corrected({ sheet, cell: name }: { sheet: string; cell: string }, cell: Cell): Cell {
		return this.hasCorrections ? (this.reader.corrections[`${sheet}!${name}`] ?? cell) : cell;
	}
}

/** A column that names nothing and holds nothing in this row. */
function isNoFigure(facts: RowFacts, column: Column, cell: Cell): boolean {
	return (
		isBlank(cell) &&
		column.parts.length === 0 &&
		!column.year &&
		facts.indicator.length === 0 &&
		facts.year === null
	);
}
