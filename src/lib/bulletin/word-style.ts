import {
	AlignmentType,
	LineRuleType,
	type IFontAttributesProperties,
	type IParagraphStyleOptions
} from 'docx';

const latin = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };

/** The fonts offices use for official documents (GB/T 9704-2012), by what they are used for. */
export const fonts = {
	body: { ...latin, eastAsia: '仿宋' },
	title: { ...latin, eastAsia: '宋体' },
	heading: { ...latin, eastAsia: '黑体' },
	table: { ...latin, eastAsia: '宋体' }
} satisfies Record<string, IFontAttributesProperties>;

/** Sizes in half points: 二号 title, 三号 text and headings, 小五 tables, 四号 page numbers. */
export const halfPoints = { title: 44, body: 32, note: 21, table: 18, pageNumber: 28 };

/** Margins of GB/T 9704-2012 in twentieths of a point (37, 26, 35 and 28 mm), and narrower ones for annexes on their side. */
export const margins = {
	text: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
	annex: { top: 1134, right: 1134, bottom: 1134, left: 1134 }
};

/** A4, upright. */
export const sheet = { width: 11906, height: 16838 };

/** The ids of the styles that cells of tables have, so that thousands of them need not say the same. */
export const tableStyles = { text: 'TableText', number: 'TableNumber' };

/** These styles. */
export const tableParagraphs: IParagraphStyleOptions[] = [
	{
		id: tableStyles.text,
		name: 'Table text',
		basedOn: 'Normal',
		run: { font: fonts.table, size: halfPoints.table },
		paragraph: {
			alignment: AlignmentType.LEFT,
			indent: { firstLine: 0 },
			spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO }
		}
	},
	{
		id: tableStyles.number,
		name: 'Table number',
		basedOn: tableStyles.text,
		paragraph: { alignment: AlignmentType.RIGHT }
	}
];
