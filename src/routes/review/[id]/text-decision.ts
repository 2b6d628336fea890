import type { Language } from '$lib/text';

interface DecisionText {
	all: string;
	previous: string;
	next: string;
	pageOf: (page: string, pages: string, figures: string) => string;
	kept: string;
	rest: (count: string) => string;
	contested: (count: string) => string;
	working: string;
	lookAgain: string;
	failed: string;
}

export const decisionText: Record<Language, DecisionText> = {
	zh: {
		all: '全部',
		previous: '上一页',
		next: '下一页',
		pageOf: (page, pages, figures) => `第 ${page} 页，共 ${pages} 页，${figures} 条`,
		kept: '翻页时，各页的勾选、决定和意见都保留到采纳或退回。',
		rest: (count) => `没有翻看的 ${count} 条也采纳`,
		contested: (count) => `${count} 条另有报送给出不同的数，排在最前，须逐条决定`,
		working: '正在核算，数据多时需要几秒；填报数已可审核。',
		lookAgain: '再看一次',
		failed: '没有取到核算结果，请再看一次。'
	},
	en: {
		all: 'all',
		previous: 'Previous page',
		next: 'Next page',
		pageOf: (page, pages, figures) => `Page ${page} of ${pages}, ${figures} figures`,
		kept: 'Ticks, decisions and comments of all pages are kept until you accept or return.',
		rest: (count) => `Accept the ${count} on pages not looked at too`,
		contested: (count) =>
			`Another submission gives ${count} of them differently; they come first, and each needs a decision`,
		working:
			'Being worked out, which takes some seconds for many figures; the figures can be reviewed already.',
		lookAgain: 'Look again',
		failed: 'The result could not be fetched; look again.'
	}
};
