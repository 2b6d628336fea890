import { describeSheetProblems } from './sheet-problems';
import { Duplicates } from './duplicates';
import type { Block } from './block';
import { findBlocks } from './find-blocks';
import { knownNames } from './known-names';
import { openFile, type Unlock } from './open-file';
import { pictureOf, tableFound } from './describe';
import { applyPointed, type Pointed } from './pointed-roles';
import { ProblemList } from './problem-list';
import { proposeFigures, type Reader } from './propose';
import { QuestionList } from './question-list';
import type { Answers, ProposedFigure, Reading, ReadingProgress, TableFound, Vocabulary } from './reading';
import { shapeOf } from './shape';
import type { OpenedFile } from './sheet';
import { understandBlock, type Table } from './table';

/** What a file is read with beside its bytes. */
export interface ReadOptions {
	/** The file's name, for words about it; its bytes alone decide what it is. */
	name: string;
	vocabulary: Vocabulary;
	answers: Answers;
	/** Opens write-protected workbooks; only the server can. */
	unlock?: Unlock;
	onProgress?: (progress: ReadingProgress) => void;
	/** The year of reading; figures of later years are doubted. */
	thisYear?: number;
}

/**
 * Everything understood of a file: decoded, divided into sheets and tables, made long, matched with the names of a
 * release and checked. Throws IntakeFault for a file that cannot be read at all.
 */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
	options.onProgress?.({ step: 'opening', done: 0, of: 1 });
	return understandFile(await openFile(bytes, options.name, options.unlock), bytes.length, options);
}

/** The same of a file of so many bytes that is open already, which stays as it is: it can be read again with other answers. */
export function understandFile(opened: OpenedFile, size: number, options: ReadOptions): Reading {
	const { name, vocabulary, answers } = options;
	const step = options.onProgress ?? (() => undefined);
	const known = knownNames(vocabulary);
	const problems = new ProblemList();
	const reader: Reader = {
		known,
		problems,
		questions: new QuestionList(answers.questions),
		duplicates: new Duplicates(),
		corrections: answers.cells,
		thisYear: options.thisYear ?? new Date().getFullYear()
	};
	for (const note of opened.notes)
		problems.add(note, { sheet: '', cell: null, value: name }, [opened.format]);
	const pointed = opened.sheets.map((sheet) => applyPointed(sheet, answers.roles));
	const tables: Table[] = [];
	pointed.forEach((sheet, index) => {
		step({ step: 'understanding', done: index, of: pointed.length });
		const found = tablesOf(sheet, tables, reader);
		describeSheetProblems(sheet.sheet, found.length, opened.sheets.length, problems);
	});
	const figures: ProposedFigure[] = [];
	const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
	let before = 0;
	const described: TableFound[] = tables.map((table) => {
		const subtotals = pointed.find(({ sheet }) => sheet === table.sheet)?.subtotalRows ?? new Set<number>();
		for (const facts of table.rows) if (subtotals.has(facts.row)) facts.isSubtotal = true;
		const own = proposeFigures(table, reader, (done) => {
			step({ step: 'matching', done: before + done, of: rows });
		});
		before += table.rows.length;
		for (const figure of own) figures.push(figure);
		return tableFound(table, subtotalRowsOf(own));
	});
	step({ step: 'checking', done: 0, of: 1 });
	for (const figure of figures) figure.isFaulty = problems.isFaulty(figure.sheet, figure.cell);
	return {
		file: { name, bytes: size, format: opened.format, encoding: opened.encoding },
		shape: shapeOf(tables),
		sheets: opened.sheets.map((sheet) => pictureOf(sheet)),
		tables: described,
		figures,
		problems: problems.all(),
		questions: reader.questions.all()
	};
}

/** Understands the tables of one sheet and adds them to those of the file. */
function tablesOf(pointed: Pointed, tables: Table[], { known }: Reader): Block[] {
	const blocks = findBlocks(pointed.sheet, pointed);
	blocks.forEach((block, index) => {
		if (index === 0) block.above.push(...pointed.above);
		if (index === blocks.length - 1) block.notes.push(...pointed.notes);
		const first = tables.findLast((table) => table.block === block.continues);
		const columns = pointed.columns.filter(
			({ index: column }) => column >= block.left && column <= block.right
		);
		tables.push(understandBlock(block, known, tables.length + 1, first, columns));
	});
	return blocks;
}

/** Rows all of whose figures are sums. */
function subtotalRowsOf(figures: readonly ProposedFigure[]): Set<number> {
	if (!figures.some(({ isSubtotal }) => isSubtotal)) return new Set();
	const sums = new Set<number>();
	const parts = new Set<number>();
	for (const { cell, isSubtotal } of figures)
		(isSubtotal ? sums : parts).add(Number(/\d+$/.exec(cell)?.[0] ?? 1) - 1);
	return sums.difference(parts);
}
