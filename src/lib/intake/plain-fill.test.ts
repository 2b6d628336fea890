import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFile } from './open-file';
import { unpack } from './unpack';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least that Excel calls a workbook: 地区 and 2023年, then 成都 with 12, hidden, and 绵阳 with 1.5. */
function leastWorkbook(more: Record<string, string> = {}): Uint8Array {
	const row = (number: number, attributes: string, ...cells: string[]) =>
		`<row r="${number}"${attributes}>${cells.join('')}</row>`;
	const words = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${[
			row(1, '', words('A1', '地区'), words('B1', '2023年')),
			row(2, ' hidden="1"', words('A2', '成都'), '<c r="B2"><v>12</v></c>'),
			row(3, '', words('A3', '绵阳'), '<c r="B3"><v>1.5</v></c>')
		].join('')}</sheetData></worksheet>`,
		...more
	};
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

test.each([
	['no styles at all', leastWorkbook()],
	['styles without fills', leastWorkbook({ 'xl/styles.xml': `<styleSheet xmlns="${main}"></styleSheet>` })]
])('a workbook with %s is read with its hidden rows', async (_, bytes) => {
	const { sheets, notes } = await openFile(bytes, '示例.xlsx');
	expect(notes).toEqual([]);
	expect(sheets).toMatchObject([
		{
			name: '数据',
			rows: [
				['地区', '2023年'],
				['成都', 12],
				['绵阳', 1.5]
			],
			hiddenRows: [1],
			hiddenColumns: []
		}
	]);
});

test('SheetJS, which would throw for each cell, is given a fill that the file does not have', () => {
	const { names, stored } = unpack(leastWorkbook(), '示例.xlsx');
	const given = unzipSync(stored);
	expect(names).not.toContain('xl/styles.xml');
	expect(strFromU8(given['xl/styles.xml'] ?? new Uint8Array())).toContain('<fill>');
	expect(strFromU8(given['[Content_Types].xml'] ?? new Uint8Array())).toContain('PartName="/xl/styles.xml"');
});

test('a workbook with fills stays as it is', () => {
	const styles = `<styleSheet xmlns="${main}"><fills count="1"><fill/></fills></styleSheet>`;
	const given = unzipSync(unpack(leastWorkbook({ 'xl/styles.xml': styles }), '示例.xlsx').stored);
	expect(strFromU8(given['xl/styles.xml'] ?? new Uint8Array())).toBe(styles);
});
