import type { CellRole } from '$lib/intake/reading';
import type { Language } from '$lib/text';

interface SheetText {
	sheets: string;
	hiddenSheet: string;
	grid: (sheet: string) => string;
	gridHelp: string;
	address: string;
	noSuchCell: string;
	cellText: string;
	empty: string;
	fix: string;
	fixedTo: (value: string, before: string) => string;
	unfix: string;
	roles: Record<CellRole | 'ignore', string>;
	legend: string;
	point: (address: string) => string;
	pointed: string;
	unpoint: (range: string) => string;
	hiddenRow: string;
	hiddenColumn: string;
	loading: string;
	tables: (count: number) => string;
	noTable: string;
	understanding: string;
	layout: (table: string, parts: string) => string;
	axes: Record<'year' | 'indicator' | 'place', string>;
	stands: Record<'columns' | 'rows' | 'title' | 'nowhere', string>;
}

const zh: SheetText = {
	sheets: '工作表',
	hiddenSheet: '隐藏',
	grid: (sheet) => `工作表“${sheet}”`,
	gridHelp: '方向键走格，按住 Shift 选区域；点列标或行号选整列整行。选好后点下面的角色，即可改正读法。',
	address: '单元格',
	noSuchCell: '这张表没有这个单元格。请写成 C7 或 C7:F9。',
	cellText: '单元格的内容',
	empty: '空',
	fix: '改值',
	fixedTo: (value, before) => `已改为“${value}”，原为“${before === '' ? '空' : before}”；文件本身不变。`,
	unfix: '恢复原值',
	roles: {
		title: '标题',
		unit: '单位',
		header: '表头',
		place: '地区',
		year: '年份',
		indicator: '指标',
		value: '数值',
		subtotal: '合计',
		note: '附注',
		ignore: '不读'
	},
	legend: '图例',
	point: (address) => `${address} 其实是：`,
	pointed: '您指出的',
	unpoint: (range) => `撤销 ${range}`,
	hiddenRow: '隐藏行',
	hiddenColumn: '隐藏列',
	loading: '……',
	tables: (count) => `读出 ${String(count)} 张表`,
	understanding: '正在辨认表格……',
	noTable: '这张工作表里没有读出数据表。若有，请选中它的表头、地区和数值，再点下面的角色。',
	layout: (table, parts) => `${table}：${parts}`,
	axes: { year: '年份', indicator: '指标', place: '地区' },
	stands: { columns: '在列上', rows: '在行上', title: '在标题里', nowhere: '未写明' }
};

const en: SheetText = {
	sheets: 'Sheets',
	hiddenSheet: 'hidden',
	grid: (sheet) => `Sheet “${sheet}”`,
	gridHelp:
		'Arrow keys walk the cells, Shift chooses a range; a column letter or row number chooses all of it. Then press a role below to correct what was understood.',
	address: 'Cell',
	noSuchCell: 'This sheet has no such cell. Write C7 or C7:F9.',
	cellText: 'What the cell says',
	empty: 'empty',
	fix: 'Change value',
	fixedTo: (value, before) =>
		`Changed to “${value}” from “${before === '' ? 'empty' : before}”; the file itself stays as it is.`,
	unfix: 'Back to the file’s value',
	roles: {
		title: 'Title',
		unit: 'Unit',
		header: 'Header',
		place: 'Place',
		year: 'Year',
		indicator: 'Indicator',
		value: 'Value',
		subtotal: 'Total',
		note: 'Note',
		ignore: 'Do not read'
	},
	legend: 'Legend',
	point: (address) => `${address} is in fact:`,
	pointed: 'Pointed out by you',
	unpoint: (range) => `Take ${range} back`,
	hiddenRow: 'hidden row',
	hiddenColumn: 'hidden column',
	loading: '…',
	tables: (count) => (count === 1 ? 'One table found' : `${String(count)} tables found`),
	understanding: 'Looking for its tables …',
	noTable:
		'No table was found on this sheet. If there is one, choose its header, places and values, and press a role below.',
	layout: (table, parts) => `${table}: ${parts}`,
	axes: { year: 'years', indicator: 'indicators', place: 'places' },
	stands: { columns: 'in columns', rows: 'in rows', title: 'in the title', nowhere: 'not stated' }
};

export const sheetText: Record<Language, SheetText> = { zh, en };
