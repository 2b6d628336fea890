import type { EntryKind } from '$lib/search/entry';
import type { Language } from '$lib/text';

interface PaletteWords {
	search: string;
	query: string;
	placeholder: string;
	results: string;
	kinds: Record<EntryKind, string>;
	found: (count: number) => string;
	none: string;
	empty: string;
	loading: string;
	failed: string;
	all: string;
	follow: (name: string) => string;
	unfollow: (name: string) => string;
	pinned: string;
	recent: string;
	saved: (name: string) => string;
	keys: string;
}

/** The words of search wherever it is. */
export const searchWords: Record<Language, PaletteWords> = {
	zh: {
		search: '搜索',
		query: '搜索地区、目标、指标、政策、机构、页面和操作',
		placeholder: '成都、cd、chengdu、510100…',
		results: '搜索结果',
		kinds: {
			place: '地区',
			target: '目标',
			policy: '政策',
			page: '页面',
			action: '操作',
			indicator: '指标',
			institution: '机构'
		},
		found: (count) => `${String(count)} 项`,
		none: '没有找到。换一个说法，或用拼音、首字母、代码试试。',
		empty: '输入中文、简称、拼音、首字母、英文或代码。',
		loading: '正在读取索引…',
		failed: '索引没有读到，可在搜索页查找。',
		all: '全部结果',
		follow: (name) => `☆ 关注“${name}”`,
		unfollow: (name) => `★ 不再关注“${name}”`,
		pinned: '关注',
		recent: '最近',
		saved: (name) => `已保存视图“${name}”，在“我的”页面可见。`,
		keys: '↑↓ 选择，回车打开，Esc 关闭'
	},
	en: {
		search: 'Search',
		query: 'Search places, targets, indicators, policies, institutions, pages and actions',
		placeholder: 'Chengdu, cd, 成都, 510100…',
		results: 'Results',
		kinds: {
			place: 'Place',
			target: 'Target',
			policy: 'Policy',
			page: 'Page',
			action: 'Action',
			indicator: 'Indicator',
			institution: 'Institution'
		},
		found: (count) => (count === 1 ? '1 result' : `${String(count)} results`),
		none: 'Nothing found. Try another word, pinyin, initials or a code.',
		empty: 'Type Chinese, a short name, pinyin, initials, English or a code.',
		loading: 'Reading the index…',
		failed: 'The index could not be read; the search page can look for it.',
		all: 'All results',
		follow: (name) => `☆ Follow “${name}”`,
		unfollow: (name) => `★ Unfollow “${name}”`,
		pinned: 'followed',
		recent: 'recent',
		saved: (name) => `The view “${name}” is kept on your own page.`,
		keys: '↑↓ choose, Enter opens, Esc closes'
	}
};
