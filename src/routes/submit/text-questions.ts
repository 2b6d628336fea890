import type { AskedAbout } from '$lib/intake/reading';
import type { Language } from '$lib/text';

interface QuestionText {
	none: string;
	count: (count: number) => string;
	neverGuessed: string;
	about: Record<AskedAbout, string>;
	ask: (about: AskedAbout, printed: string | null) => string;
	waiting: (figures: number) => string;
	other: (about: string, printed: string | null) => string;
	searchHere: Record<AskedAbout, string>;
	found: (count: number) => string;
	more: (count: number) => string;
	answered: string;
	nothingPrinted: string;
	takeBack: string;
	takeBackOf: (printed: string) => string;
	remember: string;
	isRemembered: string;
	recalled: string;
}

const aboutZh: Record<AskedAbout, string> = { indicator: '指标', unit: '单位', place: '地区', year: '年份' };
const aboutEn: Record<AskedAbout, string> = {
	indicator: 'indicator',
	unit: 'unit',
	place: 'place',
	year: 'year'
};

const zh: QuestionText = {
	none: '文件里该写的都写了，没有要问的。',
	count: (count) => `有 ${String(count)} 个问题要您回答。`,
	neverGuessed: '文件没有写明的，康标只问不猜；在回答之前，有关的数不会报送。',
	about: aboutZh,
	ask: (about, printed) =>
		printed === null || printed === ''
			? `文件没有写${aboutZh[about]}。是哪一个？`
			: about === 'unit'
				? `“${printed}”用的是什么单位？`
				: `“${printed}”是哪个${aboutZh[about]}？`,
	waiting: (figures) => `${String(figures)} 个数在等这个回答`,
	other: (about, printed) => `另选${about}${printed ? `：${printed}` : ''}`,
	searchHere: {
		indicator: '搜指标：名称、别名或英文',
		unit: '搜单位',
		place: '搜地区：名称、拼音或代码',
		year: '年份'
	},
	found: (count) => `找到 ${String(count)} 项`,
	more: (count) => `再显示 ${String(count)} 个问题`,
	answered: '已回答',
	nothingPrinted: '（未写明）',
	takeBack: '收回',
	takeBackOf: (printed) => `收回回答：${printed}`,
	remember: '同样格式的文件以后都照此回答',
	isRemembered: '已记在这个浏览器里。',
	recalled: '按您以前的回答'
};

const en: QuestionText = {
	none: 'The file says all that it has to; nothing needs to be asked.',
	count: (count) => (count === 1 ? 'One question for you.' : `${String(count)} questions for you.`),
	neverGuessed:
		'What a file does not say is asked and never guessed; until you answer, its figures are not handed in.',
	about: aboutEn,
	ask: (about, printed) =>
		printed === null || printed === ''
			? `The file names no ${aboutEn[about]}. Which one is it?`
			: about === 'unit'
				? `In which unit is “${printed}”?`
				: `Which ${aboutEn[about]} is “${printed}”?`,
	waiting: (figures) =>
		figures === 1 ? 'one figure waits for the answer' : `${String(figures)} figures wait for the answer`,
	other: (about, printed) => `Another ${about}${printed ? `: ${printed}` : ''}`,
	searchHere: {
		indicator: 'Search indicators by name or alias',
		unit: 'Search units',
		place: 'Search places by name, pinyin or code',
		year: 'Year'
	},
	found: (count) => `${String(count)} found`,
	more: (count) => `Show ${String(count)} more questions`,
	answered: 'Answered',
	nothingPrinted: '(not stated)',
	takeBack: 'take back',
	takeBackOf: (printed) => `Take back the answer: ${printed}`,
	remember: 'Answer files of this shape so from now on',
	isRemembered: 'Remembered in this browser.',
	recalled: 'as you answered before'
};

export const questionText: Record<Language, QuestionText> = { zh, en };
