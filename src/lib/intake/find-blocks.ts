import type { Block, Line, PointedRows } from './block';
import { liftTitles, lowerHeadings } from './block-titles';
import { besideEachOther } from './blocks-beside';
import { headerWord } from './header-words';
import { isAside, isContinued, isNote } from './line-words';
import { levelByName } from './place-level';
import { plainText } from './plain-text';
import { isNumbering, lookAtRow, type RowLook } from './row-look';
import { isBlank, printedOf, type Cell, type Sheet } from './sheet';

/** The tables of a sheet, from above to below and from left to right; none for a sheet without rows of figures. */
export function findBlocks(
	sheet: Sheet,
	pointed: PointedRows = { headerRows: new Set(), valueRows: new Set() }
): Block[] {
	const walk = new Walk(sheet, pointed);
	for (let row = 0; row < sheet.rows.length; row++) walk.take(row);
	return walk.end().flatMap((block) => besideEachOther(block));
}

class Walk {
	private readonly blocks: Block[] = [];
	private lines: Line[] = [];
	private block: Block | undefined;
	private header: RowLook | undefined;
	private blanks = 0;
	private inNotes = false;
	/** A column in which the data of the present block hold numbers, for a quick look at long tables. */
	private numericColumn = -1;

	private readonly sheet: Sheet;
	private readonly pointed: PointedRows;

	constructor(sheet: Sheet, pointed: PointedRows) {
		this.sheet = sheet;
		this.pointed = pointed;
	}

	take(row: number): void {
		const cells = this.sheet.rows[row] ?? [];
		const quick = cells[this.numericColumn];
		if (this.blanks === 0 && !this.inNotes && this.lines.length === 0 && isSurelyData(quick)) {
			this.block?.dataRows.push(row);
			return;
		}
		const look = lookAtRow(cells);
		if (look.filled.length === 0) this.blanks++;
		else {
			this.place(row, look);
			this.blanks = 0;
		}
	}

	end(): Block[] {
		this.close();
		const last = this.blocks.at(-1);
		for (const line of this.lines) last?.notes.push(line);
		return this.blocks;
	}

	private place(row: number, look: RowLook): void {
		if (this.pointed.headerRows.has(row)) this.takeHeader(row, look);
		else if (this.pointed.valueRows.has(row)) this.takeData(row, look);
		else if (this.isLine(look)) this.takeLine(row, look);
		else if (this.isHeader(row, look)) this.takeHeader(row, look);
		else this.takeData(row, look);
	}

	/** One text alone, or only units and facts such as 填报单位：… beside each other. */
	private isLine({ filled, texts, numbers, first }: RowLook): boolean {
		if (filled.length === 1) return numbers === 0 || this.block === undefined;
		if (numbers === 0 && isNote(first) && (this.block?.dataRows.length ?? 1) > 0) return true;
		return texts.length === filled.length && texts.every((text) => isAside(text));
	}

	private takeLine(row: number, look: RowLook): void {
		const [column = 0] = look.filled;
		const text = look.filled.map((at) => plainText(printedOf(this.sheet.rows[row]?.[at]))).join('　');
		const line = { row, column, text };
		const { block } = this;
		if (block && block.dataRows.length > 0) {
			if (isNote(text) || (this.inNotes && this.blanks === 0)) {
				this.inNotes = true;
				block.notes.push(line);
				return;
			}
			if (
				this.blanks === 0 &&
				!isAside(text) &&
				!isContinued(text) &&
				text.length <= 20 &&
				this.lines.length === 0
			) {
				block.dataRows.push(row);
				block.lone.add(row);
				return;
			}
		} else if (block && (column > block.left || this.covers(row, column))) {
			block.headerRows.push(row);
			return;
		}
		if (isNote(text) && !block) this.blocks.at(-1)?.notes.push(line);
		else {
			this.inNotes = false;
			this.lines.push(line);
		}
	}

	/** Whether a merged cell covers several columns but not the first of the table. */
	private covers(row: number, column: number): boolean {
		return (
			column > (this.block?.left ?? 0) &&
			this.sheet.merges.some(({ top, left, right }) => top === row && left === column && right > left)
		);
	}

	private isHeader(row: number, look: RowLook): boolean {
		if (look.numbers > 0 || look.filled.length < 2) return false;
		const { block, header } = this;
		if (!block || !header) return true;
		if (block.dataRows.length === 0)
			return block.headerRows.length === 0 || !this.isFirstData(look, header, block);
		const fresh = this.blanks > 0 || this.lines.length > 0 || this.inNotes;
		if (fresh && look.words > 0) return true;
		if (fresh && look.texts.length + look.years === look.filled.length && look.years > 1) return true;
		const first = plainText(printedOf(this.sheet.rows[row]?.[look.filled[0] ?? 0]));
		if (
			headerWord(first) !== undefined &&
			look.filled[0] === block.left &&
			(look.words > 1 || look.years > 0 || header.first === first)
		)
			return true;
		return fresh && look.filled.length > 2 && look.filled.length === look.texts.length && this.blanks > 0;
	}

	/** Whether a row without numbers below a header is its first row of data: it says something of its own at the left. */
	private isFirstData(look: RowLook, header: RowLook, block: Block): boolean {
		if (look.filled[0] !== block.left || look.firstWord !== undefined) return false;
		if (header.yearColumns.some((column) => look.yearColumns.includes(column))) return true;
		if (header.words > 1 || (header.firstWord !== undefined && header.years > 0)) return true;
		if (header.firstWord !== undefined && levelByName(look.first) !== null) return true;
		return header.firstWord !== undefined && look.years > 0;
	}

	private takeHeader(row: number, look: RowLook): void {
		if (this.block && this.block.dataRows.length > 0) {
			if (this.repeatsHeader(look)) return;
			this.close();
		}
		this.block ??= this.newBlock(this.lines.splice(0));
		if (this.block.headerRows.length === 0) this.block.left = look.filled[0] ?? 0;
		this.block.left = Math.min(this.block.left, look.filled[0] ?? 0);
		this.block.headerRows.push(row);
		this.header = look;
		this.inNotes = false;
	}

	/** A header printed again at the top of each page, with no title between. */
	private repeatsHeader(look: RowLook): boolean {
		return this.lines.length === 0 && look.texts.join('|') === this.header?.texts.join('|');
	}

	private takeData(row: number, look: RowLook): void {
		const { block } = this;
		if (block && block.dataRows.length === 0 && isNumbering(look)) return;
		if (block && block.dataRows.length > 0 && this.lines.length > 0) {
			const continued = this.lines.some(({ text }) => isContinued(text));
			if (continued || this.lines.some(({ text }) => isAside(text))) {
				const before = block;
				this.close();
				this.block = this.newBlock(this.lines.splice(0));
				if (continued) this.block.continues = before;
			} else {
				for (const line of this.lines.splice(0)) {
					block.dataRows.push(line.row);
					block.lone.add(line.row);
				}
			}
		}
		this.block ??= this.newBlock(this.lines.splice(0));
		this.takeFirstHeadings(this.block);
		if (this.block.dataRows.length === 0 && this.block.headerRows.length === 0)
			this.block.left = look.filled[0] ?? 0;
		this.block.dataRows.push(row);
		this.numericColumn = look.numericColumn;
		this.inNotes = false;
	}

	/** Between a header and its first row stand a heading of the rows below, or what the table is in: 成都市, 单位：万元. */
	private takeFirstHeadings(block: Block): void {
		if (block.dataRows.length > 0) return;
		for (const line of this.lines.splice(0)) {
			if (isAside(line.text)) block.above.push(line);
			else {
				block.dataRows.push(line.row);
				block.lone.add(line.row);
			}
		}
	}

	private newBlock(above: Line[]): Block {
		return {
			sheet: this.sheet,
			above,
			headerRows: [],
			dataRows: [],
			lone: new Set(),
			notes: [],
			left: 0,
			right: this.sheet.width - 1,
			continues: null
		};
	}

	private close(): void {
		const { block } = this;
		this.block = undefined;
		this.header = undefined;
		this.inNotes = false;
		this.numericColumn = -1;
		if (!block) return;
		if (block.dataRows.length === 0) {
			// Rows that looked like a header of something that never came are words.
			const rows = block.headerRows.map((row) => this.lineOf(row));
			const before = this.blocks.at(-1);
			if (before) before.notes = [...before.notes, ...block.above, ...rows];
			else this.lines = [...block.above, ...rows, ...this.lines];
			return;
		}
		liftTitles(block);
		lowerHeadings(block);
		const previous = this.blocks.at(-1);
		if (block.above.some(({ text }) => isContinued(text))) block.continues ??= previous ?? null;
		this.blocks.push(block);
	}

	private lineOf(row: number): Line {
		const cells = this.sheet.rows[row] ?? [];
		const column = cells.findIndex((cell) => !isBlank(cell));
		return {
			row,
			column,
			text: cells
				.map((cell) => plainText(printedOf(cell)))
				.filter(Boolean)
				.join('　')
		};
	}
}

/** A plain number that is no year, which no header has, in a column of numbers. */
function isSurelyData(cell: Cell | undefined): boolean {
	if (typeof cell === 'string') return /^-?\d+(\.\d+)?$/.test(cell) && isSurelyData(Number(cell));
	return typeof cell === 'number' && (cell < 1900 || cell > 2100);
}
