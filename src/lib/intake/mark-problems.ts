import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Problem } from './reading';
import { cellName, isBlank, parseRange, type Cell, type Sheet } from './sheet';

/**
 * A copy of an opened file as .xlsx with its problems as comments on their cells, and a sheet that lists them all. It
 * holds values alone: no formula of the file is carried over, and texts that look like one stay texts.
 */
export function markProblems(
	sheets: readonly Sheet[],
	problems: readonly Problem[]
): Uint8Array<ArrayBuffer> {
	const workbook = utils.book_new();
	const names = new Set<string>();
	for (const sheet of sheets) {
		const copy = copyOf(sheet);
		const own = problems.filter((problem) => problem.sheet === sheet.name);
		for (const problem of own) comment(copy, problem);
		utils.book_append_sheet(workbook, copy, freeName(sheet.name, names));
	}
	utils.book_append_sheet(workbook, listOf(problems), freeName('问题 Problems', names));
	return new Uint8Array(
		write(workbook, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer
	);
}

function copyOf(sheet: Sheet): WorkSheet {
	const copy: WorkSheet = {};
	let width = 0;
	sheet.rows.forEach((row, index) => {
		row.forEach((cell, column) => {
			if (isBlank(cell)) return;
			copy[cellName(index, column)] = cellOf(cell);
			width = Math.max(width, column);
		});
	});
	copy['!ref'] = `A1:${cellName(Math.max(0, sheet.rows.length - 1), width)}`;
	copy['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
		s: { r: top, c: left },
		e: { r: bottom, c: right }
	}));
	return copy;
}

function cellOf(cell: Cell): CellObject {
	if (typeof cell === 'number') return { t: 'n', v: cell };
	if (cell === null || typeof cell === 'string') return { t: 's', v: cell ?? '' };
	if (cell.kind === 'percent') return { t: 'n', v: cell.value / 100, z: '0.00%' };
	if (cell.kind === 'number') return { t: 'n', v: cell.value };
	return { t: 's', v: cell.printed };
}

function comment(sheet: WorkSheet, { cell, severity, message, cure }: Problem): void {
	const range = cell === null ? { top: 0, left: 0, bottom: 0, right: 0 } : parseRange(cell);
	if (!range) return;
	const name = cellName(range.top, range.left);
	const marked = (sheet[name] ??= { t: 's', v: '' } satisfies CellObject) as CellObject;
	const words = `${severities[severity]}：${message.zh} ${cure.zh}\n${severity}: ${message.en} ${cure.en}`;
	const comments = (marked.c ??= []);
	comments.hidden = true;
	const [first] = comments;
	if (first) first.t += `\n\n${words}`;
	else comments.push({ a: '康标 Kangbiao', t: words });
}

const severities = { error: '错误', warning: '警告', note: '提示' };

function listOf(problems: readonly Problem[]): WorkSheet {
	const rows = problems.map(({ severity, sheet, cell, value, message, cure }) => [
		`${severities[severity]} ${severity}`,
		sheet,
		cell ?? '',
		value ?? '',
		message.zh,
		cure.zh,
		message.en,
		cure.en
	]);
	const header = [
		'程度 Severity',
		'工作表 Sheet',
		'单元格 Cell',
		'内容 Value',
		'问题',
		'怎么办',
		'Problem',
		'Cure'
	];
	const list = utils.aoa_to_sheet([header, ...rows]);
	list['!cols'] = [14, 16, 10, 20, 50, 40, 50, 40].map((wch) => ({ wch }));
	return list;
}

/** Excel's sheets have names of at most 31 characters, without some signs, each once. */
function freeName(name: string, taken: Set<string>): string {
	const base = name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 28) || 'Sheet';
	let free = base;
	for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${base.slice(0, 25)} ${number}`;
	taken.add(free.toLowerCase());
	return free;
}
