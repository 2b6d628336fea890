import type { Column } from './column-facts';
import type { IndicatorMatch } from './indicator-names';
import type { KnownNames } from './known-names';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import { leaveAsPrinted, type ProposedFigure, type Vocabulary } from './reading';
import type { RowFacts } from './row-facts';
import { provenShares } from './shares';
import { cellName } from './sheet';
import { sameUnit } from './split-header';
import type { Table } from './table';
import { canonicalUnit } from './unit-words';
import { unitOfSeriesCode } from './unit-names';

type FigureUnit = ProposedFigure['unit'];
type Indicator = Vocabulary['indicators'][number];

/** What a figure's unit is looked for in. */
export interface UnitPlace {
	facts: RowFacts;
	column: Column;
	/** Printed in the cell itself. */
	inCell: string | null;
	name: string;
	indicator: Indicator | null;
	near: IndicatorMatch['near'];
	/** Nothing is printed but a mark for missing: no question is worth asking for it. */
	isMissing: boolean;
}

/** The units of one table: the cell's own, the row's, the column's, the table's; asked where none is printed. */
export class TableUnits {
	private readonly shares: Set<Column>;
	private readonly cache = new Map<string, FigureUnit>();

	constructor(
		private readonly table: Table,
		private readonly known: KnownNames,
		private readonly problems: ProblemList,
		private readonly questions: QuestionList
	) {
		this.shares = provenShares(table);
	}

	find(place: UnitPlace): FigureUnit {
		const printed = this.printed(place);
		if (printed !== null) return this.ofPrinted(printed, place);
		const derived = this.derived(place);
		if (derived) return derived;
		return place.isMissing ? noUnit : this.asked(place);
	}

	private printed({ facts, column, inCell, ...rest }: UnitPlace): string | null {
		const outer = facts.unit ?? column.unit ?? this.table.context.unit?.printed ?? null;
		if (inCell === null) return outer;
		// 1.2万 below a header of 人 is in 万人.
		if (/^[万亿千百]+$/.test(inCell)) return outer === null ? inCell : inCell + outer;
		if (outer !== null && !sameUnit(inCell, outer)) {
			const at = { sheet: this.table.sheet.name, cell: cellName(facts.row, column.index), value: inCell };
			this.problems.addOnce(`${rest.name}|${inCell}|${outer}`, 'unit-conflict', at, [inCell, outer]);
		}
		return inCell;
	}

	private ofPrinted(printed: string, { facts, column, indicator }: UnitPlace): FigureUnit {
		const key = `${printed}|${indicator?.id ?? ''}`;
		const known = this.cache.get(key);
		if (known) return known;
		const symbol = (this.known.units.match(printed) ?? this.inSize(printed, indicator))?.symbol ?? null;
		const unit = { printed, symbol };
		this.cache.set(key, unit);
		if (indicator && indicator.kind !== 'grade') {
			const at = { sheet: this.table.sheet.name, cell: cellName(facts.row, column.index), value: printed };
			if (symbol === null) this.problems.add('unknown-unit', at, [printed, indicator.unit]);
			else if (this.known.units.convert(1, symbol, indicator.unit) === undefined)
				this.problems.add('unit-of-other-kind', at, [printed, indicator.unit]);
		}
		return unit;
	}

	/** 8374万 of an indicator counted in 万人 is 8374万人. */
	private inSize(printed: string, indicator: Indicator | null) {
		if (indicator === null || !/^[十百千万亿]+$/.test(printed)) return undefined;
		return this.known.units.match(printed + indicator.unit.replace(/^[十百千万亿]+/, ''));
	}

	/** What the file proves without printing it; each with a note. */
	private derived({ facts, column, indicator }: UnitPlace): FigureUnit | undefined {
		const at = { sheet: this.table.sheet.name, cell: cellName(facts.row, column.index), value: null };
		const byCode = facts.indicatorCode === null ? undefined : unitOfSeriesCode(facts.indicatorCode);
		if (byCode !== undefined) {
			this.problems.addOnce(`${this.table.number}|${byCode}`, 'unit-from-code', at, [
				facts.indicatorCode ?? '',
				byCode
			]);
			return this.shared(byCode);
		}
		if (this.shares.has(column)) {
			this.problems.addOnce(`${this.table.number}|${column.index}`, 'unit-from-sum', at);
			return this.shared('%');
		}
		return indicator?.kind === 'grade' ? this.shared(indicator.unit) : undefined;
	}

	private asked({ facts, column, name, indicator, near }: UnitPlace): FigureUnit {
		const id = `unit:${name === '' ? `@${this.table.number}` : name}`;
		const answer = this.questions.answer(id);
		if (answer !== undefined) return answer === leaveAsPrinted ? noUnit : this.shared(answer);
		const header = this.table.block.headerRows.at(-1);
		const cell = header === undefined ? cellName(facts.row, column.index) : cellName(header, column.index);
		this.questions.ask(
			id,
			'unit',
			{ sheet: this.table.sheet.name, cell, printed: name === '' ? null : name },
			() =>
				this.known.units.suggest(
					name,
					indicator ?? near[0]?.indicator ?? null,
					this.table.context.severalUnits
				)
		);
		return noUnit;
	}

	private shared(symbol: string): FigureUnit {
		const key = `=${symbol}`;
		const known = this.cache.get(key);
		if (known) return known;
		const unit = { printed: null, symbol: canonicalUnit(symbol) };
		this.cache.set(key, unit);
		return unit;
	}
}

const noUnit: FigureUnit = { printed: null, symbol: null };
