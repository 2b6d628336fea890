import type { Language } from '$lib/text';

interface DocumentWords {
	lead: string;
	noScript: string;
	choose: string;
	reading: string;
	kept: (name: string, characters: string) => string;
	notKept: string;
	remove: string;
	found: (found: number, total: number) => string;
	allFound: string;
	missing: string;
	missingHelp: string;
	phrase: string;
	stands: string;
	clause: string;
	show: string;
	passage: string;
	times: (count: number) => string;
	numbers: (count: number) => string;
	numbersHelp: string;
	numbersNone: string;
	kind: Record<string, string>;
	failed: string;
}

const zh: DocumentWords = {
	lead: '选择文件原文（.txt、.docx 或含文字的 .pdf）。文字只留在这台电脑的浏览器里，不会上传。随后逐条核对每一段原文短语，显示它所在的段落，并列出文中还没有任何条目涉及的数字。',
	noScript: '用原文核对需要 JavaScript。',
	choose: '选择原文文件',
	reading: '正在读取…',
	kept: (name, characters) => `${name}，${characters} 字，只保存在本机浏览器`,
	notKept: '浏览器没有留出保存的地方；关闭页面后需重新选择。',
	remove: '从浏览器移除',
	found: (found, total) => `${total} 段短语，找到 ${found} 段`,
	allFound: '每一段短语都在原文中。',
	missing: '原文中没有找到的短语',
	missingHelp: '可能是文件版本不同，或录入有误。',
	phrase: '原文短语',
	stands: '条目',
	clause: '条款',
	show: '看原文',
	passage: '原文段落',
	times: (count) => `共 ${count} 处，显示第一处`,
	numbers: (count) => `没有条目涉及的数字（${count}）`,
	numbersHelp:
		'文中的数字，凡不在任何一段短语之内的，都列在这里，由人判断是否遗漏了承诺。年份、文号、编号不计。',
	numbersNone: '文中的数字都有条目涉及。',
	kind: {
		target: '目标',
		commitment: '任务',
		fact: '已达',
		focus: '重点产业',
		award: '奖补',
		priority: '优先条件',
		finding: '矛盾与缺漏'
	},
	failed: '没有读成'
};

const en: DocumentWords = {
	lead: "Choose the document's own text (.txt, .docx, or a .pdf with text). It stays in the browser of this computer and is not uploaded. Every phrase is then looked up, its paragraph shown, and the numbers listed that no entry covers.",
	noScript: "Checking against the document's text needs JavaScript.",
	choose: 'Choose the document',
	reading: 'Reading…',
	kept: (name, characters) => `${name}, ${characters} characters, kept in this browser only`,
	notKept: 'The browser has no room to keep it; choose it again after closing the page.',
	remove: 'Remove from the browser',
	found: (found, total) => `${total} phrases, ${found} found`,
	allFound: 'Every phrase stands in the document.',
	missing: 'Phrases that do not stand in the document',
	missingHelp: 'The document may be another version, or the entry is wrong.',
	phrase: 'Phrase',
	stands: 'Entry',
	clause: 'Clause',
	show: 'Show',
	passage: 'Paragraph',
	times: (count) => `stands ${count} times; the first is shown`,
	numbers: (count) => `Numbers no entry covers (${count})`,
	numbersHelp:
		'Every number of the text that lies in none of the phrases, for a person to judge whether a promise was missed. Years, document numbers and numbering are left out.',
	numbersNone: 'Every number of the text is covered by an entry.',
	kind: {
		target: 'Target',
		commitment: 'Commitment',
		fact: 'Reached',
		focus: 'Focus',
		award: 'Award',
		priority: 'Priority',
		finding: 'Contradiction or gap'
	},
	failed: 'Not read'
};

export const documentWords: Record<Language, DocumentWords> = { zh, en };
