import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	Paragraph,
	ShadingType,
	Table as WordTable,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType
} from 'docx';
import type { Cell, Column, Row, Table } from './document';
import { lightSigns } from './light-signs';
import { fonts, halfPoints } from './word-style';

/** A table of the bulletin for Word: `width` in twentieths of a point; its head repeats on every page, no row is torn. */
export function wordTable(table: Table, width: number, illustrativeMark: string): WordTable {
	const total = table.columns.reduce((sum, column) => sum + column.width, 0);
	const widths = table.columns.map((column) => Math.floor((column.width / total) * width));
	return new WordTable({
		width: { size: width, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		borders: {
			top: rule(8),
			bottom: rule(8),
			left: none,
			right: none,
			insideVertical: none,
			insideHorizontal: rule(2)
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: table.columns.map(
					(column, index) =>
						new TableCell({
							width: { size: widths[index] ?? 0, type: WidthType.DXA },
							verticalAlign: VerticalAlignTable.BOTTOM,
							shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8EDEF' },
							children: [paragraph(headRuns(column), column.numeric)]
						})
				)
			}),
			...table.rows.map((row) => wordRow(row, table.columns, widths, illustrativeMark))
		]
	});
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number) => ({ style: BorderStyle.SINGLE, size, color: '4A5C66' });

function wordRow(row: Row, columns: readonly Column[], widths: readonly number[], mark: string): TableRow {
	const cells = 'heading' in row ? [] : row.cells;
	if ('heading' in row || cells.length < columns.length) {
		const runs =
			'heading' in row
				? [run(row.heading, { bold: true }), ...(row.note ? [run(`\u3000${row.note}`)] : [])]
				: [run(cells[0]?.text ?? '')];
		return new TableRow({
			cantSplit: true,
			keepNext: 'heading' in row,
			children: [
				new TableCell({
					columnSpan: columns.length,
					...('heading' in row
						? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F5F7F8' } }
						: {}),
					children: [paragraph(runs)]
				})
			]
		});
	}
	return new TableRow({
		cantSplit: true,
		children: cells.map(
			(cell, index) =>
				new TableCell({
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					children: [paragraph(cellRuns(cell, mark), columns[index]?.numeric)]
				})
		)
	});
}

function headRuns({ label, light }: Column): TextRun[] {
	return light
		? [run(lightSigns[light].sign, { color: lightSigns[light].colour }), run(label, { bold: true })]
		: [run(label, { bold: true })];
}

function cellRuns({ text, light, illustrative }: Cell, mark: string): TextRun[] {
	return [
		...(light ? [run(`${lightSigns[light].sign} `, { color: lightSigns[light].colour })] : []),
		run(text),
		...(illustrative ? [run(`〔${mark}〕`, { color: '7A4FB5' })] : [])
	];
}

function run(text: string, style: { bold?: boolean; color?: string } = {}): TextRun {
	return new TextRun({ text, font: fonts.table, size: halfPoints.table, ...style });
}

function paragraph(children: TextRun[], numeric = false): Paragraph {
	return new Paragraph({
		children,
		alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
		indent: { firstLine: 0 },
		spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO }
	});
}
