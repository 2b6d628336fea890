import { headerWord } from './header-words';
import { factLine, isContinued, isNote, unitLine } from './line-words';
import { levelByName } from './place-level';
import { plainText } from './plain-text';
import { lookAtRow, isNumbering, type RowLook } from './row-look';
import { isBlank, printedOf, type Cell, type Sheet } from './sheet';
import { readYear } from './read-year';

/** A line of text above or below a table. */
export interface Line {
	row: number;
	column: number;
	text: string;
}

/** Rows of a sheet that make one table, before it is known what their columns hold. */
export interface Block {
	sheet: Sheet;
	/** Titles, units and facts above. */
	above: Line[];
	headerRows: number[];
	dataRows: number[];
	/** Data rows with a single cell: a place without figures, or the heading of the rows that follow. */
	lone: Set<number>;
	notes: Line[];
	left: number;
	right: number;
	/** The block that this one goes on with (续表). */
	continues: Block | null;
}

/** Rows whose role the reader of the file pointed at. */
export interface PointedRows {
	headerRows: ReadonlySet<number>;
	valueRows: ReadonlySet<number>;
}

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
		if (this.block.dataRows.length === 0 && this.block.headerRows.length === 0)
			this.block.left = look.filled[0] ?? 0;
		this.block.dataRows.push(row);
		this.numericColumn = look.numericColumn;
		this.inNotes = false;
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

/** Whether a text says something of the table around it: its unit, or a fact such as 年份：2020. */
function isAside(text: string): boolean {
	return (
		unitLine(text) !== undefined ||
		factLine(text) !== undefined ||
		/^表\s*[\d一二三四五六七八九十]/.test(text)
	);
}

/** Header rows with a gap below them, or far narrower than the last one, are titles and letterheads. */
function liftTitles(block: Block): void {
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
function lowerHeadings(block: Block): void {
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

/** Tables side by side, 地区|人口|地区|人口 or with an empty column between: each begins with a stub of its own. */
function besideEachOther(block: Block): Block[] {
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
