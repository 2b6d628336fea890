import type { Language } from '$lib/text';

interface WallText {
	title: (area: string, year: number) => string;
	scenes: Record<'lights' | 'map' | 'headlines' | 'changes' | 'tasks', string>;
	promises: (promises: number, targets: number) => string;
	kept: string;
	keptOf: (kept: string, judged: string) => string;
	compared: (year: number, share: string) => string;
	worse: (count: number) => string;
	noneWorse: string;
	silent: (count: number) => string;
	allReported: string;
	items: (count: number) => string;
	late: (late: number, total: number) => string;
	noneLate: string;
	due: (year: number) => string;
	more: (count: number) => string;
	pause: string;
	go: string;
	next: string;
	previous: string;
	controls: string;
	position: (index: number, count: number) => string;
	lost: (since: string, minutes: number) => string;
	/** Within the first minute. */
	justLost: (since: string) => string;
	keys: string;
	release: string;
}

export const text: Record<Language, WallText> = {
	zh: {
		title: (area, year) => `${area} ${year} 年卫生健康政策目标`,
		scenes: {
			lights: '总体进展',
			map: '分地区灯号',
			headlines: '重点目标',
			changes: '变差与未报送',
			tasks: '逾期与受阻任务'
		},
		promises: (promises, targets) => `${targets} 项目标，${promises} 项承诺`,
		kept: '已达成或符合进度',
		keptOf: (kept, judged) => `可比的 ${judged} 项中 ${kept} 项`,
		compared: (year, share) => `${year} 年为 ${share}`,
		worse: (count) => `较上年变差 ${count} 项`,
		noneWorse: '没有较上年变差的承诺',
		silent: (count) => `未报送 ${count} 项`,
		allReported: '应报数据已全部报送',
		items: (count) => `${count} 项`,
		late: (late, total) => `${total} 项任务中，逾期或受阻 ${late} 项`,
		noneLate: '没有逾期或受阻的任务',
		due: (year) => `${year} 年到期`,
		more: (count) => `另有 ${count} 项`,
		pause: '暂停',
		go: '继续',
		next: '下一屏',
		previous: '上一屏',
		controls: '大屏控制',
		position: (index, count) => `第 ${index} 屏，共 ${count} 屏`,
		lost: (since, minutes) => `网络中断 ${minutes} 分钟，所示为 ${since} 的数据`,
		justLost: (since) => `没有网络，所示为 ${since} 的数据`,
		keys: '空格暂停，左右方向键换屏',
		release: '数据版本'
	},
	en: {
		title: (area, year) => `Health policy targets, ${area} ${year}`,
		scenes: {
			lights: 'Overall',
			map: 'Lights by place',
			headlines: 'Headline targets',
			changes: 'Worse and unreported',
			tasks: 'Overdue and blocked'
		},
		promises: (promises, targets) => `${targets} targets, ${promises} promises`,
		kept: 'met or on pace',
		keptOf: (kept, judged) => `${kept} of ${judged} that can be compared`,
		compared: (year, share) => `${share} in ${year}`,
		worse: (count) => `Worse than last year: ${count}`,
		noneWorse: 'Nothing is worse than last year',
		silent: (count) => `Not reported: ${count}`,
		allReported: 'Everything due was reported',
		items: (count) => String(count),
		late: (late, total) => `${late} of ${total} commitments overdue or blocked`,
		noneLate: 'No commitment is overdue or blocked',
		due: (year) => `due ${year}`,
		more: (count) => `${count} more`,
		pause: 'Pause',
		go: 'Go on',
		next: 'Next',
		previous: 'Previous',
		controls: 'Controls of the wall',
		position: (index, count) => `Scene ${index} of ${count}`,
		lost: (since, minutes) => `No network for ${minutes} min: the data shown are of ${since}`,
		justLost: (since) => `No network: the data shown are of ${since}`,
		keys: 'Space pauses, arrow keys change the scene',
		release: 'Release'
	}
};
