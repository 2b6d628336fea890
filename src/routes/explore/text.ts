import type { Language } from '$lib/text';

interface ExploreText {
	title: string;
	lead: string;
	illustrativeNote: string;
	noScript: string;
	openData: string;
	query: string;
	queryHelp: string;
	run: string;
	cancel: string;
	starting: string;
	downloaded: (megabytes: string) => string;
	ready: string;
	running: (seconds: string) => string;
	unavailable: string;
	unavailableHelp: string;
	tryAgain: string;
	restarted: string;
	cancelled: string;
	examples: string;
	tables: string;
	tablesHelp: string;
	rows: (count: string) => string;
	column: string;
	type: string;
	meaning: string;
	insert: (name: string) => string;
	history: string;
	historyHelp: string;
	clearHistory: string;
	result: string;
	resultTable: string;
	summary: (rows: string, columns: string, seconds: string) => string;
	cut: (rows: string) => string;
	noRows: string;
	empty: string;
	yes: string;
	no: string;
	pages: string;
	page: (from: string, to: string, of: string) => string;
	previous: string;
	next: string;
	illustrative: string;
	illustrativeRows: (count: string) => string;
	unknownProvenance: string;
	chart: string;
	chartTitle: (y: string, x: string) => string;
	chartSummary: (title: string, rows: string) => string;
	chartCut: (rows: string) => string;
	chartFailed: string;
	downloadCsv: string;
	downloadArrow: string;
	exportNote: string;
	error: string;
	place: (line: number, column: number) => string;
	goToPlace: string;
	tooLong: string;
}

const zh: ExploreText = {
	title: '数据探索',
	lead: '用 SQL 查询本期发布的全部目标、填报数和评估结果。查询在您的浏览器里运行，不向任何外部网站发送数据。',
	illustrativeNote:
		'标为“示例”的数不是任何单位上报或公布的数，只用来演示；引用前请看来源列（provenance、illustrative）。',
	noScript: '在这里运行查询需要 JavaScript 和 WebAssembly。同样的数据可以直接下载：',
	openData: '开放数据（CSV、JSON）',
	query: '查询语句（SQL）',
	queryHelp: 'Ctrl+Enter（苹果电脑 ⌘+Enter）运行，Ctrl+空格提示表名和列名，Tab 离开编辑框。',
	run: '运行',
	cancel: '停止',
	starting: '正在准备查询引擎…',
	downloaded: (megabytes) => `已载入 ${megabytes} MB`,
	ready: '查询引擎已就绪',
	running: (seconds) => `正在查询，已用 ${seconds} 秒`,
	unavailable: '这里无法运行查询',
	unavailableHelp:
		'这个浏览器不支持 WebAssembly，或查询引擎没有载入成功。其他页面不受影响；同样的数据可以直接下载：',
	tryAgain: '再试一次',
	restarted: '上一个查询停不下来，查询引擎已重新启动；您自己建的临时表已不在。',
	cancelled: '查询已停止。',
	examples: '常用查询',
	tables: '数据表',
	tablesHelp: '点列名可把它写进查询语句。',
	rows: (count) => `${count} 行`,
	column: '列',
	type: '类型',
	meaning: '含义',
	insert: (name) => `写入 ${name}`,
	history: '最近的查询',
	historyHelp: '只保存在这台电脑的浏览器里。',
	clearHistory: '清除',
	result: '查询结果',
	resultTable: '查询结果表，可用方向键滚动',
	summary: (rows, columns, seconds) => `${rows} 行，${columns} 列，用时 ${seconds} 秒`,
	cut: (rows) => `结果太长，只取了前 ${rows} 行；请加筛选条件或 LIMIT。`,
	noRows: '没有符合条件的行。',
	empty: '空',
	yes: '是',
	no: '否',
	pages: '结果翻页',
	page: (from, to, of) => `第 ${from}–${to} 行，共 ${of} 行`,
	previous: '上一页',
	next: '下一页',
	illustrative: '示例',
	illustrativeRows: (count) => `其中 ${count} 行含示例数据，不是上报数`,
	unknownProvenance: '这个结果没有来源列，看不出是否含示例数据；引用前请加上 provenance 或 illustrative 列。',
	chart: '快速图表',
	chartTitle: (y, x) => `${y}（按${x}）`,
	chartSummary: (title, rows) => `${title}，共 ${rows} 行；数值见结果表。`,
	chartCut: (rows) => `图中只画前 ${rows} 行，全部数值见结果表。`,
	chartFailed: '这个结果画不成图，数值见结果表。',
	downloadCsv: '下载 CSV',
	downloadArrow: '下载 Arrow',
	exportNote: 'CSV 为 UTF-8，可用 Excel 或 WPS 直接打开；结果里的来源列一并导出，示例数据在文件里同样可辨。',
	error: '查询没有完成',
	place: (line, column) => `第 ${line} 行第 ${column} 个字`,
	goToPlace: '转到出错处',
	tooLong: '查询语句太长，没有写进网址；要分享请复制语句本身。'
};

const en: ExploreText = {
	title: 'Explore the data',
	lead: 'Query every target, reported figure and assessment of the present release in SQL. Queries run in your browser; nothing is sent to any other site.',
	illustrativeNote:
		'Figures marked illustrative were reported or published by nobody and only demonstrate the system; look at the provenance and illustrative columns before you quote.',
	noScript: 'Running queries here needs JavaScript and WebAssembly. The same data can be downloaded:',
	openData: 'Open data (CSV, JSON)',
	query: 'Query (SQL)',
	queryHelp:
		'Ctrl+Enter (⌘+Enter on a Mac) runs it, Ctrl+Space suggests tables and columns, Tab leaves the editor.',
	run: 'Run',
	cancel: 'Stop',
	starting: 'Preparing the query engine…',
	downloaded: (megabytes) => `${megabytes} MB loaded`,
	ready: 'Query engine ready',
	running: (seconds) => `Running for ${seconds} s`,
	unavailable: 'Queries cannot run here',
	unavailableHelp:
		'This browser has no WebAssembly, or the query engine could not be loaded. Every other page works; the same data can be downloaded:',
	tryAgain: 'Try again',
	restarted:
		'The last query would not stop, so the engine was restarted; temporary tables you made are gone.',
	cancelled: 'The query was stopped.',
	examples: 'Ready-made queries',
	tables: 'Tables',
	tablesHelp: 'Press a column to write it into the query.',
	rows: (count) => `${count} rows`,
	column: 'Column',
	type: 'Type',
	meaning: 'Meaning',
	insert: (name) => `Insert ${name}`,
	history: 'Recent queries',
	historyHelp: 'Kept only in the browser on this computer.',
	clearHistory: 'Clear',
	result: 'Result',
	resultTable: 'Table of the result; arrow keys scroll it',
	summary: (rows, columns, seconds) => `${rows} rows, ${columns} columns, ${seconds} s`,
	cut: (rows) =>
		`The result is too long: only the first ${rows} rows were taken. Add a condition or a LIMIT.`,
	noRows: 'No row matches.',
	empty: '—',
	yes: 'yes',
	no: 'no',
	pages: 'Pages of the result',
	page: (from, to, of) => `Rows ${from}–${to} of ${of}`,
	previous: 'Previous',
	next: 'Next',
	illustrative: 'Illustrative',
	illustrativeRows: (count) => `${count} of these rows rest on illustrative data, not on reports`,
	unknownProvenance:
		'This result has no provenance column, so it cannot tell whether it holds illustrative data; add provenance or illustrative before you quote it.',
	chart: 'Quick chart',
	chartTitle: (y, x) => `${y} by ${x}`,
	chartSummary: (title, rows) => `${title}, ${rows} rows; the table of the result has the values.`,
	chartCut: (rows) => `The chart draws the first ${rows} rows; the table has them all.`,
	chartFailed: 'This result could not be drawn; the table has its values.',
	downloadCsv: 'Download CSV',
	downloadArrow: 'Download Arrow',
	exportNote:
		'The CSV is UTF-8 and opens in Excel or WPS. Provenance columns are exported with the rest, so illustrative data stays recognisable in the file.',
	error: 'The query did not finish',
	place: (line, column) => `line ${line}, column ${column}`,
	goToPlace: 'Go to the fault',
	tooLong: 'The query is too long for the address; to share it, copy the query itself.'
};

export const text = { zh, en } satisfies Record<Language, ExploreText>;
