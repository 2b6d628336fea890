import { runs } from './describe';
import type { ProblemList } from './problem-list';
import { cellName, type Sheet } from './sheet';

/** Notes what is hidden on a sheet, and a sheet on which no table was found. */
export function describeSheetProblems(
	sheet: Sheet,
	tables: number,
	sheets: number,
	problems: ProblemList
): void {
	const at = { sheet: sheet.name, cell: null, value: null };
	if (sheet.hidden) problems.add('hidden-sheet', at);
	if (sheet.hiddenRows.length > 0)
		problems.add('hidden-rows', at, [spans(sheet.hiddenRows, (row) => String(row + 1))]);
	if (sheet.hiddenColumns.length > 0)
		problems.add('hidden-columns', at, [
			spans(sheet.hiddenColumns, (column) => cellName(0, column).slice(0, -1))
		]);
	if (tables === 0 && (sheets === 1 || sheet.rows.length > 20)) problems.add('no-table', at);
}

function spans(numbers: readonly number[], name: (number: number) => string): string {
	return runs(numbers)
		.map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`))
		.join('、');
}
