import type { Language } from '$lib/text';

interface OpenText {
	title: string;
	lead: string;
	contents: string;
	release: string;
	releaseNote: string;
	resource: string;
	content: string;
	size: string;
	rows: (count: string) => string;
	megabytes: (count: string) => string;
	bothBases: string;
	field: string;
	meaning: string;
	fieldsOf: (name: string) => string;
	filters: string;
	noFilters: string;
	examples: string;
	illustrativeTitle: string;
	illustrativeWords: string[];
	rulesTitle: string;
	rules: string[];
	readTitle: string;
	readWords: string[];
	readExample: string;
	whole: string;
	wholeLead: string;
	database: string;
	cubeAll: string;
	cubeReported: string;
	cubeAllNumbers: string;
	cubeReportedNumbers: string;
	sourcesTitle: string;
	sourcesLead: string;
	sourceWhat: string;
	sourceFrom: string;
	sourceTerms: string;
	licenceTitle: string;
	licence: string[];
	example: Record<'figuresOfPlace' | 'official' | 'target' | 'policyYear' | 'reported', string>;
}

const zh: OpenText = {
	title: '开放数据',
	lead: '本站所见的全部政策、目标、填报数和评估结果，都可以在这里下载；与页面出自同一数据版本，数字相同。',
	contents: '本页内容',
	release: '数据版本',
	releaseNote: '版本号由全部内容算出：内容有变，版本号必变。文件名都带版本号，引用时请一并写明。',
	resource: '文件',
	content: '内容',
	size: '规模',
	rows: (count) => `${count} 条`,
	megabytes: (count) => `${count} MB`,
	bothBases: '两种口径合计；默认只给 basis=all',
	field: '字段',
	meaning: '含义与单位',
	fieldsOf: (name) => `${name} 的字段`,
	filters: '筛选项',
	noFilters: '不接受筛选项，总是全量。',
	examples: '示例链接',
	illustrativeTitle: '什么是“示例数据”',
	illustrativeWords: [
		'没有公开数字的地方（例如 2012 年以后多数市县的数），本系统用程序生成了数字，只为演示功能。它们不是任何地区、任何单位的真实填报，不得引用。',
		'示例数据处处有标记：页面上有“示例”标签和斜纹；figures.csv 中 provenance 为 illustrative；assessment.csv 和 composite-scores.csv 中 illustrative 为 true，凡实际值、基期值、条件或得分用到示例数据的都算。',
		'同一地区、指标、年份已有官方或汇编数的，示例数从不采用。要完全排除，用 figures.csv?provenance=official&provenance=compiled 和 assessment.csv?basis=reported。'
	],
	rulesTitle: '格式约定',
	rules: [
		'JSON：每个文件外层是 release（版本）、licence（许可）、generated_from（由来）、illustrative（示例说明）、count（条数），数据在 items 中。不知道或不适用的写 null。',
		'CSV：UTF-8 带 BOM，可直接用 Excel 或 WPS 打开；逗号分隔，首行为字段名，空单元格为没有数。数值为全精度，不加千分位。',
		'以 =、+、-、@ 开头的文字前面加了一个单引号，以免被当作公式执行；数字不受影响。',
		'同一筛选项可以写多次，任一符合即选中；不同筛选项须同时符合。留空等于不筛选。写错名称或值，返回 422 和一段 JSON，指明哪一项有误、可用哪些值。',
		'每个响应都带 ETag：数据版本不变时，带 If-None-Match 再次请求得到 304，不必重新下载。'
	],
	readTitle: '读取文件（POST /open/read）',
	readWords: [
		'把表格文件读成拟报数：用表单（multipart/form-data）发送字段 file，可选 name（文件名）和 answers（JSON：questions、roles、cells）。什么也不存。可读 .xlsx、.xls、.ods、.csv、.tsv 和另存为 .xls 的网页，不超过 50 MB；以内容而不以后缀为准。',
		'返回 JSON：figures（每个数带工作表、单元格、地区、指标、年份、数值、单位、状态，印的和读懂的并列）、problems（错误、警告、提示，指明单元格和办法）、questions（文件没写、须由人定的，附按可能排列的建议）、tables、sheets、shape。没有数的为 null，从不为 0。',
		'整个文件读不了时返回 413（过大、过久）、415（不是表格）、422（空、损坏、有密码）或 503（正忙），内容为 code、message、cure，中英文都有。'
	],
	readExample: 'curl -F file=@年报.xls',
	whole: '整库下载',
	wholeLead: '同一版本的完整数据库与评估立方体，供程序使用。文件一经发布不再改变。',
	database: 'DuckDB 数据库，含全部表；用 DuckDB 1.4 或更新版本打开，也可在“探索”页用 SQL 查询。',
	cubeAll: '评估立方体基本列（Arrow IPC），含示例数据。',
	cubeReported: '评估立方体基本列（Arrow IPC），只用官方与汇编数据。',
	cubeAllNumbers: '与基本列逐行对应的其余各列，含示例数据。',
	cubeReportedNumbers: '与基本列逐行对应的其余各列，只用官方与汇编数据。',
	sourcesTitle: '数据来源',
	sourcesLead: '每个填报数各自写明来源（source 字段）；下面是它们的上游。',
	sourceWhat: '数据',
	sourceFrom: '上游',
	sourceTerms: '许可或条件',
	licenceTitle: '许可',
	licence: [
		'软件以 MIT 许可发布。政策条文、统计数字是公开的事实，本系统只作整理；再次使用请保留每条所列的出处，并遵守上游的条件。',
		'示例数据由本项目生成，可自由使用，但须保留示例标记。'
	],
	example: {
		figuresOfPlace: '一个地区一个指标的全部填报数',
		official: '某年的官方数',
		target: '一项目标在各地历年的评估',
		policyYear: '一份政策某年的评估',
		reported: '一个地区的评估，不含示例数据'
	}
};

const en: OpenText = {
	title: 'Open data',
	lead: 'Every policy, target, reported figure and assessment that this site shows can be downloaded here; pages and files come from one release and show the same numbers.',
	contents: 'On this page',
	release: 'Release',
	releaseNote:
		'The release is named by all it holds: when anything changes, so does the name. Every file name carries it; please cite it too.',
	resource: 'File',
	content: 'Content',
	size: 'Size',
	rows: (count) => `${count} rows`,
	megabytes: (count) => `${count} MB`,
	bothBases: 'both bases together; without a filter only basis=all is sent',
	field: 'Field',
	meaning: 'Meaning and unit',
	fieldsOf: (name) => `Fields of ${name}`,
	filters: 'Filters',
	noFilters: 'Takes no filters; always complete.',
	examples: 'Example links',
	illustrativeTitle: 'What “illustrative” means',
	illustrativeWords: [
		'Where no figure is public (most prefectures and counties after 2012, for instance) a program made up numbers, only to demonstrate the system. They are no report of any place or office and must not be quoted.',
		'Illustrative data are marked wherever they are: a badge and hatching on pages; provenance is illustrative in figures.csv; illustrative is true in assessment.csv and composite-scores.csv wherever the actual, the baseline, the condition or the score rests on them.',
		'Where an official or compiled figure exists for a place, indicator and year, an illustrative one never counts. To leave them out altogether use figures.csv?provenance=official&provenance=compiled and assessment.csv?basis=reported (so for composite-scores.csv).'
	],
	rulesTitle: 'Conventions',
	rules: [
		'JSON: each file has release, licence, generated_from, illustrative and count around its items. What is unknown or does not apply is null.',
		'CSV: UTF-8 with a byte order mark, opens in Excel and WPS; commas, field names in the first row, an empty cell is no number. Numbers have full precision and no thousands separators.',
		'Text that begins with =, +, - or @ is preceded by an apostrophe so that no spreadsheet runs it as a formula; numbers are left alone.',
		'A filter may be given several times and then means any of its values; different filters must all hold. An empty one counts as not given. An unknown name or value is answered with 422 and JSON that says which one and what would be understood.',
		'Every answer has an ETag: while the release is the same, a request with If-None-Match gets 304 and nothing is sent again.'
	],
	readTitle: 'Reading a file (POST /open/read)',
	readWords: [
		'Reads a file of tables as proposed figures: send a form (multipart/form-data) with the field file, and optionally name and answers (JSON: questions, roles, cells). Nothing is stored. It reads .xlsx, .xls, .ods, .csv, .tsv and pages saved as .xls, up to 50 MB; the content decides, not the ending.',
		'The answer is JSON: figures (each with sheet, cell, place, indicator, year, value, unit and state, what is printed beside what was understood), problems (errors, warnings and notes with their cell and cure), questions (what the file does not say, with ranked suggestions), tables, sheets and shape. A missing number is null, never 0.',
		'A file that cannot be read at all is answered with 413 (too large, too long), 415 (no table), 422 (empty, damaged, password) or 503 (busy), with code, message and cure in both languages.'
	],
	readExample: 'curl -F file=@report.xls',
	whole: 'The whole release',
	wholeLead:
		'The complete database and the assessment cubes of this release, for programs. Once published, a file never changes.',
	database:
		'DuckDB database with every table; open it with DuckDB 1.4 or later, or query it in SQL on the Explore page.',
	cubeAll: 'Assessment cube, core columns (Arrow IPC), illustrative data included.',
	cubeReported: 'Assessment cube, core columns (Arrow IPC), official and compiled data only.',
	cubeAllNumbers: 'All other columns, row by row beside the core, illustrative data included.',
	cubeReportedNumbers: 'All other columns, row by row beside the core, official and compiled data only.',
	sourcesTitle: 'Sources of the data',
	sourcesLead: 'Every figure names its own source (the field source); these are the works behind them.',
	sourceWhat: 'Data',
	sourceFrom: 'Upstream',
	sourceTerms: 'Licence or terms',
	licenceTitle: 'Licence',
	licence: [
		'The software is under the MIT licence. Clauses and statistics are public facts that this system only puts in order; when you use them, keep the source each item names and respect the upstream terms.',
		'Illustrative data were made for this project and may be used freely as long as they stay marked.'
	],
	example: {
		figuresOfPlace: 'Every figure of one place and indicator',
		official: 'The official figures of one year',
		target: 'One target in all places and years',
		policyYear: 'One policy in one year',
		reported: 'One place, without illustrative data'
	}
};

export const text = { zh, en } satisfies Record<Language, OpenText>;
