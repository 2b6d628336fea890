import { read, type CellObject } from '@e965/xlsx';
import { IntakeFault } from './intake-fault';
import { limits } from './limits';
import type { Cell, CellRange, Sheet } from './sheet';

/**
 * One sheet out of a page of tables, one below the other as Excel shows it, with the words between them as lines of
 * their own: a unit or a note often is a paragraph or a table by itself. Throws IntakeFault.
 */
export function htmlSheet(html: string, file: string): Sheet {
	const rows: Cell[][] = [];
	const merges: CellRange[] = [];
	let end = 0;
	for (const match of withoutScripts(html).matchAll(outerTable)) {
		addLines(rows, withoutScripts(html).slice(end, match.index));
		addTable(rows, merges, match[0], file);
		end = match.index + match[0].length;
	}
	if (end === 0) throw new IntakeFault('not-a-table', file);
	addLines(rows, withoutScripts(html).slice(end));
	return {
		name: /<x:Name>([^<]+)<\/x:Name>/.exec(html)?.[1] ?? 'Sheet1',
		hidden: false,
		width: rows.reduce((most, row) => Math.max(most, row.length), 0),
		rows,
		merges,
		hiddenRows: [],
		hiddenColumns: []
	};
}

const outerTable = /<table[\s\S]*?<\/table\s*>/gi;

function withoutScripts(html: string): string {
	return html.replace(/<!--[\s\S]*?-->|<(script|style|head|xml)\b[\s\S]*?<\/\1\s*>/gi, '');
}

function addTable(rows: Cell[][], merges: CellRange[], table: string, file: string): void {
	const top = rows.length;
	const sheet = parseTable(table, file);
	for (const row of (sheet['!data'] ?? []) as (CellObject[] | undefined)[]) {
		const cells: Cell[] = [];
		(row ?? []).forEach((cell, column) => {
			const text = cell.v === undefined ? '' : String(cell.v).slice(0, limits.characters);
			if (text.trim() !== '') {
				while (cells.length < column) cells.push(null);
				cells[column] = text;
			}
		});
		rows.push(cells);
		if (rows.length > limits.rows) throw new IntakeFault('too-many-cells', file);
	}
	for (const { s, e } of sheet['!merges'] ?? [])
		merges.push({ top: top + s.r, left: s.c, bottom: top + e.r, right: e.c });
}

function parseTable(table: string, file: string) {
	try {
		const workbook = read(table, { type: 'string', dense: true, raw: true });
		return workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {};
	} catch (error) {
		throw new IntakeFault('damaged', file, { cause: error });
	}
}

function addLines(rows: Cell[][], html: string): void {
	const lines = html
		.replace(/<(br|p|div|h\d|tr|li)\b[^>]*>/gi, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&nbsp;|&#160;/gi, ' ')
		.replace(/&lt;/gi, '<')
		.replace(/&gt;/gi, '>')
		.replace(/&amp;/gi, '&')
		.split('\n');
	for (const line of lines) if (line.trim() !== '') rows.push([line.trim().slice(0, limits.characters)]);
}
