import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { PromiseRow } from '$lib/cube/bulletin';
import { withoutFormula } from '$lib/engine/export';
import { messagesOf } from '$lib/text';
import { Naming } from '$lib/view/naming';
import type { BulletinSources } from './compose';
import type { Bulletin, Table } from './document';
import { fixedOfficeFile } from './fixed-zip';
import { sheetWords } from './sheet-words';
import { fill } from './template';

/**
 * The bulletin as a workbook: its promises as raw numbers, its tables as they are read, what the data are, and notes. The same sources
 * give the same bytes. No cell is a formula, and text that a spreadsheet would take for one begins with an apostrophe.
 */
export async function spreadsheetFile(
	sources: BulletinSources,
	bulletin: Bulletin
): Promise<Uint8Array<ArrayBuffer>> {
	const words = sheetWords[sources.language];
	const file = await writeXlsxFile([
		{
			sheet: words.sheets.data,
			data: [head(Object.values(words.columns)), ...dataRows(sources)],
			columns: dataWidths.map((width) => ({ width })),
			stickyRowsCount: 1
		},
		...bulletin.annexes
			.filter(({ id }) => id !== 'promises')
			.map((table) => ({
				sheet: words.tables[table.id as keyof typeof words.tables],
				data: [head(table.columns.map(({ label }) => label)), ...tableRows(table, words.illustrativeMark)],
				columns: table.columns.map(({ width }) => ({ width: Math.max(8, width * 1.4) })),
				stickyRowsCount: 1
			})),
		{
			sheet: words.sheets.metadata,
			data: [
				[{ value: safe(bulletin.title), fontWeight: 'bold' as const, fontSize: 14 }],
				...bulletin.facts.map(({ label, value }) => [safe(label), safe(value)]),
				...words.metadata.map(({ name, meaning }) => [safe(name), { value: safe(meaning), wrap: true }])
			],
			columns: [{ width: 22 }, { width: 100 }]
		},
		{
			sheet: words.sheets.notes,
			data: [
				...bulletin.sections.flatMap(({ heading, paragraphs }): SheetData => [
					[{ value: safe(heading), fontWeight: 'bold' as const }],
					...paragraphs.map(({ template, values }) => [{ value: safe(fill(template, values)), wrap: true }])
				])
			],
			columns: [{ width: 120 }]
		}
	]).toBuffer();
	return fixedOfficeFile(new Uint8Array(file), sources.known);
}

const dataWidths = [
	26, 34, 40, 12, 16, 26, 30, 10, 8, 14, 12, 34, 10, 14, 10, 12, 14, 8, 8, 14, 14, 14, 14, 14, 14, 10
];

function dataRows({ slice, catalogue, language }: BulletinSources): SheetData {
	const naming = Naming.of(catalogue, language);
	return slice.rows.map((row) => rowCells(row, naming));
}

function rowCells(row: PromiseRow, naming: Naming): Cell[] {
	const text = messagesOf(naming.language);
	const target = naming.target(row.target_id);
	const indicator = naming.indicatorOf(row.target_id);
	const number = (value: number | null): Cell => (value === null ? null : { value, type: Number });
	const word = (value: string | null): Cell => (value === null ? null : { value: safe(value), type: String });
	return [
		word(target ? naming.policyTitle(target.policy_id) : null),
		word(row.target_id),
		word(naming.targetTitle(row.target_id)),
		word(row.place_code),
		word(naming.placeName(row.place_code, 'full')),
		word(target?.indicator_id ?? null),
		word(indicator ? naming.indicatorName(indicator.indicator_id) : null),
		word(indicator ? naming.unit(indicator) : null),
		number(row.year),
		word(row.light),
		word(text.light[row.light]),
		word(text.reason[row.reason]),
		word(row.illustrative ? 'true' : 'false'),
		number(row.actual),
		word(row.actual_state),
		word(row.actual_provenance),
		number(row.target_value),
		number(row.due_year),
		number(row.baseline_year),
		number(row.baseline_value),
		number(row.path_value),
		number(row.gap_to_target),
		number(row.required_pace),
		number(row.previous_actual),
		word(row.previous_light),
		word(row.change)
	];
}

function tableRows(table: Table, mark: string): SheetData {
	return table.rows.map((row): Cell[] => {
		if ('heading' in row) return [{ value: safe(row.heading), fontWeight: 'bold' }];
		return row.cells.map(({ text, illustrative }, index) =>
			table.columns[index]?.numeric && /^[\d,]+$/.test(text)
				? { value: Number(text.replaceAll(',', '')), type: Number }
				: { value: safe(illustrative ? `${text}${mark}` : text), type: String, wrap: true }
		);
	});
}

function head(names: readonly string[]): Cell[] {
	return names.map((value) => ({
		value: safe(value),
		fontWeight: 'bold',
		backgroundColor: '#E8EDEF',
		wrap: true
	}));
}

/** Text that neither Excel nor whoever saves the sheet as CSV takes for a formula. */
function safe(text: string): string {
	return withoutFormula(text);
}
