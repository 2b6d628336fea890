import type { Column } from './column-facts';
import type { IndicatorMatch } from './indicator-names';
import type { KnownNames } from './known-names';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import { leaveAsPrinted, type ProposedFigure, type Suggestion, type Vocabulary } from './reading';
import type { RowFacts } from './row-facts';
import { cellName } from './sheet';
import { suspicious } from './suspicious';
import type { Table } from './table';

type Indicator = Vocabulary['indicators'][number];

/** An indicator as a figure tells it. */
export interface FoundIndicator {
	shared: ProposedFigure['indicator'];
	indicator: Indicator | null;
	near: IndicatorMatch['near'];
	/** The question that is open about it. */
	question: string | null;
}

/** The indicators of one table: by the name printed in the row, above the column or in the title; asked where none is known. */
export class TableIndicators {
	private readonly found = new Map<string, FoundIndicator>();
	private readonly above = new Map<Column, string>();

	constructor(
		private readonly table: Table,
		private readonly known: KnownNames,
		private readonly problems: ProblemList,
		private readonly questions: QuestionList
	) {}

	/** The whole name of what a cell measures, as printed; empty where nothing is. */
	nameOf(facts: RowFacts, column: Column): string {
		const [first = '', second] = facts.indicator;
		if (second === undefined && column.parts.length === 0 && first !== '') return first;
		if (facts.indicator.length > 0) return [...facts.indicator, ...column.parts].join('/');
		let name = this.above.get(column);
		if (name === undefined)
			this.above.set(column, (name = column.parts.join('/') || (this.table.context.indicator ?? '')));
		return name;
	}

	find(name: string, facts: RowFacts, column: Column): FoundIndicator {
		const key = facts.indicatorCode === null ? name : `${name}|${facts.indicatorCode}`;
		const found = this.found.get(key);
		if (found) {
			if (found.question !== null) this.questions.ask(found.question, 'indicator', nowhere, () => []);
			return found;
		}
		const fresh = this.resolve(name, facts, column);
		this.found.set(key, fresh);
		return fresh;
	}

	private resolve(name: string, facts: RowFacts, column: Column): FoundIndicator {
		const { known, problems, questions } = this;
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
			suggestions(near, indicator)
		);
		if (isNamed) problems.add('unknown-indicator', { ...at, value: name }, [name]);
		return { shared: shared(null), indicator: null, near, question: id };
	}
}

function suggestions(near: IndicatorMatch['near'], titled: Indicator | null): Suggestion[] {
	const all = titled ? [{ indicator: titled, score: 0.9 }, ...near] : near;
	return all.map(({ indicator, score }) => ({
		answer: indicator.id,
		label: { zh: `${indicator.name}（${indicator.unit}）`, en: `${indicator.nameEn} (${indicator.unit})` },
		score,
		evidence: { zh: `名称相近：${indicator.name}`, en: `the name is alike: ${indicator.name}` }
	}));
}

const nowhere = { sheet: '', cell: null, printed: null };
