import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { TemplateContent } from './template-rows';

/** The template as .xlsx: what is to be filled in can be edited, all the rest is locked; states have a drop-down. */
export async function templateFile(content: TemplateContent): Promise<Uint8Array<ArrayBuffer>> {
	const { placeName, year, rows } = content;
	const title = `${placeName}${year}年填报表`;
	const head: SheetData[number] = columns.map(({ name }) => ({
		value: name,
		fontWeight: 'bold',
		backgroundColor: '#E8EEF4',
		wrap: true
	}));
	const data: SheetData = [
		[{ value: title, fontWeight: 'bold', fontSize: 14 }],
		head,
		...rows.map((row): SheetData[number] => [
			{ value: row.placeName },
			{ value: row.place },
			{ value: row.name, wrap: true },
			{ value: row.id },
			{ value: year, type: Number },
			{ type: Number, backgroundColor: input },
			{ value: row.unit },
			{ value: '最终', backgroundColor: input },
			{ backgroundColor: input, type: String },
			row.lastYear === null ? { value: '' } : { value: row.lastYear, type: Number },
			{ value: row.definition, wrap: true }
		])
	];
	const file = await writeXlsxFile(
		[
			{
				sheet: '填报',
				data,
				columns: columns.map(({ width }) => ({ width })),
				stickyRowsCount: 2,
				orientation: 'landscape'
			},
			{ sheet: '说明', data: notesOf(content), columns: [{ width: 100 }] }
		],
		{ features: [locked(rows.length)] }
	).toBuffer();
	return new Uint8Array(file);
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

/** The words that the reader knows columns by (intake/header-words.ts). */
const columns = [
	{ name: '地区', width: 16 },
	{ name: '行政区划代码', width: 14 },
	{ name: '指标', width: 40 },
	{ name: '指标代码', width: 34 },
	{ name: '年份', width: 8 },
	{ name: '数值', width: 14 },
	{ name: '单位', width: 12 },
	{ name: '状态', width: 10 },
	{ name: '备注', width: 24 },
	{ name: '上年数值', width: 14 },
	{ name: '指标定义', width: 60 }
];

/** The shade of cells to be filled in; the style with this fill is the one that is not locked. */
const input = '#FFF9DB';
const firstRow = 3;
const states = ['最终', '初步', '估计', '修订', '保密', '缺失'];

/** Adds to the parts of the file what the library leaves out: protection, and checks of what is typed. */
function locked(count: number): Feature {
	const last = firstRow + Math.max(count, 1) - 1;
	const validations =
		`<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="H${firstRow}:H${last}">` +
		`<formula1>"${states.join(',')}"</formula1></dataValidation>` +
		`<dataValidation type="decimal" operator="between" allowBlank="1" showErrorMessage="1" errorStyle="warning" errorTitle="数值" error="请填数值；没有数的留空。" sqref="F${firstRow}:F${last}">` +
		`<formula1>-1E+15</formula1><formula2>1E+15</formula2></dataValidation></dataValidations>`;
	const protection =
		'<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
	return {
		files: {
			transform: {
				'xl/worksheets/sheet{id}.xml': {
					transform: (xml, _, { sheetIndex }) =>
						sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData>${protection}${validations}`) : xml
				},
				'xl/styles.xml': { transform: unlockInput }
			}
		}
	};
}

function unlockInput(xml: string): string {
	const fills = /<fills[^>]*>(.*?)<\/fills>/s.exec(xml)?.[1]?.split('</fill>') ?? [];
	const fill = fills.findIndex((one) => one.includes(`FF${input.slice(1)}`));
	return xml.replace(
		new RegExp(`<xf ([^>]*fillId="${fill}"[^>]*)></xf>`, 'g'),
		'<xf $1 applyProtection="1"><protection locked="0"/></xf>'
	);
}

function notesOf({ placeName, place, year, policyTitle, rows }: TemplateContent): SheetData {
	const lines = [
		`${placeName}（${place}）${year}年，共 ${rows.length} 个数${policyTitle === null ? '' : `，依据${policyTitle}`}。`,
		'只填黄色格：数值、状态、备注。表头和其他列已锁定，没有密码。',
		'数值按“单位”列的单位填。没有数的留空，不要填 0。',
		'状态：最终、初步、估计、修订、保密（不公布）、缺失。',
		'“上年数值”只供核对，读取时不用；空的是没有填报。',
		'填好后在“报送”页选择本文件，无需另存。',
		'Fill in the yellow cells only: value, state, note. Leave a cell blank where there is no number; never put 0 for it.',
		'States: 最终 final, 初步 provisional, 估计 estimated, 修订 revised, 保密 suppressed, 缺失 missing.'
	];
	return lines.map((value) => [{ value, wrap: true }]);
}
