import type { ProblemList } from './problem-list';
import type { ProposedFigure } from './reading';

/** Finds figures of one place, indicator, year and unit that a file gives twice. */
export class Duplicates {
	private readonly seen = new Map<string, Map<number, ProposedFigure>>();

	check(figure: ProposedFigure, problems: ProblemList): void {
		const { place, indicator, year, value } = figure;
		if (value === null || year === null || indicator.printed === '' || place.printed === '') return;
		const key = `${place.code ?? place.printed}|${indicator.id ?? indicator.printed}|${figure.unit.symbol ?? figure.unit.printed ?? ''}`;
		let years = this.seen.get(key);
		if (!years) this.seen.set(key, (years = new Map<number, ProposedFigure>()));
		const first = years.get(year);
		if (!first) {
			years.set(year, figure);
			return;
		}
		const at = { sheet: figure.sheet, cell: figure.cell, value: figure.printed };
		const other = `${first.sheet}!${first.cell}`;
		if (first.value === value) problems.add('duplicate-same', at, [other]);
		else problems.add('duplicate-differs', at, [other, first.printed, figure.printed]);
	}
}
