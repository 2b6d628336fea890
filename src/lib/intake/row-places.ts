import { isTotal } from './line-words';
import { isMunicipality, levelByName, rankOfLevel } from './place-level';
import type { PlaceNames } from './place-names';
import type { ProblemList } from './problem-list';
import type { QuestionList } from './question-list';
import { leaveAsPrinted, type ProposedFigure, type Suggestion, type Vocabulary } from './reading';
import { remembered } from './remembered';
import { cellName } from './sheet';
import type { Table } from './table';

type FigurePlace = ProposedFigure['place'];
type Place = Vocabulary['places'][number];

/** A place as a figure tells it, and whether the row or column of it is a sum of others. */
export interface FoundPlace {
	place: FigurePlace;
	isSubtotal: boolean;
	/** The question that is open about it. */
	question: string | null;
}

/** Where a place is printed. */
export interface PrintedPlace {
	printed: string;
	code: string | null;
	above: readonly string[];
	year: number | null;
	row: number;
	column: number;
}

/** The places of one table: names, codes, what is printed above them, and sums of the others. */
export class TablePlaces {
	/** Of names that need nothing around them to be understood. */
	private readonly certain = new Map<string, FoundPlace>();
	/** Of names that several places bear, with what is printed above. */
	private readonly shared = new Map<string, FoundPlace>();
	/** Whether the year may tell what a name means. */
	private readonly isDated = remembered((name) => this.names.isDated(name) || isTotal(name));
	/** Codes of the places last printed at each level, the country's first. */
	private readonly trail: (string | null)[] = [];
	private readonly finest: number;
	/** Codes of all places that a place of the table lies in. */
	private readonly around: ReadonlySet<string>;
	/** A place of the finest level that the release does not know may lie in any of the others. */
	private readonly hasUnknown: boolean;
	private readonly commonParent: string | null;

	constructor(
		private readonly table: Table,
		private readonly names: PlaceNames,
		private readonly problems: ProblemList,
		private readonly questions: QuestionList
	) {
		const { finest, parent, around, hasUnknown } = this.survey();
		this.finest = finest;
		this.around = around;
		this.hasUnknown = hasUnknown;
		this.commonParent = parent;
	}

	/** What a printed place means, with a problem or a question where that is not certain. */
	find(printed: PrintedPlace): FoundPlace {
		const { printed: text, code, year } = printed;
		const dated = code !== null || this.isDated(text) ? year : null;
		const said = `${text}|${code ?? ''}|${dated ?? ''}`;
		const known = this.certain.get(said);
		const found = known ? this.again(known, printed) : this.lookUp(printed, said);
		const { code: meant, level } = found.place;
		const rank = rankOfLevel(level);
		if (meant !== null && rank < 9) {
			this.trail.length = Math.min(this.trail.length, rank + 1);
			this.trail[rank] = meant;
		}
		return found;
	}

	/** Of a name that several places bear, what is printed above it decides. */
	private lookUp(printed: PrintedPlace, said: string): FoundPlace {
		const { printed: text, code, year } = printed;
		const isShared = this.names.match(text, { code, above: [], year }).kind === 'several';
		const above = isShared ? this.above(printed) : [];
		const [memory, key] = isShared ? [this.shared, `${said}|${above.join(',')}`] : [this.certain, said];
		const known = memory.get(key);
		if (known) return this.again(known, printed);
		const found = this.resolve(printed, above);
		memory.set(key, found);
		return found;
	}

	/** One more figure waits for the same answer. */
	private again(found: FoundPlace, printed: PrintedPlace): FoundPlace {
		if (found.question !== null) this.ask(found.question, printed, []);
		return found;
	}

	private resolve(printed: PrintedPlace, above: readonly string[]): FoundPlace {
		const id = `place:${printed.above.at(-1) ?? ''}${printed.above.length > 0 ? '/' : ''}${printed.printed}`;
		const answer = this.questions.answer(id);
		const answered = answer === undefined ? undefined : this.names.get(answer);
		if (answered) return this.known(printed, answered);
		if (isTotal(printed.printed)) return this.total(printed, id);
		const match = this.names.match(printed.printed, { code: printed.code, above, year: printed.year });
		const at = this.at(printed);
		if (match.kind === 'known') {
			const { place, by, disagrees } = match;
			if (disagrees !== null)
				this.problems.addOnce(id, 'code-and-name-differ', at, [disagrees, printed.printed, place.name]);
			if (by === 'old-name') this.problems.addOnce(id, 'old-name', at, [printed.printed, place.name]);
			if (by === 'old-code') this.problems.addOnce(id, 'old-code', at, [printed.printed, place.name]);
			return this.known(printed, place);
		}
		if (match.kind === 'several' && answer !== leaveAsPrinted) {
			this.ask(
				id,
				printed,
				match.places.map((place) => this.suggestion(place, 0.5))
			);
			return {
				place: unknownPlace(printed, match.places[0]?.level ?? null),
				isSubtotal: false,
				question: id
			};
		}
		const level = match.kind === 'unknown' ? match.level : null;
		const asks = match.kind === 'unknown' && match.near.length > 0 && answer === undefined;
		if (asks)
			this.ask(
				id,
				printed,
				match.near.map(({ place, score }) => this.suggestion(place, score))
			);
		else
			this.problems.addOnce(`${this.table.number}|${printed.printed}`, 'unknown-place', at, [
				printed.printed
			]);
		return {
			place: unknownPlace(printed, level),
			isSubtotal: this.isAboveOthers(printed.printed, level, null),
			question: asks ? id : null
		};
	}

	private known(printed: PrintedPlace, place: Place): FoundPlace {
		return {
			place: { ...printedIn(printed), code: place.code, name: place.name, level: place.level },
			isSubtotal: isTotal(printed.printed) || this.isAboveOthers(place.name, place.level, place.code),
			question: null
		};
	}

	/** 合计 is the sum of the place that the title names, or of the one that all places of the table lie in. */
	private total(printed: PrintedPlace, id: string): FoundPlace {
		const { place } = this.table.context;
		const titled =
			place === null ? undefined : this.names.match(place, { code: null, above: [], year: printed.year });
		const parent = titled?.kind === 'known' ? titled.place : this.names.get(this.commonParent ?? '');
		if (parent) {
			const known = { ...printedIn(printed), code: parent.code, name: parent.name, level: parent.level };
			return { place: known, isSubtotal: true, question: null };
		}
		this.ask(id, printed, []);
		return { place: unknownPlace(printed, null), isSubtotal: true, question: id };
	}

	private ask(id: string, printed: PrintedPlace, suggestions: Suggestion[]): void {
		const { sheet, cell } = this.at(printed);
		this.questions.ask(id, 'place', { sheet, cell, printed: printed.printed }, () => suggestions);
	}

	private suggestion(place: Place, score: number): Suggestion {
		const parent = this.names.get(place.parent ?? '');
		const inTable = this.table.rows.some(
			({ place: name }) =>
				name !== null && parent !== undefined && (name === parent.name || name === parent.shortName)
		);
		return {
			answer: place.code,
			label: {
				zh: `${parent?.name ?? ''}${place.name}`,
				en: `${place.name}${parent ? `, ${parent.name}` : ''} (${place.code})`
			},
			score: inTable ? score + 0.3 : score,
			evidence: inTable
				? { zh: `表中也有${parent?.name ?? ''}`, en: `${parent?.name ?? ''} is in the table as well` }
				: { zh: `名称相同或相近：${place.name}`, en: `the name is the same or alike: ${place.name}` }
		};
	}

	/** Codes of what is printed above a place: in other columns, in a heading, in rows before, in the title. */
	private above({ above }: PrintedPlace): string[] {
		const { place, possiblePlaces } = this.table.context;
		const possible = possiblePlaces.map(({ name }) => name).toReversed();
		const names = [...(place === null ? [] : [place]), ...possible, ...above];
		const codes = names.flatMap((name) => {
			const match = this.names.match(name, { code: null, above: [], year: null });
			return match.kind === 'known' ? [match.place.code] : [];
		});
		if (above.length > 0) return codes;
		return [...codes, ...this.trail.slice(0, 3).filter((code) => typeof code === 'string')];
	}

	private isAboveOthers(name: string, level: string | null, code: string | null): boolean {
		if (level === null || isMunicipality(name) || this.finest === 9) return false;
		if (code !== null && !this.hasUnknown && !this.around.has(code)) return false;
		return rankOfLevel(level) < this.finest;
	}

	/** The level most rows have among the finest, and the one place that all known places lie in. */
	private survey() {
		const names = new Set(this.table.rows.map(({ place }) => place).filter((place) => place !== null));
		for (const { place } of this.table.columns) if (place !== null) names.add(place);
		const ranks = [0, 0, 0, 0];
		const parents = new Set<string>();
		const around = new Set<string>();
		const unknown: (string | null)[] = [];
		for (const name of names) {
			if (isTotal(name)) continue;
			const match = this.names.match(name, { code: null, above: [], year: null });
			const level = match.kind === 'known' ? match.place.level : levelByName(name);
			if (level !== null && !isMunicipality(name))
				ranks[rankOfLevel(level)] = (ranks[rankOfLevel(level)] ?? 0) + 1;
			if (match.kind === 'known' && match.place.parent !== null) parents.add(match.place.parent);
			if (match.kind === 'unknown') unknown.push(level);
			else
				for (const place of match.kind === 'known' ? [match.place] : match.places)
					for (const code of this.names.around(place)) around.add(code);
		}
		const [only] = parents;
		// A single county among cities is more likely a name misjudged than the level of the table.
		const finest = ranks.findLastIndex((count) => count > 0 && count * 10 >= names.size);
		return {
			finest: finest < 0 ? 9 : finest,
			parent: parents.size === 1 ? (only ?? null) : null,
			around,
			hasUnknown: unknown.some((level) => level !== null && rankOfLevel(level) === finest)
		};
	}

	private at({ row, column, printed }: PrintedPlace) {
		return { sheet: this.table.sheet.name, cell: cellName(row, column), value: printed };
	}
}

function unknownPlace(printed: PrintedPlace, level: string | null): FigurePlace {
	return { ...printedIn(printed), code: null, name: null, level };
}

function printedIn({ printed, code }: PrintedPlace): Pick<FigurePlace, 'printed' | 'printedCode'> {
	return { printed, printedCode: code };
}
