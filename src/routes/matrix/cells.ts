import type { MatrixRow } from '$lib/cube/matrix';
import { cellAt, unbound, type MatrixCell } from '$lib/cube/matrix-cell';
import { messagesOf, type Language } from '$lib/text';
import { text } from './text';

/** A cell in words: 滞后, 滞后（示例）, 滞后（参照、示例）. */
export function cellWord({ light, illustrative, reference }: MatrixCell, language: Language): string {
	const words = messagesOf(language);
	const marks = [
		...(reference ? [text[language].reference] : []),
		...(illustrative ? [words.illustrative.badge] : [])
	];
	const mark = marks.join(words.listJoin);
	return words.light[light] + (mark && words.bracket(mark));
}

/**
 * The cells of a row as markup. Thousands of them are written as one text, which browsers read many times faster than they
 * build components; it holds words of our own tables and names of lights only. With several years a cell has a mark for each.
 */
export function cellsMarkup(
	{ cells }: Pick<MatrixRow, 'cells'>,
	columns: { from: number; to: number },
	years: readonly number[],
	language: Language
): string {
	let markup = '';
	let gap = 0;
	for (let column = columns.from; column < columns.to; column++) {
		if (cells.every((year) => year[column] === unbound)) {
			gap++;
			continue;
		}
		markup += gapMarkup(gap);
		gap = 0;
		if (years.length === 1) {
			markup += `<td${marked(cellAt(cells[0], column), '', language)}</td>`;
			continue;
		}
		markup += '<td>';
		years.forEach((year, position) => {
			markup += `<i${marked(cellAt(cells[position], column), `${String(year)} `, language)}</i>`;
		});
		markup += '</td>';
	}
	return markup + gapMarkup(gap);
}

/** Targets beside each other that do not bind a place are one cell: counties have many, and each would cost as much as a light. */
function gapMarkup(span: number): string {
	if (span === 0) return '';
	if (span === 1) return '<td></td>';
	const columns = String(span);
	return `<td colspan="${columns}" aria-colspan="${columns}" style="--span:${columns}"></td>`;
}

/** The rest of an opened tag and its content; a screen reader is told the word, everybody sees the shape. */
function marked(cell: MatrixCell | null, prefix: string, language: Language): string {
	if (!cell) return '>';
	const kind = `${cell.illustrative ? 'i' : ''}${cell.reference ? 'r' : ''}`;
	return ` data-light="${cell.light}"${kind && ` data-kind="${kind}"`}>${prefix}${cellWord(cell, language)}`;
}
