import type { Block } from './block';
import { isAside } from './line-words';
import { plainText } from './plain-text';
import { readYear } from './read-year';
import { isBlank, printedOf } from './sheet';

/** Header rows with a gap below them, or far narrower than the last one, are titles and letterheads. */
export function liftTitles(block: Block): void {
	const { headerRows, sheet } = block;
	const widthOf = (row: number) => (sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;
	const last = headerRows.at(-1);
	if (last === undefined) return;
	const from = headerRows.findLastIndex((row, index) => {
		const next = headerRows[index + 1];
		return next !== undefined && next - row > 1 && widthOf(row) * 2 < widthOf(last);
	});
	for (const row of headerRows.splice(0, from + 1)) {
		const cells = sheet.rows[row] ?? [];
		cells.forEach((cell, column) => {
			if (!isBlank(cell)) block.above.push({ row, column, text: plainText(printedOf(cell)) });
		});
	}
}

/** A heading over several columns that stood alone on its row belongs to the header, not to the titles. */
export function lowerHeadings(block: Block): void {
	const first = block.headerRows[0];
	const line = block.above.at(-1);
	if (first === undefined || line?.row !== first - 1 || line.column <= block.left) return;
	const merge = block.sheet.merges.find(({ top, left }) => top === line.row && left === line.column);
	const spans = merge !== undefined && merge.right > merge.left;
	if (!spans && readYear(line.text) === undefined) return;
	if (isAside(line.text)) return;
	block.above.pop();
	block.headerRows.unshift(line.row);
}
