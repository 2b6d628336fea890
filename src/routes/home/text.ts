import type { Language } from '$lib/text';

interface HomeText {
	title: string;
	lead: string;
	noScript: string;
	places: string;
	targets: string;
	noneYet: string;
	gone: string;
	views: string;
	noViews: string;
	rename: (name: string) => string;
	remove: (name: string) => string;
	removeWord: string;
	unfollow: (name: string) => string;
	changes: string;
	firstLook: (release: string) => string;
	sameRelease: (release: string) => string;
	between: (before: string, now: string) => string;
	changed: (own: number, all: number) => string;
	noneChanged: (all: number) => string;
	more: (count: number) => string;
	notKept: string;
	failed: string;
	seen: string;
	reading: string;
	openFailed: string;
	unknown: string;
	inYear: (year: number) => string;
}

/** The words of the reader's own page. */
export const text: Record<Language, HomeText> = {
	zh: {
		title: '我的',
		lead: '关注的地区与目标、保存的视图，以及上次查看以来的变化。这些存在本浏览器里；只在比较变化时，把关注项的代码发给本服务器。',
		noScript: '本页的内容由浏览器保存，需要启用 JavaScript。',
		places: '关注的地区',
		targets: '关注的目标',
		noneYet: '还没有关注。在地区页、目标页点“☆ 关注”，或在搜索（Ctrl-K）里关注。',
		gone: '所示数据版本中没有',
		views: '保存的视图',
		noViews: '还没有保存的视图。在任何一页按 Ctrl-K，选“保存当前视图”。',
		rename: (name) => `“${name}”的名称`,
		remove: (name) => `删除视图“${name}”`,
		removeWord: '删除',
		unfollow: (name) => `不再关注“${name}”`,
		changes: '上次查看以来的变化',
		firstLook: (release) => `这是第一次查看。此后发布新版本时，这里列出与 ${release} 相比变化的灯。`,
		sameRelease: (release) => `数据版本仍是上次查看的 ${release}，没有变化。`,
		between: (before, now) => `上次查看 ${before}，现在 ${now}`,
		changed: (own, all) => `共 ${String(all)} 个灯有变化，其中关注的 ${String(own)} 个。`,
		noneChanged: (all) => `共 ${String(all)} 个灯有变化，关注的没有变化。`,
		more: (count) => `另有 ${String(count)} 个未列出。`,
		notKept: '上次查看的数据版本已不在本服务器上，无法比较。',
		failed: '变化没有读到。',
		seen: '已看过',
		reading: '正在读取…',
		openFailed: '数据没有读到，灯号暂不能显示。',
		unknown: '无',
		inYear: (year) => `${String(year)} 年`
	},
	en: {
		title: 'My page',
		lead: 'The places and targets you follow, saved views, and what changed since you last looked. All of it is kept in this browser; only to compare releases are the codes of what you follow sent to this server.',
		noScript: 'What this page shows is kept by the browser and needs JavaScript.',
		places: 'Places',
		targets: 'Targets',
		noneYet:
			'You follow nothing yet. Use “☆ Follow” on the page of a place or target, or in search (Ctrl-K).',
		gone: 'not in the release shown',
		views: 'Saved views',
		noViews: 'No view is saved yet. Press Ctrl-K on any page and choose “Save this view”.',
		rename: (name) => `Name of “${name}”`,
		remove: (name) => `Remove the view “${name}”`,
		removeWord: 'Remove',
		unfollow: (name) => `Unfollow “${name}”`,
		changes: 'Changed since you last looked',
		firstLook: (release) =>
			`This is the first look. Once a newer release is published, the lights that differ from ${release} are listed here.`,
		sameRelease: (release) => `The release is still ${release}, which you have seen. Nothing changed.`,
		between: (before, now) => `Last seen ${before}, now ${now}`,
		changed: (own, all) => `${String(all)} lights changed, ${String(own)} of them of what you follow.`,
		noneChanged: (all) => `${String(all)} lights changed, none of what you follow.`,
		more: (count) => `${String(count)} more are not listed.`,
		notKept: 'The release you last saw is not kept on this server any more; nothing can be compared.',
		failed: 'The changes could not be read.',
		seen: 'Seen',
		reading: 'Reading…',
		openFailed: 'The data could not be read; lights cannot be shown now.',
		unknown: 'none',
		inYear: (year) => String(year)
	}
};
