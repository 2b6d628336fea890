import type { Block } from './block';
import { headerWord } from './header-words';
import { plainText } from './plain-text';
import { isBlank, printedOf } from './sheet';

/** Tables side by side, 地区|人口|地区|人口 or with an empty column between: each begins with a stub of its own. */
export function besideEachOther(block: Block): Block[] {
	const { sheet, headerRows, left, right } = block;
	const header = headerRows.at(-1);
	if (header === undefined) return [block];
	const textAt = (column: number) =>
		headerRows.map((row) => plainText(printedOf(sheet.rows[row]?.[column]))).find(Boolean) ?? '';
	const first = textAt(left);
	const isStub = (column: number) => {
		const text = textAt(column);
		if (text === '' || column === left) return false;
		if (text === first && headerWord(first) !== undefined) return true;
		return (
			headerWord(text) === headerWord(first) &&
			headerWord(first) === 'place' &&
			isEmptyColumn(block, column - 1)
		);
	};
	const starts = [left];
	for (let column = left + 1; column <= right; column++) if (isStub(column)) starts.push(column);
	if (starts.length === 1) return [block];
	return starts.map((start, index) => ({
		...block,
		left: start,
		right: (starts[index + 1] ?? right + 1) - 1,
		dataRows: block.dataRows.filter((row) => !isBlank(sheet.rows[row]?.[start]) || block.lone.has(row))
	}));
}

function isEmptyColumn({ sheet, headerRows, dataRows }: Block, column: number): boolean {
	return [...headerRows, ...dataRows].every((row) => isBlank(sheet.rows[row]?.[column]));
}
