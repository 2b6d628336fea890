import type { Language } from '$lib/text';

interface OfflineText {
	title: string;
	lead: string;
	contents: (pages: number, hasDatabase: boolean) => string;
	size: (megabytes: string) => string;
	make: string;
	again: string;
	running: (done: number, total: number) => string;
	cancel: string;
	remove: string;
	removeHint: string;
	have: (release: string, pages: number, megabytes: string, made: string) => string;
	older: (newest: string) => string;
	newest: string;
	noNetwork: string;
	see: string;
	states: Record<'cancelled' | 'changed' | 'full' | 'failed', string>;
	notHere: Record<'not-secure' | 'no-worker' | 'not-allowed', string>;
}

/** The words of the offline copy on the reader's own page. */
export const offlineText: Record<Language, OfflineText> = {
	zh: {
		title: '离线副本',
		lead: '看过的页面会自动留在本浏览器，没有网络时仍能打开，并写明数据版本与日期。保存离线副本，则把全部内容一次取齐。',
		contents: (pages, hasDatabase) =>
			`含 ${String(pages)} 个页面（全部目标、地区、政策，以及矩阵、任务、大屏、最近一年通报等）、全部评估数${hasDatabase ? '、查询引擎与数据库' : '（数据库太大，“探索”“推演”离线时不能用）'}。任务、通报等页为默认条件；不含报送、审核等个人内容。`,
		size: (megabytes) => `约占本机 ${megabytes} MB`,
		make: '保存离线副本',
		again: '更新离线副本',
		running: (done, total) => `正在保存：${String(done)} / ${String(total)} 项`,
		cancel: '取消',
		remove: '删除本机保存的内容',
		removeHint: '连同自动留存的页面一起删除。',
		have: (release, pages, megabytes, made) =>
			`已有离线副本：数据版本 ${release}，${String(pages)} 个页面，约 ${megabytes} MB，保存于 ${made}。`,
		older: (newest) => `现在的数据版本是 ${newest}，副本不是最新。`,
		newest: '副本就是现在的数据版本。',
		noNetwork: '现在连不上服务器，不能保存或更新。',
		see: '看本机保存了哪些页面',
		states: {
			cancelled: '已取消，没有留下半份副本。',
			changed: '保存期间数据或网站换了新版本，没有留下半份副本。请刷新本页后再试。',
			full: '本机空间不足，没有留下半份副本。',
			failed: '没有保存完，没有留下半份副本。请检查网络后再试。'
		},
		notHere: {
			'not-secure':
				'本站以 http 打开，浏览器只在 https 地址（或本机 localhost）保存离线内容。其他功能不受影响；需要离线时，请管理员为本站配置 https。',
			'no-worker': '本浏览器不支持离线保存，或设置（如无痕窗口）不允许。其他功能不受影响。',
			'not-allowed': '本服务器不允许在浏览器里保存内容（须登录才能阅读，或管理员已关闭）。'
		}
	},
	en: {
		title: 'Offline copy',
		lead: 'Pages you visit stay in this browser and open without a network, with their release and date. An offline copy fetches everything at once.',
		contents: (pages, hasDatabase) =>
			`${String(pages)} pages (all targets, places and policies, the matrix, tasks, the wall, the latest bulletin and more), all assessed numbers${hasDatabase ? ', the query engine and its database' : ' (the database is too large: Explore and What if do not work offline)'}. Tasks, bulletins and the like with their standard choices; nothing of submissions, reviews or accounts.`,
		size: (megabytes) => `About ${megabytes} MB on this machine`,
		make: 'Keep an offline copy',
		again: 'Renew the offline copy',
		running: (done, total) => `Keeping ${String(done)} of ${String(total)}`,
		cancel: 'Cancel',
		remove: 'Remove what this browser keeps',
		removeHint: 'Removes the pages that were kept by themselves, too.',
		have: (release, pages, megabytes, made) =>
			`There is an offline copy: release ${release}, ${String(pages)} pages, about ${megabytes} MB, made on ${made}.`,
		older: (newest) => `The release is ${newest} now; the copy is not the newest.`,
		newest: 'The copy is of the present release.',
		noNetwork: 'The server does not answer now; nothing can be kept or renewed.',
		see: 'See which pages are kept',
		states: {
			cancelled: 'Cancelled; no half of a copy is left.',
			changed:
				'A new version of the data or of the site came meanwhile; no half of a copy is left. Load this page again, then try once more.',
			full: 'This machine has no room for it; no half of a copy is left.',
			failed: 'It could not be finished; no half of a copy is left. Check the network and try again.'
		},
		notHere: {
			'not-secure':
				'This site was opened over http, and browsers keep pages only from https addresses (or localhost). Everything else works; to read offline, ask an administrator for https.',
			'no-worker':
				'This browser cannot keep pages, or its settings (such as a private window) forbid it. Everything else works.',
			'not-allowed':
				'This server lets browsers keep nothing (reading needs a login, or an administrator has switched it off).'
		}
	}
};
