import type { Keeping } from '$lib/server/releases/outdated';
import type { PublishedWhy } from '$lib/server/store/ledger-tables';
import type { Language } from '$lib/text';

interface ReleasesText {
	title: string;
	lead: string;
	published: string;
	release: string;
	at: string;
	why: string;
	by: string;
	whys: Record<PublishedWhy, string>;
	newest: string;
	open: string;
	keepings: Record<Exclude<Keeping, 'kept'>, string>;
	compare: string;
	known: string;
	knownLead: string;
	show: string;
	changes: (from: string, to: string) => string;
	revert: string;
	revertLead: string;
	reverting: string;
	failed: string;
	more: (count: number) => string;
}

export const text: Record<Language, ReleasesText> = {
	zh: {
		title: '数据版本',
		lead: '每次采纳、撤回或撤销都发布一个新的数据版本；旧版本不变，任何页面都可按当时所知查看。',
		published: '已发布的版本',
		release: '版本',
		at: '发布时间',
		why: '缘由',
		by: '由谁',
		whys: { start: '启动时载入', accepted: '采纳报送', withdrawn: '撤回报送', reverted: '撤销采纳' },
		newest: '最新',
		open: '按此版本查看',
		keepings: { gone: '本服务器未保存', outdated: '由较早版本的系统生成，不再提供' },
		compare: '与前一版本的灯号差别',
		known: '按某日所知查看',
		knownLead: '日期（北京时间）',
		show: '查看',
		changes: (from, to) => `${from} 与 ${to} 之间改变的灯号`,
		revert: '恢复到此版本…',
		revertLead: '此后的采纳全部撤销，各份报送重新待审；恢复本身也是一个新版本。',
		reverting: '已记入台账，正在发布恢复后的版本（约十秒）。',
		failed: '台账中的更改未能发布，页面仍是先前的版本：',
		more: (count) => `另有 ${count} 条未列出`
	},
	en: {
		title: 'Releases',
		lead: 'Every acceptance, withdrawal and reversion publishes a new release; earlier ones stay as they are, and any page can be seen as known then.',
		published: 'Published',
		release: 'Release',
		at: 'Published at',
		why: 'Why',
		by: 'By',
		whys: {
			start: 'loaded at start',
			accepted: 'submission accepted',
			withdrawn: 'submission withdrawn',
			reverted: 'acceptance reverted'
		},
		newest: 'newest',
		open: 'See pages as of it',
		keepings: {
			gone: 'not kept on this server',
			outdated: 'written by an earlier version of the system; not given out any more'
		},
		compare: 'Lights changed since the one before',
		known: 'As known on a day',
		knownLead: 'Day (Beijing)',
		show: 'Show',
		changes: (from, to) => `Lights changed between ${from} and ${to}`,
		revert: 'Revert to it…',
		revertLead:
			'Every later acceptance is taken back and its submission waits again; the reversion is a new release.',
		reverting: 'It is in the ledger, and the reverted release is being published (about ten seconds).',
		failed: 'What the ledger holds could not be published; pages show the release before:',
		more: (count) => `${count} more are not listed`
	}
};
