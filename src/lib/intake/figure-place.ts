import type { Column } from './column-facts';
import type { KnownNames } from './known-names';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import type { Suggestion } from './reading';
import type { RowFacts } from './row-facts';
import { TablePlaces, type FoundPlace } from './row-places';
import { cellName } from './sheet';
import { suspicious } from './suspicious';
import type { Table } from './table';

/** The place of each figure of one table: the row's, the column's, the title's; asked where the table names none. */
export class FigurePlaces {
	private readonly places: TablePlaces;
	private readonly column: number;
	private readonly looked = new Set<string>();

	constructor(
		private readonly table: Table,
		private readonly known: KnownNames,
		private readonly problems: ProblemList,
		private readonly questions: QuestionList
	) {
		this.places = new TablePlaces(table, known.places, problems, questions);
		this.column =
			table.columns.find(({ role }) => role === 'place' || role === 'place-code')?.index ?? table.block.left;
	}

	find(facts: RowFacts, column: Column, year: number | null): FoundPlace {
		const inHeader = facts.place === null && facts.code === null ? column.place : null;
		const { context, number, sheet, block } = this.table;
		const printed = facts.place ?? facts.code ?? inHeader ?? context.place ?? '';
		if (printed === '') return this.asked();
		const row = inHeader === null ? facts.row : (block.headerRows.at(-1) ?? facts.row);
		const at = { row, column: inHeader === null ? this.column : column.index };
		if (facts.place !== null && !this.looked.has(printed)) {
			this.looked.add(printed);
			suspicious(printed, { sheet: sheet.name, cell: cellName(at.row, at.column) }, this.problems);
		}
		if (context.placeBy === 'database' && printed === context.place)
			this.problems.addOnce(`${number}`, 'place-from-database', {
				sheet: sheet.name,
				cell: null,
				value: null
			});
		const above = facts.place === null ? nothing : facts.above;
		return this.places.find({ printed, code: facts.code, above, year, ...at });
	}

	/** A table that names no place, or several that its figures may be of. */
	private asked(): FoundPlace {
		const id = `place:@${this.table.number}`;
		const answered = this.known.places.get(this.questions.answer(id) ?? '');
		if (answered) {
			const { code, name, level } = answered;
			return {
				place: { printed: '', printedCode: null, code, name, level },
				isSubtotal: false,
				question: null
			};
		}
		this.questions.ask(id, 'place', { sheet: this.table.sheet.name, cell: null, printed: null }, () =>
			this.suggestions()
		);
		return { place: nowhere, isSubtotal: false, question: id };
	}

	private suggestions(): Suggestion[] {
		return this.table.context.possiblePlaces.flatMap(({ name, by, words }) => {
			const places = this.known.places.meanings(name);
			return places.map((place) => ({
				answer: place.code,
				label: { zh: place.name, en: `${place.name} (${place.code})` },
				score: (by === 'reporter' ? 0.8 : 0.6) / places.length,
				evidence: evidence[by](words)
			}));
		});
	}
}

const evidence = {
	reporter: (words: string) => ({ zh: `填报单位是“${words}”`, en: `filled in by “${words}”` }),
	title: (words: string) => ({ zh: `标题里有“${words}”`, en: `the title names “${words}”` })
};

const nothing: readonly string[] = [];
const nowhere = { printed: '', printedCode: null, code: null, name: null, level: null };
