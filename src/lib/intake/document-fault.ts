const messages = {
	empty: ['文件是空的。', 'The file is empty.'],
	'too-large': [
		'文件超过 20 MB。请另存为纯文本（.txt）后再试。',
		'The file is larger than 20 MB. Save it as plain text (.txt) and try again.'
	],
	'no-text': [
		'文件里没有文字，可能是扫描件。请选用含文字的 .pdf、.docx 或 .txt。',
		'The file holds no text; it may be a scan. Choose a .pdf with text, a .docx or a .txt.'
	],
	'not-text': [
		'读不出文字：不是 UTF-8、UTF-16 或 GB18030 编码的文本。',
		'No text could be read: it is not text in UTF-8, UTF-16 or GB18030.'
	],
	'old-word': [
		'这是旧版 Word 文件（.doc）。请在 Word 或 WPS 中另存为 .docx 或 .txt。',
		'This is an old Word file (.doc). Save it as .docx or .txt in Word or WPS.'
	],
	'not-word': [
		'这个压缩文件不是 Word 文档（.docx），或已损坏。',
		'This archive is no Word document (.docx), or it is damaged.'
	],
	'unreadable-pdf': ['这个 PDF 打不开，可能已损坏。', 'This PDF cannot be opened; it may be damaged.'],
	'locked-pdf': ['这个 PDF 有打开密码，请先解除。', 'This PDF needs a password to open; remove it first.'],
	'too-long': [
		'文件里的文字过多（超过 200 万字）。',
		'The file holds too much text (over two million characters).'
	]
} as const;

/** Why a document could not be read, in both languages. */
export class DocumentFault extends Error {
	override name = 'DocumentFault';
	readonly words: { zh: string; en: string };

	constructor(
		readonly code: keyof typeof messages,
		options?: { cause: unknown }
	) {
		const [zh, en] = messages[code];
		super(en, options);
		this.words = { zh, en };
	}
}
