import type { FigureState } from '../figure/schema';
import { checkFigure } from './check-figure';
import type { Column } from './column-facts';
import { Duplicates } from './duplicates';
import { TableUnits } from './figure-unit';
import { TableYears } from './figure-year';
import type { KnownNames } from './known-names';
import { suspicious } from './suspicious';
import { unpadded } from './plain-text';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import { readValue, type ValueRead } from './read-value';
import { leaveAsPrinted, type ProposedFigure, type Suggestion, type Vocabulary } from './reading';
import type { RowFacts } from './row-facts';
import { TablePlaces, type FoundPlace } from './row-places';
import { cellName, isBlank, printedOf, type Cell } from './sheet';
import type { Table } from './table';
import { tidy, type TidyRow } from './tidy';

type Indicator = Vocabulary['indicators'][number];

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

/** The figures of one table, each with its cell; what cannot be one is told in the reader's problems. */
export function proposeFigures(table: Table, reader: Reader): ProposedFigure[] {
	const proposer = new Proposer(table, reader);
	const figures: ProposedFigure[] = [];
	for (const row of tidy(table.sheet, table.rows, table.columns)) {
		const figure = proposer.propose(row);
		if (figure) figures.push(figure);
	}
	proposer.attachLimits(figures);
	return figures;
}

const noMarks: string[] = [];

class Proposer {
	private readonly places: TablePlaces;
	private readonly units: TableUnits;
	private readonly years: TableYears;
	private readonly placeColumn: number;
	private readonly hasCorrections: boolean;
	private readonly indicators = new Map<string, FoundIndicator>();
	/** Limits from columns of their own, by row and name. */
	private readonly limits = new Map<string, { lower?: number; upper?: number }>();

	constructor(
		private readonly table: Table,
		private readonly reader: Reader
	) {
		const { known, problems, questions } = reader;
		this.places = new TablePlaces(table, known.places, problems, questions);
		this.units = new TableUnits(table, known, problems, questions);
		this.years = new TableYears(table, problems, questions, reader.thisYear);
		this.placeColumn =
			table.columns.find(({ role }) => role === 'place' || role === 'place-code')?.index ?? table.block.left;
		this.hasCorrections = Object.keys(reader.corrections).length > 0;
	}

	propose({ facts, column, cell: original }: TidyRow): ProposedFigure | undefined {
		const cell = this.corrected(facts.row, column.index, original);
		const name = this.nameOf(facts, column);
		if (column.limit) {
			this.keepLimit(facts, column.limit, name, cell);
			return undefined;
		}
		// A column that names nothing and holds nothing in this row is no figure.
		if (
			isBlank(cell) &&
			column.parts.length === 0 &&
			!column.year &&
			facts.indicator.length === 0 &&
			facts.year === null
		)
			return undefined;
		const indicator = this.indicatorOf(name, facts, column);
		const read = this.valueOf(cell, indicator.indicator, facts, column);
		if (!read) return undefined;
		const year = this.years.find(facts, column);
		const place = this.placeOf(facts, column, year);
		const unit = this.units.find({
			facts,
			column,
			inCell: read.kind === 'number' ? read.unit : null,
			name: indicator.shared.printed,
			indicator: indicator.indicator,
			near: indicator.near
		});
		const figure: ProposedFigure = {
			sheet: this.table.sheet.name,
			cell: cellName(facts.row, column.index),
			place: place.place,
			indicator: indicator.shared,
			year,
			value: read.kind === 'number' ? read.value : null,
			printed: printedOf(cell),
			unit,
			state: this.stateOf(read, facts, column),
			limits: read.kind === 'number' ? read.limits : null,
			marks: read.marks.length === 0 ? noMarks : [...read.marks],
			isSubtotal: facts.isSubtotal || column.isSubtotal || place.isSubtotal,
			isFaulty: false
		};
		checkFigure(figure, indicator.indicator, this.reader.known.units, this.reader.problems);
		this.reader.duplicates.check(figure, this.reader.problems);
		return figure;
	}

	/** Puts limits that stood in columns of their own beside their values. */
	attachLimits(figures: readonly ProposedFigure[]): void {
		if (this.limits.size === 0) return;
		for (const figure of figures) {
			const row = figure.cell.replace(/^[A-Z]+/, '');
			const { lower, upper } =
				this.limits.get(`${row}|${figure.indicator.printed}`) ?? this.limits.get(`${row}|`) ?? {};
			if (lower !== undefined && upper !== undefined) figure.limits ??= { lower, upper };
		}
	}

	private keepLimit(facts: RowFacts, limit: 'lower' | 'upper', name: string, cell: Cell): void {
		const read = readValue(cell);
		if (read.kind !== 'number') return;
		const key = `${facts.row + 1}|${name}`;
		this.limits.set(key, { ...this.limits.get(key), [limit]: read.value });
	}

	private corrected(row: number, column: number, cell: Cell): Cell {
		if (!this.hasCorrections) return cell;
		return this.reader.corrections[`${this.table.sheet.name}!${cellName(row, column)}`] ?? cell;
	}

	private nameOf(facts: RowFacts, column: Column): string {
		if (facts.indicator.length === 0) return column.parts.join('/') || (this.table.context.indicator ?? '');
		const parts = [...facts.indicator, ...column.parts];
		return parts.length === 1 ? (parts[0] ?? '') : parts.join('/');
	}

	private indicatorOf(name: string, facts: RowFacts, column: Column): FoundIndicator {
		const key = facts.indicatorCode === null ? name : `${name}|${facts.indicatorCode}`;
		const found = this.indicators.get(key);
		if (found) {
			if (found.question !== null) this.reader.questions.ask(found.question, 'indicator', noPlace, () => []);
			return found;
		}
		const fresh = this.findIndicator(name, facts, column);
		this.indicators.set(key, fresh);
		return fresh;
	}

	private findIndicator(name: string, facts: RowFacts, column: Column): FoundIndicator {
		const { known, problems, questions } = this.reader;
		const { context, block, number, sheet } = this.table;
		const isNamed = name !== '';
		const id = `indicator:${isNamed ? name : `@${number}`}`;
		const answer = questions.answer(id);
		const { indicator: byName, near } = known.indicators.match(isNamed ? name : (context.title ?? ''));
		const indicator = known.indicators.get(facts.indicatorCode ?? '') ?? byName;
		const row = facts.indicator.length > 0 ? facts.row : (block.headerRows.at(-1) ?? facts.row);
		const own = this.table.columns.find(({ role }) => role === 'indicator' || role === 'dimension')?.index;
		const at = {
			sheet: sheet.name,
			cell: cellName(row, facts.indicator.length > 0 ? (own ?? column.index) : column.index)
		};
		const shared = (id: string | null) => ({ printed: name, id });
		if (isNamed) suspicious(name, at, problems);
		const answered = answer === undefined ? undefined : known.indicators.get(answer);
		if (answered) return { shared: shared(answered.id), indicator: answered, near: [], question: null };
		if (answer === leaveAsPrinted) return { shared: shared(null), indicator: null, near, question: null };
		if (isNamed && indicator) {
			if (context.indicatorBy === 'title' && name === context.indicator)
				problems.addOnce(`${number}`, 'indicator-from-title', { ...at, value: context.title }, [name]);
			return { shared: shared(indicator.id), indicator, near: [], question: null };
		}
		questions.ask(id, 'indicator', { ...at, printed: isNamed ? name : null }, () =>
			this.suggestions(near, indicator)
		);
		if (isNamed) problems.add('unknown-indicator', { ...at, value: name }, [name]);
		return { shared: shared(null), indicator: null, near, question: id };
	}

	private suggestions(
		near: readonly { indicator: Indicator; score: number }[],
		titled: Indicator | null
	): Suggestion[] {
		const all = titled ? [{ indicator: titled, score: 0.9 }, ...near] : near;
		return all.map(({ indicator, score }) => ({
			answer: indicator.id,
			label: { zh: `${indicator.name}（${indicator.unit}）`, en: `${indicator.nameEn} (${indicator.unit})` },
			score,
			evidence: { zh: `名称相近：${indicator.name}`, en: `the name is alike: ${indicator.name}` }
		}));
	}

	private valueOf(
		cell: Cell,
		indicator: Indicator | null,
		facts: RowFacts,
		column: Column
	): Exclude<ValueRead, { kind: 'error' }> | undefined {
		const { problems, known } = this.reader;
		const at = {
			sheet: this.table.sheet.name,
			cell: cellName(facts.row, column.index),
			value: printedOf(cell)
		};
		const scale = indicator?.scale == null ? undefined : known.scales.get(indicator.scale);
		if (scale && typeof cell === 'string') {
			const step = scale.steps.find(({ label }) => unpadded(label) === unpadded(cell));
			if (step)
				return { kind: 'number', value: step.rank, unit: null, limits: null, marks: noMarks, state: 'final' };
		}
		const read = readValue(cell);
		if (read.kind !== 'error') {
			if (read.kind === 'number' && read.bracketed) problems.add('bracketed-negative', at, [at.value]);
			if (at.value === '#N/A') problems.add('formula-na', at);
			return read;
		}
		if (scale) problems.add('not-on-scale', at, [at.value, scale.steps.map(({ label }) => label).join('、')]);
		else problems.add(errorCodes[read.why], at, [at.value]);
		suspicious(at.value, at, problems);
		return undefined;
	}

	private placeOf(facts: RowFacts, column: Column, year: number | null): FoundPlace {
		const inHeader = facts.place === null && facts.code === null ? column.place : null;
		const { context, number, sheet } = this.table;
		const printed = facts.place ?? facts.code ?? inHeader ?? context.place ?? '';
		const row = inHeader === null ? facts.row : (this.table.block.headerRows.at(-1) ?? facts.row);
		const at = { row, column: inHeader === null ? this.placeColumn : column.index };
		if (printed === '') return this.placeAsked();
		if (facts.place !== null)
			suspicious(printed, { sheet: sheet.name, cell: cellName(at.row, at.column) }, this.reader.problems);
		if (context.placeBy === 'database' && printed === context.place)
			this.reader.problems.addOnce(`${number}`, 'place-from-database', {
				sheet: sheet.name,
				cell: null,
				value: null
			});
		return this.places.find({
			printed,
			code: facts.code,
			above: facts.place === null ? [] : facts.above,
			year,
			...at
		});
	}

	/** A table that names no place anywhere. */
	private placeAsked(): FoundPlace {
		const id = `place:@${this.table.number}`;
		const { questions, known } = this.reader;
		const answered = known.places.get(questions.answer(id) ?? '');
		if (answered) {
			const place = {
				printed: '',
				printedCode: null,
				code: answered.code,
				name: answered.name,
				level: answered.level
			};
			return { place, isSubtotal: false, question: null };
		}
		questions.ask(id, 'place', { sheet: this.table.sheet.name, cell: null, printed: null }, () => []);
		return { place: nowhere, isSubtotal: false, question: id };
	}

	private stateOf(read: ValueRead, facts: RowFacts, column: Column): FigureState {
		if (read.kind === 'missing')
			return read.state === 'missing' && facts.state !== null && states[facts.state] === 'suppressed'
				? 'suppressed'
				: read.state;
		const printed = facts.state === null ? undefined : states[facts.state.toLowerCase()];
		if (printed !== undefined && printed !== 'missing') return printed;
		if (read.kind === 'number' && read.state !== 'final') return read.state;
		const year = column.year ?? facts.year;
		if (year?.kind === 'year' && year.estimated) return 'estimated';
		return year?.kind === 'year' && year.provisional ? 'provisional' : 'final';
	}
}

interface FoundIndicator {
	shared: ProposedFigure['indicator'];
	indicator: Indicator | null;
	near: { indicator: Indicator; score: number }[];
	question: string | null;
}

const noPlace = { sheet: '', cell: null, printed: null };
const nowhere = { printed: '', printedCode: null, code: null, name: null, level: null };

const errorCodes = {
	'formula-error': 'formula-error',
	'formula-without-value': 'formula-without-value',
	bound: 'bound-for-number',
	date: 'date-for-number',
	text: 'text-for-number'
} as const;

/** What a column of states prints, in the words of the template and of statistics offices. */
const states: Record<string, FigureState> = {
	final: 'final',
	最终: 'final',
	正式: 'final',
	核定: 'final',
	provisional: 'provisional',
	初步: 'provisional',
	快报: 'provisional',
	estimated: 'estimated',
	估计: 'estimated',
	预计: 'estimated',
	revised: 'revised',
	修订: 'revised',
	suppressed: 'suppressed',
	不公布: 'suppressed',
	保密: 'suppressed',
	missing: 'missing',
	缺失: 'missing'
};
