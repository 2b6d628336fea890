import type { Language } from '$lib/text';

interface RevertText {
	title: string;
	back: string;
	lead: (release: string, moment: string) => string;
	lost: (count: number, figures: number) => string;
	accepted: (by: string, moment: string) => string;
	columns: { file: string; figures: string; by: string; accepted: string };
	after: string;
	withdrawn: (count: number) => string;
	lights: string;
	lightsLead: string;
	notKept: string;
	comment: string;
	confirm: string;
	cancel: string;
	nothing: string;
	unknown: string;
}

export const text: Record<Language, RevertText> = {
	zh: {
		title: '恢复到先前的版本',
		back: '数据版本',
		lead: (release, moment) => `将恢复到 ${moment} 发布的版本 ${release}。`,
		lost: (count, figures) =>
			`以下 ${count} 份报送的采纳将撤销，共 ${figures} 条填报数不再出现在新的数据版本里：`,
		accepted: (by, moment) => `${by} · ${moment}`,
		columns: { file: '报送', figures: '填报数', by: '报送人', accepted: '采纳' },
		after: '报送、原文件和经过都保留，各份报送重新待审，可以再次采纳。恢复本身也是一个新版本，记入审计日志。',
		withdrawn: (count) => `其后撤回的 ${count} 份报送不会因此回来。`,
		lights: '将改变的灯号',
		lightsLead:
			'现行版本与所恢复版本相比（含示例数据）。恢复只撤销采纳：其间政策或数据文件有改动的，那部分差别不会改回。',
		notKept: '那个版本的文件已不在本服务器上，或由较早版本的系统生成，不能预告灯号。',
		comment: '缘由',
		confirm: '确认恢复',
		cancel: '不恢复，返回',
		nothing: '此后没有采纳可撤销。',
		unknown: '没有这个已发布的版本'
	},
	en: {
		title: 'Revert to an earlier release',
		back: 'Releases',
		lead: (release, moment) => `This goes back to release ${release}, published ${moment}.`,
		lost: (count, figures) =>
			`${count === 1 ? 'The acceptance of 1 submission' : `The acceptances of ${count} submissions`} will be taken back; ${figures === 1 ? '1 figure leaves' : `${figures} figures leave`} the next release:`,
		accepted: (by, moment) => `${by} · ${moment}`,
		columns: { file: 'Submission', figures: 'Figures', by: 'Handed in by', accepted: 'Accepted' },
		after:
			'Submissions, files and histories stay; each submission waits for review again and may be accepted again. The reversion is a new release itself, and is in the audit log.',
		withdrawn: (count) =>
			`${count === 1 ? '1 submission that was' : `${count} submissions that were`} withdrawn since will not come back by it.`,
		lights: 'Lights that would change',
		lightsLead:
			'The present release against that one (with illustrative data). A reversion takes acceptances back and nothing else: where policies or data files changed in between, that part of the difference stays.',
		notKept:
			'The files of that release are not on this server any more, or were written by an earlier version of the system, so that lights cannot be foretold.',
		comment: 'Reason',
		confirm: 'Revert',
		cancel: 'Leave it, go back',
		nothing: 'Nothing was accepted since.',
		unknown: 'No such release was published'
	}
};
