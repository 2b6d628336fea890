import type { Cell, Column, Row, Table } from './document';
import { lightSigns } from './light-signs';
import { tableStyles } from './word-style';

/**
 * A table of the bulletin as WordprocessingML: `width` in twentieths of a point; its head repeats on every page, no row is torn.
 * Written as text: an annex has thousands of cells, and docx makes a dozen objects of each and as many copies.
 */
export function wordTable(table: Table, width: number, illustrativeMark: string): string {
	const total = table.columns.reduce((sum, column) => sum + column.width, 0);
	const widths = table.columns.map((column) => Math.floor((column.width / total) * width));
	const grid = widths.map((own) => `<w:gridCol w:w="${String(own)}"/>`).join('');
	const head = table.columns
		.map((column, index) =>
			cell({ width: widths[index], ground: 'E8EDEF', low: true }, headRuns(column), column.numeric)
		)
		.join('');
	const rows = table.rows.map((row) => wordRow(row, table.columns, widths, illustrativeMark));
	return (
		`<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="${String(width)}"/><w:tblBorders>` +
		`${rule('top', 8)}${none('left')}${rule('bottom', 8)}${none('right')}${rule('insideH', 2)}${none('insideV')}` +
		`</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
		`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${rows.join('')}</w:tbl>`
	);
}

const rule = (side: string, size: number) =>
	`<w:${side} w:val="single" w:color="4A5C66" w:sz="${String(size)}"/>`;
const none = (side: string) => `<w:${side} w:val="none" w:color="auto" w:sz="0"/>`;

function wordRow(row: Row, columns: readonly Column[], widths: readonly number[], mark: string): string {
	const across = columns.length;
	if ('heading' in row) {
		const runs = run(row.heading, { bold: true }) + (row.note ? run(`\u3000${row.note}`) : '');
		return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell({ across, ground: 'F5F7F8' }, runs, false, true)}</w:tr>`;
	}
	const cells =
		row.cells.length < across
			? cell({ across }, run(row.cells[0]?.text ?? ''))
			: row.cells
					.map((own, index) => cell({ width: widths[index] }, cellRuns(own, mark), columns[index]?.numeric))
					.join('');
	return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;
}

interface Box {
	/** In twentieths of a point; a cell over several columns has none of its own. */
	width?: number | undefined;
	across?: number;
	/** RRGGBB. */
	ground?: string;
	/** Its text stands at the foot. */
	low?: boolean;
}

/** `keep`: stays on the page of the row that follows. */
function cell({ width, across, ground, low }: Box, runs: string, numeric = false, keep = false): string {
	const style = numeric ? tableStyles.number : tableStyles.text;
	return (
		'<w:tc><w:tcPr>' +
		(width === undefined ? '' : `<w:tcW w:type="dxa" w:w="${String(width)}"/>`) +
		(across === undefined ? '' : `<w:gridSpan w:val="${String(across)}"/>`) +
		(ground === undefined ? '' : `<w:shd w:fill="${ground}" w:color="auto" w:val="clear"/>`) +
		(low ? '<w:vAlign w:val="bottom"/>' : '') +
		`</w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keep ? '<w:keepNext/>' : ''}</w:pPr>${runs}</w:p></w:tc>`
	);
}

function headRuns({ label, light }: Column): string {
	const sign = light ? run(lightSigns[light].sign, { colour: lightSigns[light].colour }) : '';
	return sign + run(label, { bold: true });
}

function cellRuns({ text, light, illustrative }: Cell, mark: string): string {
	return (
		(light ? run(`${lightSigns[light].sign} `, { colour: lightSigns[light].colour }) : '') +
		run(text) +
		(illustrative ? run(`〔${mark}〕`, { colour: '7A4FB5' }) : '')
	);
}

function run(text: string, { bold, colour }: { bold?: boolean; colour?: string } = {}): string {
	const style = (bold ? '<w:b/><w:bCs/>' : '') + (colour === undefined ? '' : `<w:color w:val="${colour}"/>`);
	return `<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Text within XML; characters that XML cannot hold are left out. */
function escaped(text: string): string {
	return text
		.replaceAll(forbidden, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

/** What XML cannot hold: controls but tab and ends of lines, halves of pairs, and two codes that are no characters. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
