import type { CellRole, Severity } from '$lib/intake/reading';
import { holds, meets, writeCell, type Range } from './range';

/** What lies over the cells of a sheet. */
export interface SheetLayers {
	merged: readonly Range[];
	regions: readonly { role: CellRole | 'ignore'; range: Range }[];
	marks: readonly { severity: Severity; range: Range }[];
}

/** A cell as it is drawn; merged ones are one, at their first row and column. */
export interface DrawnCell {
	column: number;
	extent: Range;
	/** undefined while it is on its way. */
	text: string | undefined;
	role: CellRole | 'ignore' | undefined;
	/** The region that begins here. */
	label: CellRole | 'ignore' | undefined;
	severity: Severity | undefined;
	isFixed: boolean;
}

/** A row with its cells as they are drawn. */
export interface DrawnRow {
	row: number;
	cells: readonly DrawnCell[];
}

/** The layers as far as they meet a part of the sheet. */
export function layersIn(view: Range, { merged, regions, marks }: SheetLayers): SheetLayers {
	return {
		merged: merged.filter((range) => meets(range, view)),
		regions: regions.filter(({ range }) => meets(range, view)),
		marks: marks.filter(({ range }) => meets(range, view))
	};
}

/** The rows of a part of a sheet, and those above it whose merged cells reach into it, with their cells. */
export function drawnRows(
	view: Range,
	layers: SheetLayers,
	texts: { at: (row: number, column: number) => string | undefined },
	fixed: ReadonlyMap<string, string>
): DrawnRow[] {
	const above = layers.merged.map(({ top }) => top).filter((top) => top < view.top);
	const inView = from(view.top, view.bottom);
	return [...new Set([...above, ...inView])].map((row) => ({
		row,
		cells: cellsOf(row, view, layers, texts, fixed)
	}));
}

function cellsOf(
	row: number,
	view: Range,
	{ merged, regions, marks }: SheetLayers,
	texts: { at: (row: number, column: number) => string | undefined },
	fixed: ReadonlyMap<string, string>
): DrawnCell[] {
	const cells: DrawnCell[] = [];
	const begun = merged.filter(({ top }) => top === row).map(({ left }) => left);
	for (const column of new Set([...begun, ...(row < view.top ? [] : from(view.left, view.right))])) {
		const extent = merged.find((range) => holds(range, row, column));
		if (extent && (extent.top !== row || extent.left !== column)) continue;
		const name = writeCell(row, column);
		const here = marks.filter(({ range }) => holds(range, row, column));
		cells.push({
			column,
			extent: extent ?? { top: row, bottom: row, left: column, right: column },
			text: fixed.get(name) ?? texts.at(row, column),
			role: regions.findLast(({ range }) => holds(range, row, column))?.role,
			label: regions.findLast(({ range }) => range.top === row && range.left === column)?.role,
			severity: severities.find((one) => here.some(({ severity }) => severity === one)),
			isFixed: fixed.has(name)
		});
	}
	return cells.sort((one, other) => one.column - other.column);
}

const severities = ['error', 'warning', 'note'] as const;

function from(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
