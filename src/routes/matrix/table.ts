import type { MatrixSlice } from '$lib/cube/matrix';
import { cellAt } from '$lib/cube/matrix-cell';
import { judgedOf, laggingOf } from '$lib/cube/matrix-order';
import type { Result } from '$lib/engine/engine';
import type { Naming } from '$lib/view/naming';
import { cellWord } from './cells';
import { text } from './text';

/**
 * The shown matrix as a table of words: a row for each place, a column for each target and year. Illustrative and reference
 * lights say so in their cell; an empty cell is a target that does not bind the place.
 */
export function matrixTable(slice: MatrixSlice, naming: Naming): Result {
	const words = text[naming.language];
	const lagging = slice.rows.map(({ counts }) => laggingOf(counts));
	const judged = slice.rows.map(({ counts }) => judgedOf(counts));
	const lights = slice.columns.flatMap(({ target_id }, column) =>
		slice.years.map((year, position) => ({
			name: `${naming.targetTitle(target_id)} ${String(year)}`,
			cells: slice.rows.map(({ cells }) => {
				const cell = cellAt(cells[position], column);
				return cell && cellWord(cell, naming.language);
			})
		}))
	);
	const columns = [
		{ name: 'place_code', cells: slice.rows.map(({ place_code }) => place_code) },
		{ name: words.place, cells: slice.rows.map(({ place_code }) => naming.placeName(place_code, 'full')) },
		{ name: `${words.lagging} ${String(slice.year)}`, cells: lagging },
		{ name: naming.pick(`可比较 ${String(slice.year)}`, `Comparable ${String(slice.year)}`), cells: judged },
		...lights
	];
	return {
		names: columns.map(({ name }) => name),
		types: columns.map(({ cells }) => (typeof cells[0] === 'number' ? 'INTEGER' : 'VARCHAR')),
		columns: columns.map(({ cells }) => cells),
		rowCount: slice.rows.length
	};
}
