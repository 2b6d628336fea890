import type { MatrixRow } from '$lib/cube/matrix';
import { cellAt, unbound, type MatrixCell } from '$lib/cube/matrix-cell';
import { messagesOf, type Language } from '$lib/text';
import type { Range } from './segments';
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

/** Which cells of a row are written. */
export interface Part extends Range {
	/** Each cell says its column, since others are missing beside it: `aria-colindex`, counted from 1, the place and its sum before. */
	numbered?: boolean;
}

/**
 * The cells of a row as markup. Thousands of them are written as one text, which browsers read many times faster than they
 * build components; it holds words of our own tables and names of lights only. With several years a cell has a mark for each.
 */
export function cellsMarkup(
	{ cells }: Pick<MatrixRow, 'cells'>,
	{ from, to, numbered = false }: Part,
	years: readonly number[],
	language: Language
): string {
	const tag = (column: number) => (numbered ? `<td aria-colindex="${String(column + 3)}"` : '<td');
	let markup = '';
	for (let column = from; column < to; column++) {
		const end = gapEnd(cells, column, to);
		if (end > column) {
			markup += `${tag(column)}${spanned(end - column)}></td>`;
			column = end - 1;
			continue;
		}
		markup += tag(column);
		if (years.length === 1) {
			markup += `${marked(cellAt(cells[0], column), '', language)}</td>`;
			continue;
		}
		markup += '>';
		years.forEach((year, position) => {
			markup += `<i${marked(cellAt(cells[position], column), `${String(year)} `, language)}</i>`;
		});
		markup += '</td>';
	}
	return markup;
}

/**
 * Targets beside each other that do not bind a place are one cell: counties have many, and each would cost as much as a light.
 * The column after those that begin here, no later than `to`; the column itself where a target binds.
 */
export function gapEnd(cells: readonly string[], column: number, to: number): number {
	let end = column;
	while (end < to && cells.every((year) => year[end] === unbound)) end++;
	return end;
}

function spanned(span: number): string {
	const columns = String(span);
	return span === 1 ? '' : ` colspan="${columns}" aria-colspan="${columns}" style="--span:${columns}"`;
}

/** The rest of an opened tag and its content; a screen reader is told the word, everybody sees the shape. */
function marked(cell: MatrixCell | null, prefix: string, language: Language): string {
	if (!cell) return '>';
	const kind = `${cell.illustrative ? 'i' : ''}${cell.reference ? 'r' : ''}`;
	return ` data-light="${cell.light}"${kind && ` data-kind="${kind}"`}>${prefix}${cellWord(cell, language)}`;
}
