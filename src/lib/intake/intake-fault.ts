import type { FaultWords, Words } from './reading';

/** What is said of a file that is refused whole: its code, what is wrong and what to do, in Chinese and English. */
const messages = {
	empty: [
		'文件是空的。',
		'The file is empty.',
		'请确认文件已保存，再重新选择。',
		'Check that the file was saved, and choose it again.'
	],
	'too-large': [
		'文件超过 50 MB。',
		'The file is larger than 50 MB.',
		'请只保留要报送的工作表，或分成几个文件。',
		'Keep only the sheets to be reported, or divide it into several files.'
	],
	'too-many-cells': [
		'表格过大：超过 200 万行或 2000 万个单元格。',
		'The table is too large: over 2 million rows or 20 million cells.',
		'请删去空白行和不用的工作表，或分成几个文件。',
		'Delete blank rows and sheets that are not needed, or divide it into several files.'
	],
	'unpacks-too-large': [
		'压缩内容展开后过大（超过 500 MB），可能是压缩炸弹。',
		'The compressed content unpacks to more than 500 MB; it may be a zip bomb.',
		'请在 Excel 或 WPS 中另存一份；若仍如此，请分成几个文件。',
		'Save a fresh copy in Excel or WPS; if that does not help, divide it into several files.'
	],
	entities: [
		'文件里的 XML 定义了实体，可能用来耗尽内存，已拒绝读取。',
		'The XML of the file defines entities, which can be made to exhaust memory; it was not read.',
		'请在 Excel 或 WPS 中打开并另存为 .xlsx。',
		'Open it in Excel or WPS and save it as .xlsx.'
	],
	damaged: [
		'文件已损坏或不完整，打不开。',
		'The file is damaged or incomplete and cannot be opened.',
		'请重新下载或复制，或在 Excel 中修复后另存。',
		'Download or copy it again, or repair it in Excel and save it.'
	],
	password: [
		'文件有打开密码。',
		'The file needs a password to open.',
		'请在 Excel 中取消密码（文件 → 信息 → 保护工作簿）后另存。',
		'Remove the password in Excel (File → Info → Protect Workbook) and save it.'
	],
	'write-protected': [
		'文件设了写保护并加密，浏览器里打不开。',
		'The file is write-protected and encrypted, which cannot be opened in the browser.',
		'请在 Excel 或 WPS 中打开，另存为 .xlsx；或由服务器读取（POST /open/read）。',
		'Open it in Excel or WPS and save it as .xlsx; or let the server read it (POST /open/read).'
	],
	'not-a-table': [
		'这不是表格文件。',
		'This is no file of tables.',
		'请选用 .xlsx、.xls、.ods、.csv 或 .tsv。',
		'Choose an .xlsx, .xls, .ods, .csv or .tsv.'
	],
	'web-archive': [
		'这是单一文件网页（.mht）。',
		'This is a web archive (.mht).',
		'请在 Excel 中打开，另存为 .xlsx。',
		'Open it in Excel and save it as .xlsx.'
	],
	'not-text': [
		'读不出文字：不是 UTF-8、UTF-16 或 GB18030 编码。',
		'No text could be read: it is not in UTF-8, UTF-16 or GB18030.',
		'请另存为 .xlsx，或 UTF-8 编码的 .csv。',
		'Save it as .xlsx, or as .csv in UTF-8.'
	],
	'no-cells': [
		'文件里没有一个有内容的单元格。',
		'Not one cell of the file holds anything.',
		'请确认选对了文件。',
		'Check that it is the right file.'
	],
	'too-long': [
		'读取超过了时限，已停止。',
		'Reading took longer than allowed and was stopped.',
		'请只保留要报送的工作表，或分成几个文件。',
		'Keep only the sheets to be reported, or divide it into several files.'
	],
	'too-much-memory': [
		'读取所需内存超过限度，已停止。',
		'Reading needed more memory than allowed and was stopped.',
		'请只保留要报送的工作表，或分成几个文件。',
		'Keep only the sheets to be reported, or divide it into several files.'
	]
} as const;

export type IntakeFaultCode = keyof typeof messages;

/** Why a whole file was refused: names the file and the cure in both languages. */
export class IntakeFault extends Error {
	override name = 'IntakeFault';
	readonly words: FaultWords;

	constructor(code: IntakeFaultCode, file: string, options?: { cause: unknown }) {
		const words = faultWords(code, file);
		super(words.message.en, options);
		this.words = words;
	}
}

/** The words of a fault, to be sent between threads or over HTTP; no name stands before them where none is known. */
export function faultWords(code: IntakeFaultCode, file: string): FaultWords {
	const [zh, en, zhCure, enCure] = messages[code];
	const message: Words = file === '' ? { zh, en } : { zh: `${file}：${zh}`, en: `${file}: ${en}` };
	return { code, message, cure: { zh: zhCure, en: enCure } };
}
