import type { Language } from '../text';

interface CopyWords {
	/** Before the moment of writing. */
	copy: (written: string) => string;
	living: string;
	fixed: string;
	explore: string;
	fixedEnd: string;
	noScript: string;
	noFilters: string;
	oneRelease: string;
}

/** What a static copy says of itself. */
export const copyWords: Record<Language, CopyWords> = {
	zh: {
		copy: (written) => `静态副本，写于 ${written}，此后不再更新`,
		living: '在线系统',
		fixed: '静态副本里，本页固定为默认选择，筛选、排序、换视图和个案核对不可用；需要时请',
		explore: '在“探索”页用 SQL 查询（语句已备好）',
		fixedEnd: '。',
		noScript:
			'这是静态副本。未启用 JavaScript 时，每一页都只显示默认选择，无论网址里写了什么；筛选、搜索和查询都需要 JavaScript。',
		noFilters: '静态副本里的文件总是全量，不接受筛选项。',
		oneRelease: '静态副本只有一个数据版本，无法与上次查看的比较。'
	},
	en: {
		copy: (written) => `Static copy, written ${written}, not updated since`,
		living: 'Living system',
		fixed:
			'In this static copy the page has its default choices; filters, sorting, other views and checks of single cases are not offered. Instead, ',
		explore: 'ask in Explore with SQL (a query is ready)',
		fixedEnd: '.',
		noScript:
			'This is a static copy. Without JavaScript every page shows its default choices, whatever the address says; filters, search and queries need JavaScript.',
		noFilters: 'In a static copy every file is whole; filters are not taken.',
		oneRelease: 'A static copy holds one release; it cannot be compared with the one you last saw.'
	}
};
