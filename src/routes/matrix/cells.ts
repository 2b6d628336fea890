import type { MatrixRow } from '$lib/cube/matrix';
import { cellAt, type MatrixCell } from '$lib/cube/matrix-cell';
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
	const single = years.length === 1;
	let markup = '';
	for (let column = columns.from; column < columns.to; column++) {
		if (single) {
			markup += `<td${marked(cellAt(cells[0], column), '', language)}</td>`;
			continue;
		}
		markup += '<td>';
		years.forEach((year, position) => {
			markup += `<i${marked(cellAt(cells[position], column), `${String(year)} `, language)}</i>`;
		});
		markup += '</td>';
	}
	return markup;
}

/** The rest of an opened tag and its content; a screen reader is told the word, everybody sees the shape. */
function marked(cell: MatrixCell | null, prefix: string, language: Language): string {
	if (!cell) return '>';
	const kind = `${cell.illustrative ? 'i' : ''}${cell.reference ? 'r' : ''}`;
	return ` data-light="${cell.light}"${kind && ` data-kind="${kind}"`}>${prefix}${cellWord(cell, language)}`;
}
