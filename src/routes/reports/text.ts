import type { Language } from '$lib/text';

interface ReportsText {
	title: string;
	lead: string;
	noYear: (year: string) => string;
	open: (year: number) => string;
	word: string;
	spreadsheet: string;
	wordOf: (year: number) => string;
	spreadsheetOf: (year: number) => string;
	tools: string;
	print: string;
	printHelp: string;
	portrait: string;
	landscape: string;
	paper: string;
	edit: string;
	finish: string;
	editHelp: string;
	filesHelp: string;
	reset: string;
	resetAll: string;
	edited: string;
	keep: string;
	paragraph: (section: string, index: number) => string;
	insert: (value: string) => string;
	changed: (changes: string) => string;
	change: (before: string, now: string) => string;
	missing: (names: string) => string;
	typed: (numbers: string) => string;
	notKept: string;
	restHeadlines: (count: number) => string;
	lightsOf: (title: string) => string;
	marks: string;
	table: (caption: string) => string;
}

export const text: Record<Language, ReportsText> = {
	zh: {
		title: '通报',
		lead: '每年一份：按政策、地区和评估方法生成，句子与图表都来自同一数据版本。可在网页上改文字、打印成 A4，或下载 Word、Excel。',
		noYear: (year) => `${year} 年没有已评估的承诺，无法生成通报。`,
		open: (year) => `${year} 年通报`,
		word: 'Word（.docx）',
		spreadsheet: 'Excel（.xlsx）',
		wordOf: (year) => `${year} 年通报，Word`,
		spreadsheetOf: (year) => `${year} 年通报数据，Excel`,
		tools: '通报的格式与文字',
		print: '打印或存为 PDF',
		printHelp: '纸张、方向和页码已设好，按浏览器的打印即可。',
		portrait: 'A4 纵向',
		landscape: 'A4 横向',
		paper: '纸张',
		edit: '改文字',
		finish: '完成修改',
		editHelp:
			'带底纹的数字来自数据，随数据变化，不能直接改；其余文字都可以改。修改只保存在本浏览器，打印时照此打印。',
		filesHelp: '下载的 Word 用修改后的文字；Excel 只有数据和生成的文字。',
		reset: '恢复生成的文字',
		resetAll: '全部恢复',
		edited: '已修改',
		keep: '文字仍然成立',
		paragraph: (section, index) => `${section}，第${index}段`,
		insert: (value) => `插入“${value}”`,
		changed: (changes) => `数据已变，请核对这段文字：${changes}。`,
		change: (before, now) => `${before} → ${now}`,
		missing: (names) => `这段文字用到的数据已不存在：${names}。请改写或恢复。`,
		typed: (numbers) => `手写的数字不随数据变化：${numbers}`,
		notKept: '浏览器不允许保存，离开本页后修改会丢失。',
		restHeadlines: (count) => `另有 ${count} 项重点目标见附表1。`,
		lightsOf: (title) => `${title}：灯号`,
		marks: '图例',
		table: (caption) => `${caption}（可左右滚动）`
	},
	en: {
		title: 'Bulletins',
		lead: 'One a year, for a policy, an area and a method; sentences and charts come from one release. Change its words on the page, print it on A4, or take it as Word or Excel.',
		noYear: (year) => `No promise was assessed for ${year}, so there is no bulletin.`,
		open: (year) => `Bulletin ${year}`,
		word: 'Word (.docx)',
		spreadsheet: 'Excel (.xlsx)',
		wordOf: (year) => `Bulletin ${year} as Word`,
		spreadsheetOf: (year) => `Data of the bulletin ${year} as Excel`,
		tools: 'Form and words of the bulletin',
		print: 'Print or save as PDF',
		printHelp: 'Paper, orientation and page numbers are set: use the browser’s own print.',
		portrait: 'A4 portrait',
		landscape: 'A4 landscape',
		paper: 'Paper',
		edit: 'Edit the words',
		finish: 'Done',
		editHelp:
			'Shaded numbers come from the data and follow them; they cannot be typed over. All other words can. Changes stay in this browser and are printed.',
		filesHelp: 'The Word file takes the changed words; Excel holds the data and the generated ones.',
		reset: 'Back to the generated words',
		resetAll: 'Undo all changes',
		edited: 'Changed',
		keep: 'The words still hold',
		paragraph: (section, index) => `${section}, paragraph ${index}`,
		insert: (value) => `Insert “${value}”`,
		changed: (changes) => `The data have changed; check these words: ${changes}.`,
		change: (before, now) => `${before} → ${now}`,
		missing: (names) => `These words use data that are gone: ${names}. Rewrite or undo them.`,
		typed: (numbers) => `Numbers typed by hand do not follow the data: ${numbers}`,
		notKept: 'This browser keeps nothing; changes are lost when you leave the page.',
		restHeadlines: (count) =>
			`${count} further headline ${count === 1 ? 'target is' : 'targets are'} in annex 1.`,
		lightsOf: (title) => `${title}: lights`,
		marks: 'Key',
		table: (caption) => `${caption} (scrolls sideways)`
	}
};
