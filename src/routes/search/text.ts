import type { EntryKind } from '$lib/search/entry';
import type { Language } from '$lib/text';
import { searchWords } from '$lib/view/search/words';

interface SearchText {
	title: string;
	lead: string;
	query: string;
	placeholder: string;
	go: string;
	none: (query: string) => string;
	found: (count: number) => string;
	kinds: Record<EntryKind, string>;
	submissions: string;
	theme: string;
	contrast: string;
	saveView: string;
	toYear: (year: number) => string;
	toZone: (zone: string) => string;
}

/** The words of the page of search, and the names of what only search offers. */
export const text: Record<Language, SearchText> = {
	zh: {
		title: '搜索',
		lead: '地区、目标、指标、政策、机构和页面；用中文、简称、拼音、首字母、英文或代码。',
		query: '搜索词',
		placeholder: '成都、cd、chengdu、510100…',
		go: '搜索',
		none: (query) => `没有找到“${query}”。`,
		found: (count) => `最符合的 ${String(count)} 项`,
		kinds: searchWords.zh.kinds,
		submissions: '报送记录',
		theme: '切换深浅色',
		contrast: '切换高对比',
		saveView: '保存当前视图',
		toYear: (year) => `看 ${String(year)} 年`,
		toZone: (zone) => `只看${zone}`
	},
	en: {
		title: 'Search',
		lead: 'Places, targets, indicators, policies, institutions and pages, by Chinese, short name, pinyin, initials, English or code.',
		query: 'Search for',
		placeholder: 'Chengdu, cd, 成都, 510100…',
		go: 'Search',
		none: (query) => `Nothing found for “${query}”.`,
		found: (count) => `The ${String(count)} that fit best`,
		kinds: searchWords.en.kinds,
		submissions: 'Submissions',
		theme: 'Switch light and dark',
		contrast: 'Switch high contrast',
		saveView: 'Save this view',
		toYear: (year) => `Show ${String(year)}`,
		toZone: (zone) => `Show only ${zone}`
	}
};
