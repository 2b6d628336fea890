import type { Language } from '$lib/text';

interface MatrixText {
	title: string;
	lead: string;
	grid: (year: number, places: number, targets: number) => string;
	place: string;
	level: string;
	allLevels: string;
	light: string;
	allLights: string;
	years: string;
	yearsOf: (count: number) => string;
	standing: string;
	withReference: string;
	boundOnly: string;
	across: string;
	inDocument: string;
	mostLagging: string;
	sort: string;
	asListed: string;
	lagging: string;
	laggingLong: string;
	laggingOf: (lagging: number, judged: number) => string;
	judgedNone: string;
	sortBy: (column: string) => string;
	worstFirst: string;
	bestFirst: string;
	reference: string;
	referenceNote: string;
	illustrativeNote: string;
	unbound: string;
	unboundNote: string;
	empty: string;
	csv: string;
	sheets: string;
	screen: string;
	sheetsNote: string;
	keys: string;
	sheet: (number: number, of: number) => string;
	onlyBound: string;
	columns: string;
	columnsLead: string;
	total: string;
	detail: string;
	detailHint: string;
	close: string;
	toTarget: string;
	toPlace: string;
	loading: string;
	failed: string;
	recent: string;
	scope: (parts: string[]) => string;
}

/** The words of the matrix. */
export const text: Record<Language, MatrixText> = {
	zh: {
		title: '矩阵',
		lead: '每行一个地区，每列一项目标。选中一格，看数值、差距和灯号的由来。',
		grid: (year, places, targets) =>
			`${String(year)} 年矩阵：${String(places)} 个地区 × ${String(targets)} 项目标`,
		place: '地区',
		level: '级别',
		allLevels: '各级地区',
		light: '灯号',
		allLights: '全部灯号',
		years: '年份并列',
		yearsOf: (count) => (count === 1 ? '仅所选年份' : `近 ${String(count)} 年`),
		standing: '参照',
		withReference: '含参照地区',
		boundOnly: '只看承诺对象',
		across: '列的次序',
		inDocument: '按文件',
		mostLagging: '落后多的在前',
		sort: '行的次序',
		asListed: '按区划',
		lagging: '落后',
		laggingLong: '落后：滞后、恶化或未达成的项数，与可比较的项数',
		laggingOf: (lagging, judged) => `可比较 ${String(judged)} 项，落后 ${String(lagging)} 项`,
		judgedNone: '没有可比较的',
		sortBy: (column) => `按“${column}”排序`,
		worstFirst: '差的在前',
		bestFirst: '好的在前',
		reference: '参照',
		referenceNote: '小标：参照上级承诺，不计入统计',
		illustrativeNote: '斜纹：依据示例数据',
		unbound: '不约束',
		unboundNote: '空格：目标不约束该地区',
		empty: '所选范围没有这样的承诺。请换一个年份、政策、地区或灯号。',
		csv: '下载 CSV',
		sheets: '打印版',
		screen: '返回矩阵',
		sheetsNote: '列多时分成若干张，每张重复表头。',
		keys: '方向键逐格移动，Home、End、PageUp、PageDown 和 Ctrl 走得更远，回车看详情，Esc 返回。',
		onlyBound: '只列这些目标约束或参照的地区',
		sheet: (number, of) => `第 ${String(number)} 部分，共 ${String(of)} 部分`,
		columns: '各列目标',
		columnsLead: '列号、承诺与期限。',
		total: '合计',
		detail: '单元格详情',
		detailHint: '选中一格看详情。',
		close: '关闭',
		toTarget: '目标页',
		toPlace: '地区页',
		loading: '正在读取数值…',
		failed: '数值没有读到，请打开目标页查看。',
		recent: '历年灯号',
		scope: (parts) => parts.join(' · ')
	},
	en: {
		title: 'Matrix',
		lead: 'A row for each place, a column for each target. Choose a cell for its value, its distance and why the light is so.',
		grid: (year, places, targets) =>
			`Matrix ${String(year)}: ${String(places)} places × ${String(targets)} targets`,
		place: 'Place',
		level: 'Level',
		allLevels: 'All levels',
		light: 'Light',
		allLights: 'All lights',
		years: 'Years side by side',
		yearsOf: (count) => (count === 1 ? 'The chosen year' : `Last ${String(count)} years`),
		standing: 'References',
		withReference: 'With reference places',
		boundOnly: 'Bound places only',
		across: 'Order of columns',
		inDocument: 'As documents have them',
		mostLagging: 'Most lagging first',
		sort: 'Order of rows',
		asListed: 'As places are listed',
		lagging: 'Lagging',
		laggingLong: 'Lagging: behind, worsening or missed, of all that can be compared',
		laggingOf: (lagging, judged) => `${String(lagging)} of ${String(judged)} comparable lag`,
		judgedNone: 'none comparable',
		sortBy: (column) => `Sort by “${column}”`,
		worstFirst: 'worst first',
		bestFirst: 'best first',
		reference: 'reference',
		referenceNote: 'Small mark: compared with a promise made above, not counted',
		illustrativeNote: 'Hatched: rests on illustrative figures',
		unbound: 'not bound',
		unboundNote: 'Empty: the target does not bind the place',
		empty: 'There is no such promise here. Choose another year, policy, area or light.',
		csv: 'Download CSV',
		sheets: 'For printing',
		screen: 'Back to the matrix',
		sheetsNote: 'Many columns are divided over sheets, each with its heads.',
		keys: 'Arrow keys go cell by cell, Home, End, Page Up, Page Down and Ctrl further; Enter shows details, Esc goes back.',
		onlyBound: 'only places that these targets bind or are compared for',
		sheet: (number, of) => `Part ${String(number)} of ${String(of)}`,
		columns: 'The columns',
		columnsLead: 'Number, promise and due year of each.',
		total: 'Total',
		detail: 'Cell details',
		detailHint: 'Choose a cell for details.',
		close: 'Close',
		toTarget: 'Target',
		toPlace: 'Place',
		loading: 'Reading the numbers…',
		failed: 'The numbers could not be read; the target’s page has them.',
		recent: 'Lights by year',
		scope: (parts) => parts.join(' · ')
	}
};
