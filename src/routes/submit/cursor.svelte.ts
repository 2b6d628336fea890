import type { SheetPicture } from '$lib/intake/reading';
import { around, holds, rangeOf, writeRange, type Range } from './range';

export interface Cell {
	row: number;
	column: number;
}

const farther: Record<string, 'up' | 'down' | 'left' | 'right' | undefined> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right'
};

/** Which cells of a sheet are chosen, walked by keyboard as in a spreadsheet: merged cells count as one. */
export class Cursor {
	active = $state.raw<Cell>({ row: 0, column: 0 });
	anchor = $state.raw<Cell>({ row: 0, column: 0 });
	readonly range = $derived(around(this.extentOf(this.anchor), this.extentOf(this.active)));
	readonly address = $derived(writeRange(this.range));
	private readonly merged: Range[];

	constructor(readonly sheet: Pick<SheetPicture, 'rows' | 'columns' | 'merged'>) {
		this.merged = sheet.merged.flatMap((text) => rangeOf(text) ?? []);
	}

	/** Chooses one cell; with `extend` all from where choosing began. */
	choose(cell: Cell, extend = false): void {
		const { top, left } = this.extentOf({
			row: Math.max(0, Math.min(cell.row, this.sheet.rows - 1)),
			column: Math.max(0, Math.min(cell.column, this.sheet.columns - 1))
		});
		this.active = { row: top, column: left };
		if (!extend) this.anchor = this.active;
	}

	chooseRange({ top, left, bottom, right }: Range): void {
		this.choose({ row: top, column: left });
		this.anchor = {
			row: Math.min(bottom, this.sheet.rows - 1),
			column: Math.min(right, this.sheet.columns - 1)
		};
	}

	/** Chooses what an address such as C7 or C7:F9 names; false where it names nothing of the sheet. */
	chooseAddress(address: string): boolean {
		const range = rangeOf(address.trim());
		if (!range || range.top >= this.sheet.rows || range.left >= this.sheet.columns) return false;
		this.chooseRange(range);
		return true;
	}

	chooseRow(row: number): void {
		this.chooseRange({ top: row, bottom: row, left: 0, right: this.sheet.columns - 1 });
	}

	chooseColumn(column: number): void {
		this.chooseRange({ top: 0, bottom: this.sheet.rows - 1, left: column, right: column });
	}

	/** Answers a key as spreadsheets do; false for one that means nothing here. */
	press(key: string, { shift, control }: { shift: boolean; control: boolean }, page: number): boolean {
		const { rows, columns } = this.sheet;
		const { row, column } = this.active;
		if (key === ' ' && (shift || control)) {
			if (shift) this.chooseRow(row);
			else this.chooseColumn(column);
			return true;
		}
		const next = this.next(key, control, page, { rows, columns });
		if (!next) return false;
		this.choose(next, shift);
		return true;
	}

	private next(
		key: string,
		control: boolean,
		page: number,
		{ rows, columns }: { rows: number; columns: number }
	): Cell | undefined {
		const { row, column } = this.active;
		const { top, left, bottom, right } = this.extentOf(this.active);
		switch (farther[key] ?? key) {
			case 'up':
				return { row: control ? 0 : top - 1, column };
			case 'down':
				return { row: control ? rows - 1 : bottom + 1, column };
			case 'left':
				return { row, column: control ? 0 : left - 1 };
			case 'right':
				return { row, column: control ? columns - 1 : right + 1 };
			case 'PageUp':
				return { row: row - page, column };
			case 'PageDown':
				return { row: row + page, column };
			case 'Home':
				return { row: control ? 0 : row, column: 0 };
			case 'End':
				return { row: control ? rows - 1 : row, column: columns - 1 };
			default:
				return undefined;
		}
	}

	/** The cell itself, or the merged cells it is one with. */
	private extentOf({ row, column }: Cell): Range {
		return (
			this.merged.find((range) => holds(range, row, column)) ?? {
				top: row,
				bottom: row,
				left: column,
				right: column
			}
		);
	}
}
