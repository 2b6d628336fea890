import type { Language } from '$lib/text';

interface OfflineText {
	title: string;
	lead: string;
	noScript: string;
	missing: string;
	missingHint: string;
	retry: string;
	same: string;
	main: string;
	mainHint: string;
	visited: string;
	none: string;
	copy: (release: string, pages: number) => string;
	noCopy: string;
	toCopy: string;
	release: (id: string) => string;
	lists: [path: string, word: string][];
}

/** The words of the page that says what can be read without a network. */
export const text: Record<Language, OfflineText> = {
	zh: {
		title: '可离线阅读的内容',
		lead: '看过的页面和离线副本里的页面，没有网络时也能打开；每一页都写明它的数据版本与日期。',
		noScript: '离线阅读由浏览器完成，需要启用 JavaScript。',
		missing: '现在连不上服务器，您要的这一页也没有存在本机：',
		missingHint: '只有看过的页面，或离线副本里的页面，才能离线打开。',
		retry: '再试一次',
		same: '同一页的其他条件',
		main: '主要页面',
		mainHint: '总览、矩阵、目标、地图、对比可照常更换年份、地区与政策。',
		visited: '看过的页面',
		none: '本机还没有保存页面。有网络时看过的页面会自动留存。',
		copy: (release, pages) => `数据版本 ${release}，${String(pages)} 个页面，全部目标、地区与政策都能打开。`,
		noCopy: '没有离线副本。',
		toCopy: '有网络时可在“我的”页保存',
		release: (id) => `数据版本 ${id}`,
		lists: [
			['/', '总览'],
			['/matrix', '矩阵'],
			['/targets', '目标'],
			['/map', '地图'],
			['/compare', '对比'],
			['/places', '城市'],
			['/policies', '政策'],
			['/tasks', '任务'],
			['/reports', '通报'],
			['/wall', '大屏'],
			['/explore', '探索']
		]
	},
	en: {
		title: 'What can be read offline',
		lead: 'Pages that were visited, and those of the offline copy, open without a network; each says its release and date.',
		noScript: 'Reading offline is done by the browser and needs JavaScript.',
		missing: 'The server does not answer, and the page you asked for is not kept on this machine:',
		missingHint: 'Only pages that were visited, or that are in the offline copy, open without a network.',
		retry: 'Try again',
		same: 'The same page with other choices',
		main: 'Main pages',
		mainHint: 'Overview, matrix, targets, map and comparison take other years, areas and policies as ever.',
		visited: 'Visited pages',
		none: 'No page is kept yet. Pages you visit while there is a network stay by themselves.',
		copy: (release, pages) =>
			`Release ${release}, ${String(pages)} pages: every target, place and policy opens.`,
		noCopy: 'There is no offline copy.',
		toCopy: 'While there is a network, it is made on “My page”',
		release: (id) => `release ${id}`,
		lists: [
			['/', 'Overview'],
			['/matrix', 'Matrix'],
			['/targets', 'Targets'],
			['/map', 'Map'],
			['/compare', 'Compare'],
			['/places', 'Places'],
			['/policies', 'Policies'],
			['/tasks', 'Tasks'],
			['/reports', 'Bulletins'],
			['/wall', 'Wall'],
			['/explore', 'Explore']
		]
	}
};
