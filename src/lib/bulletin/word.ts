import {
	AlignmentType,
	BorderStyle,
	Document,
	FileChild,
	Footer,
	HeadingLevel,
	LineRuleType,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun
} from 'docx';
import type { Language } from '$lib/text';
import { messagesOf } from '$lib/text';
import type { Block, Bulletin, HeadlineRow, Section, Table } from './document';
import { fixedOfficeFile } from './fixed-zip';
import { fill } from './template';
import { wordChart } from './word-chart';
import { fonts, halfPoints, margins, sheet, tableParagraphs } from './word-style';
import { wordTable } from './word-table';
import { bulletinWords } from './words';

/**
 * The bulletin as a Word document: real headings, tables whose heads repeat, charts that can be edited, page numbers. The same
 * bulletin gives the same bytes; `day` (2025-03-01) is what the file's properties name as its date.
 */
export async function wordFile(
	bulletin: Bulletin,
	language: Language,
	day: string | null
): Promise<Uint8Array<ArrayBuffer>> {
	const tables = new WrittenTables();
	const document = new Document({
		title: bulletin.title,
		creator: 'Kangbiao 康标',
		lastModifiedBy: 'Kangbiao 康标',
		description: fill(bulletin.issuer.template, bulletin.issuer.values),
		styles: { default: stylesOf(language), paragraphStyles: tableParagraphs },
		sections: [
			{
				properties: { page: { size: sheet, margin: margins.text } },
				footers: { default: pageNumber() },
				children: [
					...headOf(bulletin, language),
					...bulletin.sections.flatMap((section) => sectionOf(section, tables, language))
				]
			},
			{
				properties: {
					page: {
						size: { ...sheet, orientation: PageOrientation.LANDSCAPE },
						margin: margins.annex
					}
				},
				footers: { default: pageNumber() },
				children: bulletin.annexes.flatMap((table, index) => annexOf(table, index, tables, language))
			}
		]
	});
	return fixedOfficeFile(await Packer.toBuffer(document), day, (xml) => tables.writeInto(xml));
}

/** Tables written as text; docx only keeps the place of each. */
class WrittenTables {
	private readonly written: string[] = [];

	/** Where the table goes. */
	add(table: Table, width: number, language: Language): FileChild {
		this.written.push(wordTable(table, width, bulletinWords[language].frame.illustrativeMark));
		return new FileChild(`kangbiao-table-${this.written.length}`);
	}

	/** A part of the file with the tables at their places. */
	writeInto(xml: string): string {
		return xml.replaceAll(
			/<kangbiao-table-(\d+)\/>/g,
			(_, number: string) => this.written[Number(number) - 1] ?? ''
		);
	}
}

const textWidth = sheet.width - margins.text.left - margins.text.right;
const annexWidth = sheet.height - margins.annex.left - margins.annex.right;

function stylesOf(language: Language) {
	const indent = language === 'zh' ? { firstLine: halfPoints.body * 20 } : {};
	const heading = { font: fonts.heading, size: halfPoints.body, bold: language === 'en', color: '000000' };
	return {
		document: {
			run: { font: fonts.body, size: halfPoints.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
			paragraph: { spacing: { line: 560, lineRule: LineRuleType.EXACT }, indent }
		},
		title: {
			run: { font: fonts.title, size: halfPoints.title, bold: true },
			paragraph: { alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, spacing: { after: 200 } }
		},
		heading1: { run: heading, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } },
		heading2: {
			run: { ...heading, size: halfPoints.note },
			paragraph: {
				indent: { firstLine: 0 },
				spacing: { before: 160, after: 60, line: 300, lineRule: LineRuleType.AUTO },
				keepNext: true
			}
		}
	};
}

function headOf({ title, issuer, facts, illustrative }: Bulletin, language: Language): Paragraph[] {
	const { frame } = bulletinWords[language];
	return [
		...(illustrative ? [small(frame.illustrativeHead, '7A4FB5')] : []),
		new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
		small(fill(issuer.template, issuer.values)),
		...facts.map(
			({ label, value }, index) =>
				new Paragraph({
					children: [
						new TextRun({
							text: `${label}${messagesOf(language).colon}`,
							font: fonts.table,
							size: halfPoints.note
						}),
						new TextRun({ text: value, font: fonts.table, size: halfPoints.note })
					],
					indent: { firstLine: 0 },
					spacing: { line: 320, lineRule: LineRuleType.AUTO },
					...(index === 0
						? { border: { top: red } }
						: index === facts.length - 1
							? { border: { bottom: red } }
							: {})
				})
		)
	];
}

/** The red line under an official head. */
const red = { style: BorderStyle.SINGLE, size: 12, color: 'C00000', space: 4 };

function sectionOf(
	{ heading, paragraphs, blocks }: Section,
	tables: WrittenTables,
	language: Language
): FileChild[] {
	return [
		new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
		...paragraphs.map(
			({ template, values }) => new Paragraph({ text: fill(template, values), alignment: AlignmentType.BOTH })
		),
		...blocks.flatMap((block) => blockOf(block, tables, language))
	];
}

function blockOf(block: Block, tables: WrittenTables, language: Language): FileChild[] {
	switch (block.kind) {
		case 'lights':
			return [wordChart(block.caption, block.bars, language)];
		case 'headlines':
			return tableOf(headlineTable(block.caption, block.rows, language), tables, language);
		case 'table':
			return tableOf(block.table, tables, language);
		case 'map':
			// A map needs a picture, which a page in a browser draws; annex 2 has its numbers.
			return [];
	}
}

function headlineTable(caption: string, rows: readonly HeadlineRow[], language: Language): Table {
	const { column } = bulletinWords[language].frame;
	const { light: names, listJoin } = messagesOf(language);
	return {
		id: 'headlines',
		caption,
		note: null,
		columns: [
			{ label: column.target, width: 44 },
			{ label: column.promise, width: 18 },
			{ label: column.actual, width: 14, numeric: true },
			{ label: column.light, width: 24 }
		],
		rows: rows.map(({ title, promise, actual, light, counts, illustrative }) => ({
			cells: [
				{ text: title, illustrative },
				{ text: promise },
				{ text: actual ?? '—' },
				light
					? { text: names[light], light }
					: { text: counts.map((own) => `${names[own.light]} ${String(own.count)}`).join(listJoin) }
			]
		}))
	};
}

function tableOf(table: Table, tables: WrittenTables, language: Language): FileChild[] {
	return [
		new Paragraph({ text: table.caption, heading: HeadingLevel.HEADING_2 }),
		tables.add(table, textWidth, language),
		...(table.note === null ? [] : [small(table.note)])
	];
}

function annexOf(table: Table, index: number, tables: WrittenTables, language: Language): FileChild[] {
	return [
		new Paragraph({ text: table.caption, heading: HeadingLevel.HEADING_1, pageBreakBefore: index > 0 }),
		tables.add(table, annexWidth, language),
		...(table.note === null ? [] : [small(table.note)])
	];
}

function small(text: string, color = '000000'): Paragraph {
	return new Paragraph({
		children: [new TextRun({ text, font: fonts.table, size: halfPoints.note, color })],
		alignment: AlignmentType.CENTER,
		indent: { firstLine: 0 },
		spacing: { line: 320, lineRule: LineRuleType.AUTO, before: 60, after: 60 }
	});
}

/** — 1 — as GB/T 9704-2012 has it. */
function pageNumber(): Footer {
	return new Footer({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				indent: { firstLine: 0 },
				children: [
					new TextRun({
						children: ['— ', PageNumber.CURRENT, ' —'],
						font: fonts.table,
						size: halfPoints.pageNumber
					})
				]
			})
		]
	});
}
