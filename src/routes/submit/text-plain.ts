import type { Language } from '$lib/text';

interface PlainText {
	needsScript: string;
	file: string;
	check: string;
	handIn: string;
	understood: (file: string, figures: string) => string;
	questions: (count: string) => string;
	figures: string;
	cell: string;
	place: string;
	indicator: string;
	year: string;
	value: string;
	more: (count: string) => string;
}

export const plainText: Record<Language, PlainText> = {
	zh: {
		needsScript:
			'没有 JavaScript 时，文件要送到服务器上读取（只检查则不保存）。回答问题、改正单元格、与现有数比较和预告灯号需要 JavaScript；用模板填报则没有问题要答。',
		file: '表格文件',
		check: '只检查',
		handIn: '报送',
		understood: (file, figures) => `${file}：读出 ${figures} 个数`,
		questions: (count) => `有 ${count} 个问题要回答，有关的数报送时会留下不报：`,
		figures: '读出的数',
		cell: '单元格',
		place: '地区',
		indicator: '指标',
		year: '年份',
		value: '数值',
		more: (count) => `还有 ${count} 个数没有列出。`
	},
	en: {
		needsScript:
			'Without JavaScript a file is read by the server (a check keeps nothing). Answering questions, correcting cells, comparing with present figures and foretelling lights need JavaScript; a filled-in template leaves no question open.',
		file: 'File of tables',
		check: 'Check only',
		handIn: 'Hand in',
		understood: (file, figures) => `${file}: ${figures} figures read`,
		questions: (count) => `${count} questions are open; their figures would be left out:`,
		figures: 'Figures read',
		cell: 'Cell',
		place: 'Place',
		indicator: 'Indicator',
		year: 'Year',
		value: 'Value',
		more: (count) => `${count} more figures are not listed.`
	}
};
