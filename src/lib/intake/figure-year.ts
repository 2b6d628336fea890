import type { Column } from './column-facts';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import { yearsMentioned, type YearRead } from './read-year';
import type { Suggestion } from './reading';
import type { RowFacts } from './row-facts';
import { cellName } from './sheet';
import type { Table } from './table';

/** The years of one table: the column's, the row's, the table's; asked where none is certain. */
export class TableYears {
	private readonly yearColumn: number;

	constructor(
		private readonly table: Table,
		private readonly problems: ProblemList,
		private readonly questions: QuestionList,
		private readonly thisYear: number
	) {
		this.yearColumn = table.columns.find(({ role }) => role === 'year')?.index ?? table.block.left;
	}

	find(facts: RowFacts, column: Column): number | null {
		if (column.year === null && facts.badYear !== null) {
			this.problems.addOnce(
				`${this.table.number}|${facts.row}`,
				'year-unreadable',
				this.at(this.cellOf(facts, column), facts.badYear),
				[facts.badYear]
			);
			return null;
		}
		const read = column.year ?? facts.year ?? this.table.context.year;
		if (!read) return this.asked(`year:@${this.table.number}`, null, null, () => this.mentioned());
		if (read.kind === 'year' && (read.year <= this.thisYear || read.estimated === true)) return read.year;
		return this.doubtful(read, this.cellOf(facts, column));
	}

	private cellOf(facts: RowFacts, column: Column): string {
		const header = this.table.block.headerRows.at(-1) ?? facts.row;
		return column.year === null ? cellName(facts.row, this.yearColumn) : cellName(header, column.index);
	}

	private doubtful(read: YearRead, cell: string): number | null {
		if (read.kind === 'year') {
			this.problems.addOnce(
				`${this.table.number}|${read.year}`,
				'year-in-future',
				this.at(cell, String(read.year)),
				[read.year]
			);
			return read.year;
		}
		if (read.kind === 'impossible') {
			this.problems.addOnce(
				`${this.table.number}|${read.printed}`,
				'year-unreadable',
				this.at(cell, read.printed),
				[read.printed]
			);
			return null;
		}
		const printed = read.suggestions.join('–');
		return this.asked(`year:${read.why}:${printed}`, cell, printed, () =>
			read.suggestions.map((year, index) => suggestion(year, 0.8 - index / 5, reasons[read.why]))
		);
	}

	private asked(
		id: string,
		cell: string | null,
		printed: string | null,
		suggestions: () => Suggestion[]
	): number | null {
		const answer = Number(this.questions.answer(id));
		if (Number.isInteger(answer) && answer > 0) return answer;
		this.questions.ask(id, 'year', { sheet: this.table.sheet.name, cell, printed }, suggestions);
		return null;
	}

	/** Years that notes and titles mention, and the last one that is over. */
	private mentioned(): Suggestion[] {
		const { above, notes } = this.table.block;
		const years = new Set([...above, ...notes].flatMap(({ text }) => yearsMentioned(text)));
		return [
			...[...years].map((year) =>
				suggestion(year, 0.6, { zh: '表外文字提到', en: 'mentioned beside the table' })
			),
			...(years.has(this.thisYear - 1)
				? []
				: [suggestion(this.thisYear - 1, 0.3, { zh: '最近一个完整年度', en: 'the last whole year' })])
		];
	}

	private at(cell: string, value: string) {
		return { sheet: this.table.sheet.name, cell, value };
	}
}

const reasons = {
	range: { zh: '印的是几年的区间', en: 'a span of years is printed' },
	'two-digit': { zh: '只印了两位年份', en: 'only two digits are printed' },
	part: { zh: '印的是年内一段时间，不是全年', en: 'a part of the year is printed, not the whole' }
};

function suggestion(year: number, score: number, evidence: { zh: string; en: string }): Suggestion {
	return { answer: String(year), label: { zh: `${year}年`, en: String(year) }, score, evidence };
}
